import { isSamePerson } from '../mentions/people.ts';
import { wordPattern } from '../search/word-list.ts';
import { laidTo } from './accusations.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import type { Form } from './headlines/form.ts';
import { ASKS_IF, isUntoldOf } from './unfounded.ts';

/** "Who should have resigned?": no article that names those who did says who else. */
const ASKS_WHO_NOT = /^(?:so |and |but )?who\b.*(?:n't\b|\b(?:not|never|should|ought)\b)/;

const ASKS_WHY = /^(?:so |and |but )?why\b/;

/**
 * Whether it is asked if, why, when or how somebody named lost their post, and no sentence near the top tells it of them, or
 * it is asked who has not, or should have. Where no time is asked for, a best sentence that tells how they went, or that they
 * stay, is shown without a yes: "left by agreement" to whoever asks if somebody was sacked.
 */
export function leavesUntold(asked: Asked, evidence: readonly Evidence[], form: Form): boolean {
  const { people, folded, time } = asked.question;
  const { leaving = [], parting = [] } = asked.library.vocabulary.wording ?? {};
  // A sentence without a name may be of anybody, but for "he said he was going because …" behind one that names him alone.
  const isOfThem = ({ id, reading }: Evidence): boolean => {
    const before = asked.context.around(id).before?.people ?? [];
    return (
      reading.people.length > 0 ||
      (ASKS_WHY.test(folded) &&
        before.length > 0 &&
        before.every(({ name }) => people.some((one) => isSamePerson(one, name))))
    );
  };
  const isToldElse = (): boolean =>
    form === 'lead' &&
    time.dates.length === 0 &&
    laidTo(people, evidence.slice(0, 1), [parting, leaving]).some(isOfThem);
  if (people.length === 0) return wordPattern(leaving).test(folded) && ASKS_WHO_NOT.test(folded);
  return (
    wordPattern(leaving, `(?:${ASKS_IF}|^(?:why|when|how))\\b.*\\b`).test(folded) &&
    isUntoldOf(asked, laidTo(people, evidence, [leaving])) &&
    !isToldElse()
  );
}
