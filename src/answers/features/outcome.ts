import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from './collector.ts';

/** "Did they …", "has it … yet", "was it ever …". */
const WHETHER = /^(?:so |and |but )?(?:did|has|have|had|was|were)(?:n'?t)?\b/;
/** What became of something that was to come. */
const IN_THE_END =
  /\b(?:in the end|in the finish|finally|eventually|yet|ever|on time|after all|as (?:promised|planned)|like (?:they|it|he|she) (?:said|promised|asked)|again|since|in time|go (?:ahead|through)|turn(?:ed)? (?:up|out)|end(?:ed)? up)\b/;
const PLANNED =
  /\b(?:will|would|plans?|planned|due (?:to|in|back|on|at|by)|expected|hopes?|hoped|aims?|intends?|promis\w+|pledg\w+|propos\w+|wants?|ask(?:s|ed) (?:for|to|that)|call(?:s|ed) for|urg\w+|(?:is|are|was|were) to|to be|should|could|might|may|consider\w*|recommend\w*|until|next)\b/;
const DENIED = /\b(?:not|never|no|none|nor|yet to|without|fail\w*|refus\w*|reject\w*)\b|n't\b/;

const asksOutcome = madeOnce(({ question: { folded } }: Asked): { readonly how: string | undefined } => ({
  how: WHETHER.test(folded) ? (IN_THE_END.test(folded) ? 'in the end' : 'whether') : undefined,
}));

const toldAs = madeOnce((reading: Reading): { readonly how: string } => {
  const folded = fold(reading.text);
  return { how: `${PLANNED.test(folded) ? 'planned' : 'done'}.${DENIED.test(folded)}` };
});

/** Where it is asked whether something came about: whether the sentence tells that it did, or only that it was to. */
export function outcomeFeatures({ on }: Collector, asked: Asked, reading: Reading): void {
  const { how } = asksOutcome(asked);
  if (how !== undefined) on(`outcome.${how}.${toldAs(reading).how}`);
}
