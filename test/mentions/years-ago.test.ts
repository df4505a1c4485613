import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../example-library.ts';

const reported = (year: number, grade: string, more = '') =>
  articleOf(`Ofsted visited Exampleton Council in May ${year} and rated it ${grade}. ${more}`.trim(), {
    id: `of-${year}`,
    published: `${year}-06-20`,
  });

/** Which inspection an article of 2022 means, where those of 2012 and 2018 gave the same grade. */
const meant = (sentence: string): readonly (string | undefined)[] =>
  libraryOf(reported(2012, 'inadequate'), reported(2018, 'inadequate'), reported(2022, 'good', sentence))
    .claims.filter(({ reading, grade }) => reading.text === sentence && grade === 'inadequate')
    .map(({ inspection }) => inspection);

describe('a grade given so many years ago', () => {
  test.each([
    'It is ten years since it was rated inadequate.',
    'Ten years ago it was rated inadequate.',
    'Nine years earlier it had been rated inadequate.',
    'Its previous rating, ten years ago, was inadequate.',
  ])('is that of the inspection of about then, not of a later one: %s', (sentence) => {
    expect(meant(sentence)).toEqual(['Exampleton 2012-05']);
  });

  test('is that of the last one where this was then', () => {
    expect(meant('Four years ago it was rated inadequate.')).toEqual(['Exampleton 2018-05']);
  });

  // Read as the one before the latest: the year in the sentence before weighs too little.
  test.fails('is that of the year told of just before it', () => {
    const article = reported(
      2022,
      'good',
      'A new director had come to the council in 2012. It was previously rated inadequate.',
    );
    const { claims } = libraryOf(reported(2012, 'inadequate'), reported(2018, 'inadequate'), article);
    expect(claims.at(-1)).toMatchObject({ grade: 'inadequate', inspection: 'Exampleton 2012-05' });
  });

  test('is that of no inspection where none was near then', () => {
    expect(meant('Seven years ago it was rated inadequate.')).toEqual([undefined]);
  });
});
