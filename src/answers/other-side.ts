import { type Asked, shareOf } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { leaningOf } from './leaning.ts';
import { sidesNamed } from './sides-named.ts';

/** From this share on findings are asked for. */
const SURELY = 0.5;

/** "How well do they work together" either may answer, and "what is done when worries grow" asks for no weakness. */
const NO_SIDE = /\bwell\b|\b(?:when|whenever|if|once) .*$/g;

/** Which way an answer has to lean, where findings are asked for, and only strengths or only weaknesses. */
function leanAsked(asked: Asked): 'praise' | 'blame' | undefined {
  const { good, bad } = sidesNamed(asked.question.folded.replace(NO_SIDE, ''));
  if (good === bad || shareOf(asked, (kind) => kind === 'finding') < SURELY) return undefined;
  return bad ? 'blame' : 'praise';
}

/** Whether only strengths are asked for, and the best sentence only finds fault, or only weaknesses, and it only praises. */
export function isOfOtherSide(asked: Asked, [best]: readonly Evidence[]): boolean {
  const lean = leanAsked(asked);
  if (lean === undefined || best === undefined) return false;
  const { praise, blame } = leaningOf(best.reading, asked.library.vocabulary);
  return lean === 'praise' ? blame > 0 && praise === 0 : praise > 0 && blame === 0;
}
