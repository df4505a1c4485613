import { logistic } from '../scoring/model.ts';
import { addUp, beginning, CELLS, SQUARES, type State, SUMMED, weightsOf } from './descent-state.ts';
import type { FitOptions } from './fit-options.ts';
import { type GroupedSamples, groupedSamples, randomFrom, shuffle } from './grouped-samples.ts';
import type { SampleNumbers } from './samples.ts';

/** What is to be learned, as numbers only, so that a thread can be told. */
export interface FitTask {
  readonly numbers: SampleNumbers;
  /** 1 at the place of each folder that is learned from. */
  readonly taken: Uint8Array;
  readonly options: FitOptions;
}

/** What was learned. */
export interface Learned {
  /** By column; the last is the bias. */
  readonly weights: Float64Array;
  /** 1 for each column that is seen often enough. */
  readonly used: Uint8Array;
}

/** What is wrong by less teaches nothing, and takes no step: most of a question's hundred sentences are surely no answer. */
const TEACHES = 0.002;

/** Averaging looks at every so many steps. */
const EVERY = 10;

/**
 * Stochastic gradient descent with a step of its own for each feature (AdaGrad: Duchi, Hazan and Singer, Adaptive
 * Subgradient Methods, JMLR 2011). The order is shuffled by a fixed seed: the same task gives the same weights.
 */
export function descend({ numbers, taken, options }: FitTask): Learned {
  const groups = groupedSamples(numbers, taken);
  const state = beginning(numbers, groups, options);
  const random = randomFrom(7);
  let steps = 0;
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(groups.order, random);
    const averages = options.averageFrom !== undefined && pass >= options.averageFrom;
    for (const group of groups.order) {
      learn(state, groups, groups.starts[group] ?? 0, groups.starts[group + 1] ?? 0);
      if (averages && ++steps % EVERY === 0) state.looks++;
    }
  }
  return { weights: weightsOf(state), used: state.used };
}

/** Learns from one group. A choice none of whose candidates is right teaches nothing unless `each` counts. */
function learn(state: State, { samples }: GroupedSamples, from: number, to: number): void {
  const { numbers, options, scores, shares } = state;
  const { labels, weights } = numbers;
  const each = options.each ?? 0;
  for (let at = from; at < to; at++) scores[at - from] = scoreIn(state, samples[at] ?? 0);
  if (options.choice) softmaxInto(shares, scores, to - from);
  let mass = 0;
  if (options.choice)
    for (let at = from; at < to; at++) if (labels[samples[at] ?? 0]) mass += shares[at - from] ?? 0;
  if (options.choice && mass === 0 && each === 0) return;
  for (let at = from; at < to; at++) {
    const sample = samples[at] ?? 0;
    const target = labels[sample] ?? 0;
    const alone = logistic(scores[at - from] ?? 0) - target;
    const share = shares[at - from] ?? 0;
    const among = mass === 0 ? 0 : share - (target === 1 ? share : 0) / mass;
    const error = options.choice ? among + each * alone : alone;
    if (Math.abs(error) > TEACHES) step(state, sample, error * (weights[sample] ?? 1));
  }
}

/** `softmax` of the first scores, without an array of its own for each group. */
function softmaxInto(shares: Float64Array, scores: Float64Array, count: number): void {
  let [most, sum] = [-Infinity, 0];
  for (let i = 0; i < count; i++) most = Math.max(most, scores[i] ?? 0);
  for (let i = 0; i < count; i++) {
    shares[i] = Math.exp((scores[i] ?? 0) - most);
    sum += shares[i] ?? 0;
  }
  for (let i = 0; i < count; i++) shares[i] = (shares[i] ?? 0) / sum;
}

function scoreIn({ numbers, used, cells }: State, sample: number): number {
  const { starts, columns, values, width } = numbers;
  const end = starts[sample + 1] ?? 0;
  let score = cells[CELLS * width] ?? 0;
  for (let at = starts[sample] ?? 0; at < end; at++) {
    const column = columns[at] ?? 0;
    if (used[column]) score += (cells[CELLS * column] ?? 0) * (values[at] ?? 0);
  }
  return score;
}

function step(state: State, sample: number, error: number): void {
  const { numbers, options, used, cells } = state;
  const { starts, columns, values, width } = numbers;
  const end = starts[sample + 1] ?? 0;
  for (let at = starts[sample] ?? 0; at < end; at++) {
    const column = columns[at] ?? 0;
    if (used[column])
      move(state, column, error * (values[at] ?? 0) + options.l2 * (cells[CELLS * column] ?? 0));
  }
  if (!options.choice || options.each) move(state, width, error);
}

function move(state: State, column: number, gradient: number): void {
  const { options, cells } = state;
  const at = CELLS * column;
  if (cells[at + SUMMED] !== state.looks) addUp(state, at);
  const square = (cells[at + SQUARES] ?? 0) + gradient * gradient;
  cells[at + SQUARES] = square;
  cells[at] = (cells[at] ?? 0) - (options.rate * gradient) / Math.sqrt(square);
}
