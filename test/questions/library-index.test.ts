import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { createIndexes } from '../../src/questions/library-index.ts';
import { stemOf } from '../../src/search/tokens.ts';

const library = await loadLibrary('test/articles/four-councils');
const termsOf = (words: string) =>
  new Map(words.split(' ').map((word, i) => [stemOf(word), 1 + i / 4] as const));
const ALL = library.readings.length;

const queries = [
  'caseloads',
  'inspectors leadership inadequate',
  'director of children services resigned in 2019',
  'nothing xyzzy',
  'good outstanding inadequate adoption social workers council',
].map(termsOf);

describe('the index of a large library', () => {
  const small = createIndexes(library);
  const large = createIndexes(library, 10);
  const split = createIndexes(library, 10, 10);

  test.each(queries.map((terms) => ({ terms })))(
    'finds, ranks and scores as MiniSearch does: $terms',
    ({ terms }) => {
      const [mini, own] = [small.search(undefined, terms, ALL), large.search(undefined, terms, ALL)];
      expect(own.map(({ id }) => id)).toEqual(mini.map(({ id }) => id));
      const scores = new Map(mini.map(({ id, score }) => [id, score]));
      // Its mean length is a running one.
      for (const { id, score } of own)
        expect(Math.abs(score / (scores.get(id) ?? 0) - 1)).toBeLessThan(0.001);
    },
  );

  test('gives as many of the first as are wanted', () => {
    for (const terms of queries) {
      const all = large.search(undefined, terms, ALL);
      expect(large.search(undefined, terms, 5)).toEqual(all.slice(0, 5));
    }
  });

  test.each(library.councils)('may hold to what is said of %s, or of no council', (council) => {
    const mayBe = (id: number) => {
      const reading = library.readings[id];
      return (
        reading?.council === undefined || reading.council === council || reading.councils.includes(council)
      );
    };
    for (const terms of queries) {
      const found = split.search(council, terms, ALL);
      expect(found).toEqual(large.search(council, terms, ALL).filter(({ id }) => mayBe(id)));
    }
  });

  test('counts words over all councils', () => {
    expect(large.size).toBe(small.size);
    for (const { terms } of library.readings.slice(0, 20))
      for (const term of terms) expect(large.frequency(term)).toBe(small.frequency(term));
    expect(large.frequency('xyzzy')).toBe(0);
  });
});
