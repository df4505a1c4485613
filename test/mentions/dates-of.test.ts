import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../src/knowledge/article.ts';
import { datesOf } from '../../src/mentions/dates.ts';
import { articleOf, type Facts, shippedLibrary } from '../example-library.ts';

function datesOfAll(text: string, facts: Facts) {
  const article = articleOf(text, facts);
  return datesOf(article, { start: 0, end: article.text.length }).map(({ span, edtf, known, basis }) => ({
    words: quoteOf(article, span),
    edtf,
    known,
    basis,
  }));
}

const note = "an editor's note";

describe('the dates of an article', () => {
  test('are clarified where its front matter says what they mean', () => {
    expect(datesOfAll('In November inspectors came.', { clarified: { 'In November': '2017-11' } })).toEqual([
      { words: 'November', edtf: '2017-11', known: 'clarified', basis: note },
    ]);
  });

  test('keep to the article where it says the same itself', () => {
    expect(
      datesOfAll('Inspectors, in March, came.', {
        published: '2018-06-02',
        clarified: { 'in March': '2018-03' },
      }),
    ).toEqual([{ words: 'March', edtf: '2018-03', known: 'inferred', basis: undefined }]);
  });

  test('follow the editor where the date of publication would give another', () => {
    expect(
      datesOfAll('Inspectors, in March, came.', {
        published: '2018-06-02',
        clarified: { 'in March': '2016-03' },
      }),
    ).toEqual([{ words: 'March', edtf: '2016-03', known: 'clarified', basis: note }]);
  });

  test('are never taken from the editor where the text states them', () => {
    expect(
      datesOfAll('Inspectors came in March 2018.', { clarified: { 'came in March 2018': '2017-03' } }),
    ).toEqual([{ words: 'March 2018', edtf: '2018-03', known: 'stated', basis: undefined }]);
  });

  test('a clarification reaches no other date', () => {
    const clarified = { 'in November': '2017-11' };
    expect(
      datesOfAll('They came in November and left in May 2018, and in June they rang.', { clarified }),
    ).toEqual([
      { words: 'November', edtf: '2017-11', known: 'clarified', basis: note },
      { words: 'May 2018', edtf: '2018-05', known: 'stated', basis: undefined },
      { words: 'June', edtf: undefined, known: 'open', basis: undefined },
    ]);
  });

  test('of one sentence only are given, with their places in the article', () => {
    const article = articleOf('It was good in 2010. It was bad in 2012.');
    const start = article.text.indexOf('It was bad');
    const dates = datesOf(article, { start, end: article.text.length });
    expect(dates.map(({ span }) => [quoteOf(article, span), span.start])).toEqual([
      ['2012', article.text.indexOf('2012')],
    ]);
  });
});

describe('the dates of the five articles', async () => {
  const { readings } = await shippedLibrary();
  const read = readings.flatMap(({ dates, sentence: { article } }) =>
    dates.map(({ span, edtf, known }) =>
      [article.publisher, quoteOf(article, span), edtf, known].join(' | '),
    ),
  );

  test.each([
    [
      'Children & Young People Now',
      'between 16 September and 8 October',
      '2014-09-16/2014-10-08',
      'inferred',
    ],
    ['Children & Young People Now', 'between 1997 and 2013', '1997/2013', 'stated'],
    ['Children & Young People Now', 'Last month', '2014-10', 'inferred'],
    ['Children & Young People Now', 'yesterday', '2014-11-18', 'inferred'],
    ['Public Finance', '29 Jan 18', '2018-01-29', 'stated'],
    ['Public Finance', 'November last year', '2017-11', 'inferred'],
    ['Public Finance', '19 January', '2018-01-19', 'inferred'],
    ['Public Finance', 'today', '2018-01-29', 'inferred'],
    ['Public Finance', 'February 2015', '2015-02', 'stated'],
    ['BBC News', 'November', '2025-11', 'clarified'],
    ['BBC News', 'late 2018', '2018', 'stated'],
    ['BBC News', 'ten years since', '', 'open'],
    ['Rotherham Labour', 'late June', '2022-06', 'clarified'],
    ['Voice FM', 'November', '2017-11', 'clarified'],
    ['Voice FM', 'three years after', '', 'open'],
    ['Voice FM', 'between 2005 and 2010', '2005/2010', 'stated'],
  ])('%s: %s: %s (%s)', (...date) => {
    expect(read).toContain(date.join(' | '));
  });

  test('of articles without a date of publication are stated, clarified or open', () => {
    const undated = readings.filter(({ sentence }) => sentence.article.published === undefined);
    expect(undated.flatMap(({ dates }) => dates).filter(({ known }) => known === 'inferred')).toEqual([]);
  });
});
