import type { Evidence } from '../evidence.ts';
import type { Collector } from '../features/collector.ts';
import { tellingOf } from '../features/telling.ts';
import type { Cited } from '../passages.ts';
import type { ValueCandidate } from './value-candidates.ts';

/** Scores are bounded: beyond these nothing more is sure. */
const [LEAST, MOST] = [-6, 4];
const bounded = (score: number): number => Math.max(LEAST, Math.min(MOST, score));
/** The score of a sentence where there is none. */
const NONE = -8;
/** So many of the best sentences share what is likely. */
const SHARING = 20;

/**
 * How likely the sentence of a value is to answer the question, by itself and beside others, and what it holds of it. What
 * is quoted first counts as the best, whatever put it there.
 */
export function evidenceFeatures(
  { put }: Collector,
  { cited: { evidence: own } }: ValueCandidate,
  [first]: readonly Cited[],
  evidence: readonly Evidence[],
): void {
  const [best, second, third] = evidence;
  const most = best?.score ?? NONE;
  const leadOver = (other: Evidence | undefined): number => Math.min(MOST, most - (other?.score ?? NONE)) / 2;
  const odds = evidence.slice(0, SHARING).map(({ score }) => Math.exp(score - most));
  put('evidence', bounded(own.score) / 2);
  put('best evidence', bounded(most) / 2);
  put('below best', Math.max(-MOST, Math.min(0, own.score - (first?.evidence.score ?? most))) / 2);
  put('second below', leadOver(second));
  put('third below', leadOver(third));
  put('share', Math.exp(own.score - most) / odds.reduce((sum, one) => sum + one, 0));
  for (const [name, held] of tellingOf(own)) put(`its ${name}`, held);
}
