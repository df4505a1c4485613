import { describe, expect, test } from 'vitest';
import { createIndexes } from '../../src/answering/indexes.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { stemOf } from '../../src/search/tokens.ts';

const library = await loadLibrary('test/articles/four-councils');
const termsOf = (words: string) => new Map(words.split(' ').map((word) => [stemOf(word), 1] as const));

describe('the indexes of a large library', () => {
  const [whole, split] = [createIndexes(library), createIndexes(library, 10)];

  test.each(library.councils)('hold all that is said of %s, ranked by its own sentences', (council) => {
    const terms = termsOf('inspectors leadership inadequate');
    const mayBe = (id: number) => {
      const reading = library.readings[id];
      return (
        reading?.council === undefined || reading.council === council || reading.councils.includes(council)
      );
    };
    const ids = (from: typeof whole) =>
      from
        .of(council)
        .search(terms)
        .map(({ id }) => id);
    expect(ids(split).length).toBeGreaterThan(0);
    expect(ids(split).toSorted()).toEqual(ids(whole).filter(mayBe).toSorted());
  });

  test('find sentences by their own words where no council is asked about', () => {
    const hits = split.of(undefined).search(termsOf('caseloads'));
    expect(hits.length).toBeGreaterThan(0);
    for (const { id } of hits) expect(library.readings[id]?.terms.has(stemOf('caseloads'))).toBe(true);
  });

  test('count words over all councils', () => {
    expect(split.size).toBe(whole.size);
    for (const { terms } of library.readings.slice(0, 20))
      for (const term of terms) expect(split.frequency(term)).toBe(whole.frequency(term));
  });
});
