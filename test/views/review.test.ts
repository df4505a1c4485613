import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../src/knowledge/article.ts';
import { readCorpus } from '../../src/training/corpus.ts';
import { claimFigures, compareClaims } from '../../src/training/score-ratings.ts';
import { isUnsure, reviewItems, unsureFirst, wordsOf } from '../../src/views/review.ts';
import { articleOf, libraryOf } from '../example-library.ts';
import { libraryOfFiles, reviewByAnnotations } from './annotators-review.ts';

const text =
  'Ofsted rated Exampleton Council inadequate overall in May 2019.\n\nThe food was good. Nobody was there.';

describe('what there is to review', () => {
  const items = reviewItems(libraryOf(articleOf(text, { title: 'A title', published: '2022-12-01' })));

  test('is every grade’s word, in order, with its sentence and those beside it', () => {
    expect(items.map(wordsOf)).toEqual(['inadequate', 'good']);
    const [, item] = items;
    if (!item?.before || !item.after) throw new Error('the sentences beside it are not there');
    expect([item.before, item.sentence, item.after].map((span) => quoteOf(item.article, span))).toEqual([
      'Ofsted rated Exampleton Council inadequate overall in May 2019.',
      'The food was good.',
      'Nobody was there.',
    ]);
  });

  test('proposes what is likely, and says who has looked at it', () => {
    expect(items[0]?.proposed).toMatchObject([
      { area: 'overall', grade: 'inadequate', council: 'Exampleton' },
    ]);
    expect(items.map(({ isReviewed }) => isReviewed)).toEqual([false, false]);
  });

  test('the least sure stand first', () => {
    const probabilities = unsureFirst(items).map(({ claims }) => claims[0]?.probability ?? 0);
    expect(probabilities).toHaveLength(2);
    const away = probabilities.map((one) => Math.abs(one - 0.5));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
  });
});

describe('a review of annotated folders by their own annotations', async () => {
  const { folders, vocabulary } = await readCorpus();
  // Some of each kind: all of them take half a minute.
  const some = folders.filter(({ name }, index) => name !== 'shipped' && index % 8 === 1);
  const reviewed = some.map((folder) => {
    const library = libraryOfFiles(reviewByAnnotations(folder, vocabulary), vocabulary);
    return { library, compared: compareClaims({ ...folder, articles: library.articles }, library) };
  });

  test('leaves just what was annotated, with its year', () => {
    expect(some.length).toBeGreaterThan(5);
    const { precision, recall, year } = claimFigures(reviewed.map(({ compared }) => compared));
    // A rating that is read a little too surely in a sentence with others is not asked about.
    expect(precision).toBeGreaterThanOrEqual(0.998);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(year).toBeGreaterThanOrEqual(0.99);
  });

  test('leaves nothing unsure', () => {
    expect(reviewed.flatMap(({ library }) => reviewItems(library).filter(isUnsure))).toEqual([]);
  });
});
