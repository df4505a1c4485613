import type { FitOptions } from './fit-options.ts';
import type { GroupedSamples } from './grouped-samples.ts';
import type { SampleNumbers } from './samples.ts';

/** Where a descent has come to; its arrays change with every step. */
export interface State {
  readonly numbers: SampleNumbers;
  readonly options: FitOptions;
  readonly used: Uint8Array;
  /** One for each column, the last is the bias. */
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  /** How often averaging has looked; for each column the sum of what it saw, and how many looks that holds. */
  looks: number;
  readonly sums: Float64Array;
  readonly summed: Int32Array;
  /** Of the group that is being learned. */
  readonly scores: Float64Array;
  readonly shares: Float64Array;
}

/** Before the first step. */
export function beginning(
  numbers: SampleNumbers,
  { samples, most }: GroupedSamples,
  options: FitOptions,
): State {
  const { width } = numbers;
  return {
    numbers,
    options,
    used: usedColumns(numbers, samples, options),
    weights: new Float64Array(width + 1),
    squares: new Float64Array(width + 1).fill(options.damping),
    looks: 0,
    sums: new Float64Array(width + 1),
    summed: new Int32Array(width + 1),
    scores: new Float64Array(most),
    shares: new Float64Array(most),
  };
}

/** 1 for each column that is seen in samples and folders enough; samples of a folder stand together. */
function usedColumns(
  { width, starts, columns, folders }: SampleNumbers,
  samples: Int32Array,
  { atLeast, folders: folderCount = 1 }: FitOptions,
): Uint8Array {
  const counts = new Int32Array(width);
  const folderCounts = new Int32Array(width);
  const last = new Int32Array(width).fill(-1);
  for (const sample of samples) {
    const folder = folders[sample] ?? 0;
    for (let at = starts[sample] ?? 0; at < (starts[sample + 1] ?? 0); at++) {
      const column = columns[at] ?? 0;
      counts[column] = (counts[column] ?? 0) + 1;
      if (last[column] !== folder) folderCounts[column] = (folderCounts[column] ?? 0) + 1;
      last[column] = folder;
    }
  }
  return Uint8Array.from(counts, (count, column) =>
    count >= atLeast && (folderCounts[column] ?? 0) >= folderCount ? 1 : 0,
  );
}

/** What averaging saw of a weight since it last moved is added up only when it moves again. */
export function addUp({ weights, sums, summed, looks }: State, column: number): void {
  const weight = weights[column] ?? 0;
  let sum = sums[column] ?? 0;
  // One by one: a product would be rounded otherwise.
  if (weight !== 0) for (let look = summed[column] ?? 0; look < looks; look++) sum += weight;
  sums[column] = sum;
  summed[column] = looks;
}

/** The mean of the weights at each look, for each column. */
export function meanOf(state: State): Float64Array {
  for (let column = 0; column < state.weights.length; column++) addUp(state, column);
  return state.sums.map((sum) => sum / state.looks);
}
