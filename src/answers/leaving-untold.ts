import { wordPattern } from '../search/word-list.ts';
import { laidTo } from './accusations.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import type { Form } from './headlines/form.ts';
import { ASKS_IF, isUntoldOf } from './unfounded.ts';

/** "Who should have resigned?": no article that names those who did says who else. "Who was it, didn't he go?" asks for one who did. */
const ASKS_WHO_NOT =
  /^(?:so |and |but )?who\b[^,;?]*\b(?:(?:did|does|has|have|had|was|were|is|are|should)n'?t|not|never|should|ought)\b/;

/**
 * Whether it is asked if somebody named lost their post, and no sentence near the top tells it of them, or it is asked who
 * has not, or should have. A sentence that tells how they went, or that they stay, is shown without a yes: "left by
 * agreement" to whoever asks if somebody was sacked.
 */
export function leavesUntold(asked: Asked, evidence: readonly Evidence[], form: Form): boolean {
  const { people, folded } = asked.question;
  const { leaving = [], parting = [] } = asked.library.vocabulary.wording ?? {};
  if (people.length === 0) return wordPattern(leaving).test(folded) && ASKS_WHO_NOT.test(folded);
  // A sentence without a name may be of anybody.
  const isToldElse = (): boolean =>
    form === 'lead' &&
    laidTo(people, evidence.slice(0, 1), [parting, leaving]).some(({ reading }) => reading.people.length > 0);
  return (
    wordPattern(leaving, `${ASKS_IF}\\b.*\\b`).test(folded) &&
    isUntoldOf(asked, laidTo(people, evidence, [leaving])) &&
    !isToldElse()
  );
}
