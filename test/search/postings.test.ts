import { expect, test } from 'vitest';
import { createPostings } from '../../src/search/postings.ts';

const sentences = ['common', 'common', 'common rare', 'common'].map((text) => ({
  terms: new Set(text.split(' ')),
  lead: '',
  follows: false,
}));
const found = (lookedAt: number, ...terms: readonly string[]) =>
  createPostings(sentences, () => new Set(), lookedAt)
    .search(new Map(terms.map((term) => [term, 1])), 10)
    .map(({ id }) => id);

test('of a long query, the rarest terms are sought, and at least one', () => {
  expect(found(3, 'common', 'rare')).toEqual([2]);
  expect(found(5, 'common', 'rare')).toHaveLength(4);
  expect(found(1, 'common')).toHaveLength(4);
});

test('finds nothing for no terms, and nothing in no sentences', () => {
  expect(found(10)).toEqual([]);
  expect(createPostings([], () => new Set(), 10).search(new Map([['good', 1]]), 10)).toEqual([]);
});
