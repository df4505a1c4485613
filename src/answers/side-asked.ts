import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Asked } from './asked.ts';
import { leaningOf } from './leaning.ts';
import { sidesNamed } from './sides-named.ts';

const WANTING = ['criticise', 'demand', 'decline'];
const PRAISED = ['praise'];

/** Whether a question asks for what was wanting or for what was well done, and not for both; found once for all its candidates. */
export const sideAsked = madeOnce(
  ({ classes, question }: Asked): { readonly side: 'weak' | 'strong' | undefined } => {
    const { good, bad } = sidesNamed(question.folded);
    // Of "what did they not like" the classes see the liking alone.
    if (good !== bad) return { side: bad ? 'weak' : 'strong' };
    const [weak, strong] = [WANTING, PRAISED].map((names) => names.some((name) => classes.includes(name)));
    return { side: good || weak === strong ? undefined : weak ? 'weak' : 'strong' };
  },
);

/** Which way a sentence leans, with the vocabulary's words. */
export function leanOf({ library }: Asked, reading: Reading): string {
  const { praise, blame } = leaningOf(reading, library.vocabulary);
  return praise > blame ? 'praise' : blame > praise ? 'blame' : praise > 0 ? 'both' : 'none';
}
