import type { Answer, Citation } from './answer.ts';

/** Quotations that the headline of an answer points to, and others, each less likely by itself than half of the best. */
export interface PointedTo {
  readonly named: readonly Citation[];
  readonly others: readonly Citation[];
}

/** "What the articles say [1]:", "Jo Doe, in The Example [1]:" say whose words follow at most: the quotations are the answer. */
const LEADS_TO_THEM = /\]:$/;

/**
 * Tells some of an answer's quotations apart by whether its headline, where it only leads to them, has their number; all are
 * of one kind where it says something itself, has none of them, or the reply is no answer.
 */
export function pointedTo({ status, headline }: Answer, citations: readonly Citation[]): PointedTo {
  const isNamed = ({ number }: Citation): boolean => headline.includes(`[${number}]`);
  const isLed = status === 'answered' && LEADS_TO_THEM.test(headline) && citations.some(isNamed);
  return isLed
    ? { named: citations.filter(isNamed), others: citations.filter((one) => !isNamed(one)) }
    : { named: citations, others: [] };
}
