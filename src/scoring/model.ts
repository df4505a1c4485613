import { madeOnce } from '../mentions/made-once.ts';
import type { Feature, Features } from './features.ts';

/**
 * A learned linear model: a logistic regression for one question of yes or no, a softmax over candidates where one of
 * several is chosen (McCullagh and Nelder, Generalized Linear Models, 1989, chapters 4 and 5).
 */
export interface Model {
  readonly bias: number;
  /** By the feature's name; a feature without a weight says nothing. */
  readonly weights: ReadonlyMap<string, number>;
  /** Turns a score into a probability that holds on folders which were not learned from; see `calibration.ts`. */
  readonly calibration: Calibration;
}

/**
 * What makes log odds of a score: `offset`, and a slope of its own `below` zero and above it, with a smooth bend between
 * (Kull, Silva Filho and Flach, Beta calibration, 2017). Where both are the same it is Platt's straight line.
 */
export interface Calibration {
  readonly slope: number;
  /** As above it where it is absent. */
  readonly below?: number;
  readonly offset: number;
}

/** The log odds that a calibration makes of a score. */
export const oddsOf = ({ slope, below = slope, offset }: Calibration, score: number): number =>
  offset + slope * softplus(score) - below * softplus(-score);

/** The logarithm of 1 + e^x. */
export const softplus = (x: number): number =>
  x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));

/** The probability (0 to 1) that belongs to log odds. */
export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** Log odds, bounded: a probability of 1 is no certainty. */
export const logOdds = (p: number): number =>
  Math.max(-6, Math.min(6, Math.log((p + 1e-4) / (1 - p + 1e-4))));

/** The model's raw score of a candidate: log odds before calibration. */
export function scoreOf(model: Model, features: Features): number {
  const known = knownOf(model);
  let score = model.bias;
  for (const one of features) score += weightOf(model, known, one) * one[1];
  return score;
}

/** The weights of features by their numbers, as far as they were asked for: 0 before that, NaN where there is none. */
const knownOf = madeOnce((_model: Model) => ({ weights: new Float64Array(MIN_KNOWN) }));
const MIN_KNOWN = 1 << 12;

function weightOf({ weights }: Model, known: { weights: Float64Array }, feature: Feature): number {
  const number = feature[2];
  if (number === undefined) return weights.get(feature[0]) ?? 0;
  const before = known.weights[number] ?? 0;
  if (before !== 0) return Number.isNaN(before) ? 0 : before;
  if (number >= known.weights.length) {
    const larger = new Float64Array(2 ** Math.ceil(Math.log2(number + 1)));
    larger.set(known.weights);
    known.weights = larger;
  }
  const weight = weights.get(feature[0]);
  known.weights[number] = weight ?? Number.NaN;
  return weight ?? 0;
}

/** The calibrated probability (0 to 1) that the model's question is answered with yes. */
export const probabilityOf = (model: Model, features: Features): number =>
  logistic(oddsOf(model.calibration, scoreOf(model, features)));

/** The calibrated probability of each candidate where just one is right; they sum to 1. Of no candidates: none. */
export function shares(model: Model, candidates: readonly Features[]): readonly number[] {
  return softmax(candidates.map((features) => model.calibration.slope * scoreOf(model, features)));
}

/** Of candidates of which just one is right, the share of each and the place of the likeliest, the first of equal ones. */
export function choose(
  model: Model,
  candidates: readonly { readonly features: Features }[],
): { readonly all: readonly number[]; readonly best: number } {
  const all = shares(
    model,
    candidates.map(({ features }) => features),
  );
  return { all, best: likeliest(all) };
}

/** The place of the highest number, the first of equal ones. */
export const likeliest = (numbers: readonly number[]): number =>
  numbers.reduce((top, one, i) => (one > (numbers[top] ?? 0) ? i : top), 0);

/** Scores as shares of 1. */
function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
