import type { Feature, Features } from '../../scoring/features.ts';
import { logistic } from '../../scoring/model.ts';
import type { Asked } from '../asked.ts';
import { doubtsOf } from './doubts.ts';
import { type ValueCandidate, wordsOf } from './value-candidates.ts';

/** A value with the score that it is what is asked for, by itself. */
export interface ScoredValue {
  readonly value: ValueCandidate;
  /** Log odds, calibrated. */
  readonly score: number;
}

/** The score of a value where there is none. */
export const LEAST = -8;
/** So far before the next one, or behind it, a value is far. */
const FAR = 4;

/** How far a score is before the next one, bounded: from -2 to 2. */
export const leadOver = (score: number, next: number): number =>
  Math.max(-FAR, Math.min(FAR, score - next)) / 2;

/**
 * What is known of a value beside the others of its question, by names that weights are learned for: how far it is before
 * them, which others say the same, and what speaks against it. Its own score leads (Wolpert, Stacked generalization, 1992).
 */
export function choiceFeatures(asked: Asked, own: ScoredValue, all: readonly ScoredValue[]): Features {
  const { value, score } = own;
  const others = all.filter((one) => one !== own);
  const isSame = (one: ScoredValue): boolean => wordsOf(one.value) === wordsOf(value);
  const next = Math.max(
    LEAST,
    ...others.filter((one) => one.value.kind === value.kind && !isSame(one)).map((one) => one.score),
  );
  const again = others.filter(isSame).reduce((sum, one) => sum + logistic(one.score), 0);
  const features: readonly Feature[] = [
    ['score', score / 2],
    ['next', next / 2],
    ['before next', leadOver(score, next)],
    ['said again', again],
    ['values', Math.log(1 + others.length)],
    ...(score >= next ? [['best', 1] as const] : []),
    ...doubtsOf(asked, value).map((doubt) => [doubt, 1] as const),
  ];
  return features.map(([name, held]) => [`${value.kind}|${name}`, held]);
}
