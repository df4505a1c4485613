import { type Asked, shareOf } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { withFirst } from './leading-sentence.ts';
import { MOST_LOOKED_AT } from './passages.ts';
import { leanOf } from './side-asked.ts';
import { sidesNamed } from './sides-named.ts';

/** From this share on findings are asked for. */
const SURELY = 0.5;

/** Which way an answer has to lean, where findings are asked for, and only strengths or only weaknesses; "how well do they work together" either may answer. */
function leanAsked(asked: Asked): 'praise' | 'blame' | undefined {
  const { good, bad } = sidesNamed(asked.question.folded.replace(/\bwell\b/g, ''));
  if (good === bad || shareOf(asked, (kind) => kind === 'finding') < SURELY) return undefined;
  return bad ? 'blame' : 'praise';
}

/** Whether only strengths are asked for, and the best sentence finds fault, or only weaknesses, and it praises. */
export function isOfOtherSide(asked: Asked, [best]: readonly Evidence[]): boolean {
  const lean = leanAsked(asked);
  if (lean === undefined || best === undefined) return false;
  return leanOf(asked, best.reading) === (lean === 'praise' ? 'blame' : 'praise');
}

/** Of what was wanting a sentence that finds fault, and not one that praises; and the other way round. */
export const sideAskedFirst = (asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] =>
  isOfOtherSide(asked, evidence)
    ? withFirst(
        evidence,
        evidence.slice(0, MOST_LOOKED_AT).find(({ reading }) => leanOf(asked, reading) === leanAsked(asked)),
      )
    : evidence;
