import { describe, expect, test } from 'vitest';
import { createSentenceIndex } from '../../src/search/sentence-index.ts';
import { termsOf } from '../../src/search/terms.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { lexicon } from '../example-library.ts';

const termsIn = (text: string): ReadonlySet<string> => termsOf(lexicon, tokensOf(text));

function found(sentences: readonly (readonly [own: string, around?: string])[], query: string) {
  const index = createSentenceIndex(
    sentences.map(([own, around = ''], id) => ({ id, terms: termsIn(own), around: termsIn(around) })),
  );
  return index.search(new Map([...termsIn(query)].map((term) => [term, 1]))).map(({ id }) => id);
}

describe('the index of sentences', () => {
  test('its own terms come before those of what stands around', () => {
    const sentences = [
      ['The town grew.', 'Leadership was weak.'],
      ['Leadership was weak.'],
      ['Rain fell.'],
    ] as const;
    expect(found(sentences, 'leadership')).toEqual([1, 0]);
  });

  test('more of the terms come before fewer', () => {
    const sentences = [
      ['Leadership failed.'],
      ['Adoption was slow.'],
      ['Leadership of adoption failed.'],
    ] as const;
    expect(found(sentences, 'leadership adoption failed')[0]).toBe(2);
  });

  test('a rare term weighs more than one that stands everywhere', () => {
    const sentences = [['Plans failed.'], ['Plans grew.'], ['Plans moved.'], ['Adoption moved.']] as const;
    expect(found(sentences, 'plans adoption')[0]).toBe(3);
  });

  test.each([
    ['inadequate', 'It was inadequate.', 'It was adequate.', 'a grade'],
    ['adequate', 'It was adequate.', 'It was inadequate.', 'the other way round'],
    ['2018', 'In 2018 it fell.', 'In 2019 it fell.', 'a year'],
    ['1,400', 'It was 1,400.', 'It was 1,401.', 'a number'],
    ['effective', 'It was effective.', 'It was ineffective.', 'an opposite'],
    ['inspect', 'It was inspected.', 'It was respected.', 'a stem'],
    ['improvement', 'It showed improvements.', 'It was proven.', 'a part of a word'],
    ['CSE', 'It was child sexual exploitation.', 'It was a case.', 'a synonym'],
  ])('%s finds %j only, never %j (%s)', (query, right, wrong) => {
    expect(found([[right], [wrong]], query)).toEqual([0]);
    expect(found([['nothing'], [wrong]], query)).toEqual([]);
  });

  test('a weight decides between terms that are as rare', () => {
    const index = createSentenceIndex(
      ['adoption', 'leadership'].map((term, id) => ({ id, terms: new Set([term]), around: new Set() })),
    );
    const first = (adoption: number, leadership: number): number | undefined =>
      index.search(new Map(Object.entries({ adoption, leadership })))[0]?.id;
    expect(first(2, 1)).toBe(0);
    expect(first(1, 2)).toBe(1);
  });

  test('says in how many sentences a term stands, and how many there are', () => {
    const index = createSentenceIndex([
      { id: 0, terms: new Set(['a', 'b']), around: new Set(['c']) },
      { id: 1, terms: new Set(['a']), around: new Set() },
    ]);
    expect(['a', 'b', 'c'].map(index.frequency)).toEqual([2, 1, 0]);
    expect(index.size).toBe(2);
  });

  test('finds nothing for no terms, and nothing in no sentences', () => {
    expect(found([['It was good.']], '')).toEqual([]);
    expect(found([], 'good')).toEqual([]);
  });
});
