import type { Inspection } from '../../ratings/claim.ts';
import { fold } from '../../search/fold.ts';
import type { Asked } from '../asked.ts';
import { overallOf } from '../claim-order.ts';

const EXTREME = /^(?:worst|poorest|best)$/;
/** All that a question for it is made of: "which inspection was the worst one?", "when was its best inspection?" */
const FRAME =
  /^(?:(?:so|and|but|which|what|when|was|is|the|its|their|of|for|ofsted|inspection|worst|best|poorest|very|one|all|council)(?: |$))+$/;

/** Whether nothing is asked for but the worst, or the best, of the inspections of a council: its own name, and no other, stands beside it. */
export function asksExtremeInspection({ question: { folded, councils } }: Asked): boolean {
  const named = new Set(councils.flatMap((name) => fold(name).split(' ')));
  const words = folded.split(/[^\p{L}\d]+/u).filter((word) => word.length > 1 && !named.has(word));
  return (
    words.includes('inspection') &&
    words.filter((word) => EXTREME.test(word)).length === 1 &&
    FRAME.test(words.join(' '))
  );
}

/** Those of some inspections that have the worst grade of the whole, or the best, whichever a question names; none of fewer than two. */
export function extremeOf(asked: Asked, inspections: readonly Inspection[]): readonly Inspection[] {
  const { grades } = asked.library.vocabulary;
  const rankOf = (inspection: Inspection): number =>
    grades.findIndex(({ id }) => id === overallOf(asked, inspection)?.grade);
  const graded = inspections.filter((one) => rankOf(one) >= 0);
  if (graded.length < 2) return [];
  const ranks = graded.map(rankOf);
  const rank = /\b(?:best|highest)\b/.test(asked.question.folded) ? Math.min(...ranks) : Math.max(...ranks);
  return graded.filter((one) => rankOf(one) === rank);
}
