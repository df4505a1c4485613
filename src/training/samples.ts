import type { Features } from '../scoring/features.ts';

/** One candidate to learn from. */
export interface Sample {
  readonly features: Features;
  /** Whether the answer is yes: the mention is a rating, the candidate the right one. */
  readonly label: boolean;
  /** The folder it comes from: the unit that is left out. */
  readonly folder: string;
  /** Candidates of one choice have the same number; for a question of yes or no each has its own. */
  readonly group: number;
  /** How much it counts; 1 unless given. */
  readonly weight?: number;
}

/** Samples with their features as numbers: a hundred thousand candidates of sixty features fit into memory. */
export interface SampleSet {
  readonly size: number;
  readonly names: readonly string[];
  /** `starts[i]` to `starts[i + 1]` (exclusive) are the sample's places in `columns` and `values`. */
  readonly starts: readonly number[];
  readonly columns: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly labels: readonly boolean[];
  readonly folders: readonly string[];
  readonly groups: readonly number[];
  readonly weights: readonly number[];
}

/** Collects samples one by one, in the order in which they are given. */
export function collectSamples(samples: Iterable<Sample>): SampleSet {
  const columnOf = new Map<string, number>();
  const starts = [0];
  let columns = new Int32Array(1 << 16);
  let values = new Float64Array(1 << 16);
  let size = 0;
  const [weights, groups]: [number[], number[]] = [[], []];
  const labels: boolean[] = [];
  const folders: string[] = [];
  for (const { features, label, folder, group, weight = 1 } of samples) {
    if (size + features.length > columns.length) {
      columns = grown(columns, new Int32Array(2 * columns.length + features.length));
      values = grown(values, new Float64Array(columns.length));
    }
    for (const [name, value] of features) {
      const column = columnOf.get(name) ?? columnOf.size;
      columnOf.set(name, column);
      columns[size] = column;
      values[size] = value;
      size++;
    }
    starts.push(size);
    labels.push(label);
    folders.push(folder);
    groups.push(group);
    weights.push(weight);
  }
  return {
    size: labels.length,
    names: [...columnOf.keys()],
    starts,
    columns: columns.subarray(0, size),
    values: values.subarray(0, size),
    labels,
    folders,
    groups,
    weights,
  };
}

/** The larger array with what the smaller holds at its beginning. */
function grown<Numbers extends Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
