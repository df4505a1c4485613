import { logistic, type Model, softmax } from '../scoring/model.ts';
import type { SampleSet } from './samples.ts';

/** How a model is learned. */
export interface FitOptions {
  /** Whether the candidates of a group are alternatives (softmax), or each a question of its own (logistic). */
  readonly choice: boolean;
  /**
   * For a choice: how much it counts besides whether each candidate is right by itself, so that scores can be compared
   * between groups; 0 unless given. Several candidates may then be right, or none.
   */
  readonly each?: number;
  /** How strongly weights are drawn to nought (L2), for each time that a feature is seen. */
  readonly l2: number;
  /** Features seen in fewer samples are left out. */
  readonly atLeast: number;
  readonly passes: number;
  /** The first step, before a feature has been seen often. */
  readonly rate: number;
  /** What each feature's sum of squared gradients begins with: the more, the more slowly rare features learn. */
  readonly damping: number;
  /** From this pass on (0 is the first), the weights are the mean over the steps (Polyak and Juditsky, 1992). */
  readonly averageFrom?: number;
  /** Weights nearer to nought are left out. */
  readonly smallest?: number;
}

/** What was tried over the annotated folders, whole folders left out; other values gain nothing. */
const DEFAULTS: FitOptions = {
  choice: false,
  l2: 0.002,
  atLeast: 3,
  passes: 20,
  rate: 0.2,
  damping: 1e-6,
};

/** Averaging looks at every so many steps. */
const EVERY = 10;
const DECIMALS = 1000;

/**
 * Learns a model from the samples whose folder is taken, by stochastic gradient descent with a step of its own for each
 * feature (AdaGrad: Duchi, Hazan and Singer, Adaptive Subgradient Methods, JMLR 2011). The order is shuffled by a fixed
 * seed and weights are rounded: the same samples give the same model. Its scores are not calibrated (slope 1, offset 0).
 */
export function fit(
  set: SampleSet,
  takes: (folder: string) => boolean,
  options: Partial<FitOptions> = {},
): Model {
  const settings = { ...DEFAULTS, ...options };
  const groups = groupsOf(set, takes);
  const counts = new Int32Array(set.names.length);
  for (const group of groups)
    for (const sample of group)
      for (let at = set.starts[sample] ?? 0; at < (set.starts[sample + 1] ?? 0); at++) {
        const column = set.columns[at] ?? 0;
        counts[column] = (counts[column] ?? 0) + 1;
      }
  const state: State = {
    set,
    settings,
    used: Uint8Array.from(counts, (count) => (count >= settings.atLeast ? 1 : 0)),
    weights: new Float64Array(set.names.length + 1),
    squares: new Float64Array(set.names.length + 1).fill(settings.damping),
  };
  const random = randomFrom(7);
  const mean = new Float64Array(state.weights.length);
  let [steps, taken] = [0, 0];
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(groups, random);
    const averages = settings.averageFrom !== undefined && pass >= settings.averageFrom;
    for (const group of groups) {
      learn(state, group);
      if (!averages || ++steps % EVERY !== 0) continue;
      taken++;
      for (let column = 0; column < mean.length; column++)
        mean[column] = (mean[column] ?? 0) + (state.weights[column] ?? 0);
    }
  }
  return modelOf(taken === 0 ? state : { ...state, weights: mean.map((sum) => sum / taken) });
}

interface State {
  readonly set: SampleSet;
  readonly settings: FitOptions;
  readonly used: Uint8Array;
  /** One for each feature, the last is the bias. */
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

function learn(state: State, group: readonly number[]): void {
  const { set, settings } = state;
  const scores = group.map((sample) => scoreIn(state, sample));
  const chosen = settings.choice ? softmax(scores) : scores.map(logistic);
  const right = group.map((sample, i) => (set.labels[sample] ? (chosen[i] ?? 0) : 0));
  const mass = right.reduce((sum, share) => sum + share, 0);
  const { each = 0 } = settings;
  if (settings.choice && mass === 0 && each === 0) return;
  group.forEach((sample, i) => {
    const target = set.labels[sample] ? 1 : 0;
    const alone = logistic(scores[i] ?? 0) - target;
    const among = mass === 0 ? 0 : (chosen[i] ?? 0) - (right[i] ?? 0) / mass;
    const error = settings.choice ? among + each * alone : alone;
    step(state, sample, error * (set.weights[sample] ?? 1));
  });
}

function scoreIn({ set, used, weights }: State, sample: number): number {
  let score = weights[set.names.length] ?? 0;
  for (let at = set.starts[sample] ?? 0; at < (set.starts[sample + 1] ?? 0); at++) {
    const column = set.columns[at] ?? 0;
    if (used[column]) score += (weights[column] ?? 0) * (set.values[at] ?? 0);
  }
  return score;
}

function step({ set, settings, used, weights, squares }: State, sample: number, error: number): void {
  const move = (column: number, gradient: number): void => {
    squares[column] = (squares[column] ?? 0) + gradient * gradient;
    weights[column] = (weights[column] ?? 0) - (settings.rate * gradient) / Math.sqrt(squares[column] ?? 1);
  };
  for (let at = set.starts[sample] ?? 0; at < (set.starts[sample + 1] ?? 0); at++) {
    const column = set.columns[at] ?? 0;
    if (used[column]) move(column, error * (set.values[at] ?? 0) + settings.l2 * (weights[column] ?? 0));
  }
  if (!settings.choice || settings.each) move(set.names.length, error);
}

/** The samples of each group, in order. A choice none of whose candidates is right teaches nothing. */
function groupsOf(set: SampleSet, takes: (folder: string) => boolean): number[][] {
  const groups = new Map<number, number[]>();
  for (let sample = 0; sample < set.size; sample++) {
    if (!takes(set.folders[sample] ?? '')) continue;
    const key = set.groups[sample] ?? 0;
    const group = groups.get(key);
    if (group) group.push(sample);
    else groups.set(key, [sample]);
  }
  return [...groups.values()];
}

function modelOf({ set, settings, used, weights }: State): Model {
  const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS + 0;
  const kept = set.names.flatMap((name, column): [string, number][] => {
    const weight = round(weights[column] ?? 0);
    return used[column] && Math.abs(weight) >= (settings.smallest ?? 0.001) ? [[name, weight]] : [];
  });
  return {
    bias: round(weights[set.names.length] ?? 0),
    weights: new Map(kept),
    calibration: { slope: 1, offset: 0 },
  };
}

/** A small generator of numbers from 0 to 1 (Park and Miller, 1988), the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Fisher and Yates. */
function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    if (a !== undefined && b !== undefined) [items[i], items[j]] = [b, a];
  }
}
