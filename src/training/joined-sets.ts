import { Numbering, type SampleSet, shared } from './samples.ts';

/** Sets of different folders as one, as if their samples had been collected one set after the other. */
export function joinedSets(sets: readonly SampleSet[]): SampleSet {
  const [names, folders] = [new Numbering<string>(), new Numbering<string>()];
  const all = sets.map(({ numbers }) => numbers);
  const size = sumOf(all.map((one) => one.size));
  const places = sumOf(all.map(({ columns }) => columns.length));
  const numbers = {
    size,
    starts: new Int32Array(shared(4 * (size + 1))),
    columns: new Int32Array(shared(4 * places)),
    values: new Float64Array(shared(8 * places)),
    labels: new Uint8Array(shared(size)),
    folders: new Int32Array(shared(4 * size)),
    groups: new Int32Array(shared(4 * size)),
    weights: new Float64Array(shared(8 * size)),
  };
  let [sample, place, group] = [0, 0, 0];
  for (const set of sets) {
    const own = set.numbers;
    const columnOf = set.names.map((name) => names.of(name));
    const folderOf = set.folders.map((folder) => folders.of(folder));
    const [placesBefore, groupsBefore] = [place, group];
    numbers.starts.set(
      own.starts.map((start) => start + placesBefore),
      sample,
    );
    numbers.columns.set(
      own.columns.map((column) => columnOf[column] ?? 0),
      place,
    );
    numbers.values.set(own.values, place);
    numbers.labels.set(own.labels, sample);
    numbers.folders.set(
      own.folders.map((folder) => folderOf[folder] ?? 0),
      sample,
    );
    numbers.groups.set(
      own.groups.map((one) => one + groupsBefore),
      sample,
    );
    numbers.weights.set(own.weights, sample);
    sample += own.size;
    place += own.columns.length;
    group += own.groups.reduce((most, one) => Math.max(most, one + 1), 0);
  }
  return { numbers: { ...numbers, width: names.all().length }, names: names.all(), folders: folders.all() };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
