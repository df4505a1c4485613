import { fold } from '../search/fold.ts';
import { wordPattern } from '../search/word-list.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { tellsOf } from './headlines/tells-of.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import type { Prepared } from './prepared.ts';

/** How a question begins that is answered by yes or no. */
export const ASKS_IF = '^(?:so |and |but )?(?:did|does|do|was|were|is|are|has|have|had)';

/** How a question begins that a "yes" or a name answers. */
const ASKS_IF_OR_WHO = `(?:${ASKS_IF}|^(?:could|can|might|would|who|which))\\b.*\\b`;
/** Whatever does not ask for anything else: "Jo Doe hid it, right?". */
const STATES =
  '^(?!(?:so |and |but |please )?(?:what|when|where|why|how|whose|tell|show|give|list|who (?:said|says|called|described|told|claimed|warned))\\b).*\\b';

/** Whether a "yes" would lay something at somebody's door. */
function accuses({ library }: Prepared, { question: { folded, people } }: Asked): boolean {
  const { accusing, matters } = library.vocabulary.wording ?? {};
  const rest = folded.split(wordPattern(matters)).join(' ');
  return wordPattern(accusing, people.length > 0 ? STATES : ASKS_IF_OR_WHO).test(rest);
}

/** Whether somebody is accused, be it a council, of what no sentence near the top tells of them in words that accuse. */
export function isUnproved(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): boolean {
  if (!accuses(prepared, asked)) return false;
  const accusing = wordPattern(prepared.library.vocabulary.wording?.accusing);
  const near = evidence.slice(0, MOST_NEAR).filter(({ reading }) => accusing.test(fold(reading.text)));
  return asked.question.people.length > 0
    ? isUntoldOf(prepared, asked, near)
    : !near.some(({ reading }) => tellsOf(asked, reading, []));
}

/** Whether a question is about what is still to come, and the best sentence is not. */
export function isStillToCome(prepared: Prepared, { question }: Asked, [best]: readonly Evidence[]): boolean {
  return (
    NEXT_OR_WILL.test(question.folded) &&
    best !== undefined &&
    !prepared.classesOf(best.reading).has('future')
  );
}

/**
 * Whether something is asked of a person that no sentence near the top tells of them, by name or right behind it: nothing
 * is answered of a person from a sentence about another.
 */
export function isUntoldOf({ context }: Prepared, asked: Asked, evidence: readonly Evidence[]): boolean {
  const { people } = asked.question;
  if (people.length === 0) return false;
  return !evidence.slice(0, MOST_NEAR).some(({ id, reading }) => {
    // "She resigned": the sentence before says who; where a sentence names somebody itself, it is of them.
    const near = reading.people.length > 0 ? [reading] : [reading, context.around(id).before];
    const named = near.flatMap((one) => [one?.speaker.name, ...(one?.people.map(({ name }) => name) ?? [])]);
    const isNamed = (name: string): boolean => named.some((one) => one !== undefined && isSame(one, name));
    return people.every(isNamed) && tellsOf(asked, reading, []);
  });
}

/** "Doe" may be Jo Doe; Ann Doe is not. */
export const isSame = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

/** "When will the next inspection be?": asked of what is to come, not of what somebody said would be. */
const NEXT_OR_WILL =
  /^(?!.*\b(?:between|changed)\b)(?:so |and |but )?(?:when(?:'s| is| are)?|what|who|where|how|will)\b.{0,40}\b(?:will|next(?! to)|(?<!was |were )going to)\b|^will\b/;
