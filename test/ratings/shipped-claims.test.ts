import { describe, expect, test } from 'vitest';
import { shownClaims } from '../../src/terminal/shown.ts';
import { shippedLibrary } from '../example-library.ts';
import { EXPECTED, type ExpectedClaim, NO_RATINGS } from './shipped-claims.ts';

const library = await shippedLibrary();
const claims = shownClaims(library);

type Read = (typeof claims)[number];

const isRead = (expected: ExpectedClaim, read: Read): boolean =>
  read.article === expected.article &&
  read.council === expected.council &&
  read.area === expected.area &&
  read.grade === expected.grade &&
  read.quote.includes(expected.words) &&
  (read.inspection === expected.inspection || read.inspection?.slice(0, 4) === expected.inspection);

const say = ({ article, inspection, area, grade }: ExpectedClaim | Read): string =>
  `${article}: ${inspection}, ${area}, ${grade}`;

describe('the ratings of the five articles', () => {
  test.each(EXPECTED.map((expected) => ({ said: `${say(expected)}: ${expected.words}`, expected })))(
    '$said',
    ({ expected }) => {
      expect(claims.filter((read) => isRead(expected, read))).toHaveLength(1);
    },
  );

  test('are no others than these', () => {
    expect(claims.filter((read) => !EXPECTED.some((expected) => isRead(expected, read))).map(say)).toEqual(
      [],
    );
    expect(claims).toHaveLength(EXPECTED.length);
  });

  test('each names words that stand once in the article', () => {
    for (const { article: id, words } of [
      ...EXPECTED,
      ...NO_RATINGS.map(([article, words]) => ({ article, words })),
    ]) {
      const article = library.articles.find((one) => one.id === id);
      const text = article?.text.includes(words) ? article.text : (article?.title ?? '');
      expect(text.split(words), words).toHaveLength(2);
    }
  });

  test.each(NO_RATINGS)('%s: none is read in "%s" (%s)', (article, words) => {
    expect(claims.filter((read) => read.article === article && read.quote.includes(words))).toEqual([]);
  });

  test('each quotation stands in the article where it is said to stand', () => {
    for (const { article: id, quote, field, start, end } of claims) {
      expect(library.articles.find((article) => article.id === id)?.[field].slice(start, end)).toBe(quote);
    }
  });
});

describe('the inspections of the five articles', () => {
  test('stand in order, each with the articles that report it', () => {
    expect(
      library.inspections
        .filter(({ council }) => council === 'Rotherham')
        .map(({ visited, known, articles }) => [visited, known, articles.length]),
    ).toEqual([
      ['2010', 'stated', 0],
      ['2012', 'stated', 0],
      ['2014-09-16/2014-10-08', 'inferred', 1],
      ['2017-11', 'inferred', 2],
      ['2022-06', 'clarified', 1],
      ['2025-11', 'clarified', 1],
    ]);
  });

  test('one council that is only mentioned has its own, by the date of the report', () => {
    expect(library.inspections.filter(({ council }) => council !== 'Rotherham')).toMatchObject([
      { council: 'Doncaster', reported: '2018-01-19' },
    ]);
  });
});
