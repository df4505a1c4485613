import { bytes, doubles, floats, ints, Numbering, type SampleSet } from './samples.ts';

/**
 * Sets of different folders as one, as if their samples had been collected one set after the other. The list is emptied set by
 * set, since they take gigabytes beside their copies.
 */
export function joinedSets(sets: SampleSet[]): SampleSet {
  const [names, folders] = [new Numbering<string>(), new Numbering<string>()];
  const size = sets.reduce((sum, { numbers }) => sum + numbers.size, 0);
  const places = sets.reduce((sum, { numbers }) => sum + numbers.columns.length, 0);
  const numbers = {
    size,
    starts: ints(size + 1),
    columns: ints(places),
    values: floats(places),
    labels: bytes(size),
    folders: ints(size),
    groups: ints(size),
    weights: doubles(size),
  };
  let [sample, place, group] = [0, 0, 0];
  for (let set = sets.shift(); set !== undefined; set = sets.shift()) {
    const own = set.numbers;
    const columnOf = set.names.map((name) => names.of(name));
    const folderOf = set.folders.map((folder) => folders.of(folder));
    const [placesBefore, groupsBefore] = [place, group];
    const starts = own.starts.map((start) => start + placesBefore);
    const ownFolders = own.folders.map((folder) => folderOf[folder] ?? 0);
    const groups = own.groups.map((one) => one + groupsBefore);
    numbers.starts.set(starts, sample);
    // In place: as a list of its own it would take half a gigabyte.
    for (let at = 0; at < own.columns.length; at++)
      numbers.columns[place + at] = columnOf[own.columns[at] ?? 0] ?? 0;
    numbers.values.set(own.values, place);
    numbers.labels.set(own.labels, sample);
    numbers.folders.set(ownFolders, sample);
    numbers.groups.set(groups, sample);
    numbers.weights.set(own.weights, sample);
    sample += own.size;
    place += own.columns.length;
    group = groups.reduce((most, one) => Math.max(most, one + 1), group);
  }
  return { numbers: { ...numbers, width: names.all().length }, names: names.all(), folders: folders.all() };
}
