import type { FitOptions } from './fit-options.ts';
import type { GroupedSamples } from './grouped-samples.ts';
import type { SampleNumbers } from './samples.ts';

/** Where a descent has come to; its arrays change with every step. */
export interface State {
  readonly numbers: SampleNumbers;
  readonly options: FitOptions;
  readonly used: Uint8Array;
  /**
   * `CELLS` numbers for each column, the last is the bias: its weight, its sum of squared gradients, the sum of what averaging
   * saw of it, and how many looks that holds. They stand together, since a hundred thousand columns do not fit into the
   * processor's cache, and each step would wait for four places of memory.
   */
  readonly cells: Float64Array;
  /** How often averaging has looked. */
  looks: number;
  /** Of the group that is being learned. */
  readonly scores: Float64Array;
  readonly shares: Float64Array;
}

export const CELLS = 4;
/** Where each number stands among those of its column; the weight is the first. */
export const [SQUARES, SUM, SUMMED] = [1, 2, 3];

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
    cells: Float64Array.from({ length: CELLS * (width + 1) }, (_, at) =>
      at % CELLS === SQUARES ? options.damping : 0,
    ),
    looks: 0,
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

/** What averaging saw of a weight since it last moved is added up only when it moves again; `at`: where its column begins. */
export function addUp({ cells, looks }: State, at: number): void {
  const weight = cells[at] ?? 0;
  let sum = cells[at + SUM] ?? 0;
  // One by one: a product would be rounded otherwise.
  if (weight !== 0) for (let look = cells[at + SUMMED] ?? 0; look < looks; look++) sum += weight;
  cells[at + SUM] = sum;
  cells[at + SUMMED] = looks;
}

/** The weight of each column: its mean over the looks where averaging has looked. */
export function weightsOf(state: State): Float64Array {
  const { cells, looks } = state;
  return Float64Array.from({ length: cells.length / CELLS }, (_, column) => {
    const at = CELLS * column;
    if (looks === 0) return cells[at] ?? 0;
    addUp(state, at);
    return (cells[at + SUM] ?? 0) / looks;
  });
}
