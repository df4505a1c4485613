import { floats, ints, type SampleSet } from './samples.ts';

/** Where more is left than this share, to copy it takes longer than it saves. */
const WORTHWHILE = 0.75;

/**
 * The same samples without the features that fewer than so many of them have: no model is learned of those, and of pairs
 * of words, for one, they are nine in ten. Done once for all fits of a model, which go through what is left again and again.
 */
export function withFrequentColumns({ numbers, names, folders }: SampleSet, atLeast: number): SampleSet {
  const { size, width, starts, columns, values } = numbers;
  const counts = new Int32Array(width);
  for (const column of columns) counts[column] = (counts[column] ?? 0) + 1;
  const places = counts.reduce((sum, count) => (count >= atLeast ? sum + count : sum), 0);
  if (places > WORTHWHILE * columns.length) return { numbers, names, folders };
  let next = 0;
  const renumbered = counts.map((count) => (count >= atLeast ? next++ : -1));
  const frequent = names.filter((_, column) => (counts[column] ?? 0) >= atLeast);
  const kept = { starts: ints(size + 1), columns: ints(places), values: floats(places) };
  let place = 0;
  for (let sample = 0; sample < size; sample++) {
    for (let at = starts[sample] ?? 0; at < (starts[sample + 1] ?? 0); at++) {
      const column = renumbered[columns[at] ?? 0] ?? -1;
      if (column < 0) continue;
      kept.columns[place] = column;
      kept.values[place++] = values[at] ?? 0;
    }
    kept.starts[sample + 1] = place;
  }
  return { numbers: { ...numbers, ...kept, width: frequent.length }, names: frequent, folders };
}
