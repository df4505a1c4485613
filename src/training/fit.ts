import type { Model } from '../scoring/model.ts';
import { descend, type FitTask, type Learned } from './descent.ts';
import { DEFAULTS, type FitOptions } from './fit-options.ts';
import type { SampleSet } from './samples.ts';

/** Learns what a task asks for: in this thread (`fitHere`), or in others (`withFitThreads`), with the same result. */
export type Fitter = (task: FitTask) => Promise<Learned>;

/** Learns in this thread. */
export const fitHere: Fitter = async (task) => descend(task);

const DECIMALS = 1000;

/**
 * Learns a model from the samples whose folder is taken. Weights are rounded, and the same samples give the same model.
 * Its scores are not calibrated (slope 1, offset 0).
 */
export async function fit(
  set: SampleSet,
  takes: (folder: string) => boolean,
  given: Partial<FitOptions> = {},
  fitter: Fitter = fitHere,
): Promise<Model> {
  const options = { ...DEFAULTS, ...given };
  const taken = Uint8Array.from(set.folders, (folder) => (takes(folder) ? 1 : 0));
  return modelOf(set, options, await fitter({ numbers: set.numbers, taken, options }));
}

function modelOf(
  { names }: SampleSet,
  { smallest = 0.001, most }: FitOptions,
  { weights, used }: Learned,
): Model {
  const rounded = names.map((_, column) => round(weights[column] ?? 0));
  const beyond = most === undefined ? undefined : rounded.map(Math.abs).sort((a, b) => b - a)[most];
  const kept = new Map<string, number>();
  for (const [column, name] of names.entries()) {
    const weight = rounded[column] ?? 0;
    const isKept = Math.abs(weight) >= smallest && (beyond === undefined || Math.abs(weight) > beyond);
    if (used[column] && isKept) kept.set(name, weight);
  }
  return { bias: round(weights[names.length] ?? 0), weights: kept, calibration: { slope: 1, offset: 0 } };
}

const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS + 0;
