import type { Citation } from '../answering/answer.ts';
import { createCited } from '../answering/cited.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import type { Prepared } from './prepared.ts';

/** Evidence under its number. */
export interface Cited {
  readonly number: number;
  readonly evidence: Evidence;
}

export const MOST_QUOTED = 3;
/** So many where each of several parts needs its own. */
export const MOST_OF_SET = 6;

/** The sentences that an answer quotes, best first, each once: up to three; up to six where the question has several parts. */
export function chosenEvidence(
  prepared: Prepared,
  asked: Asked,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  const several = asked.kinds.reduce((sum, [kind, share]) => sum + (SEVERAL.has(kind) ? share : 0), 0);
  const most = several > LIKELY ? MOST_OF_SET : MOST_QUOTED;
  void prepared;
  return evidence.slice(0, most);
}

const SEVERAL: ReadonlySet<string> = new Set(['compare', 'timeline', 'conflict']);
const LIKELY = 0.35;

/** The chosen evidence with its numbers, and the citations of a reply. */
export function cite(chosen: readonly Evidence[]): {
  readonly cited: readonly Cited[];
  readonly citations: readonly Citation[];
} {
  const cites = createCited();
  const cited = chosen.map((evidence) => ({ number: cites.cite(evidence.reading), evidence }));
  return { cited, citations: cites.all() };
}
