import { isSamePerson } from '../mentions/people.ts';
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
  '^(?!(?:so |and |but |please )?(?:tell|show|give|list|who (?:said|says|called|described|told|claimed|warned))\\b)(?!.*\\b(?:what|when|where|why|how|whose)\\b).*\\b';
/** "I want to know whether": nobody is said to have known anything. */
const ASKS_TO_KNOW =
  /\b(?:(?:want|wants|wanted|like|love|need|needs|got|good) to|let me|do (?:you|u)|did (?:you|u)) know\b/g;
/** "Did Jo Doe find that …": what somebody is asked to have said accuses others. */
const REPORTS =
  /\b(?:find|found|say|said|says|report|reported|conclude|concluded|estimate|estimated|claim|claimed|write|wrote|reveal|revealed|tell|told|believe|believed|think|thought|warn|warned)\b.*$/;

/** Whether a "yes" would lay something at somebody's door. */
function accuses(prepared: Prepared, { question: { folded, people } }: Asked): boolean {
  const { accusing, matters, failing } = prepared.library.vocabulary.wording ?? {};
  const rest = folded.replace(ASKS_TO_KNOW, ' ').split(wordPattern(matters)).join(' ');
  if (people.length === 0) return wordPattern(accusing, ASKS_IF_OR_WHO).test(rest);
  const own = rest.replace(REPORTS, '');
  return wordPattern(accusing, STATES).test(own) || wordPattern(failing, STATES).test(own);
}

/**
 * Whether somebody is accused of what no sentence near the top tells of them in words that accuse; a council or whoever is
 * meant, of what the best sentence does not tell so.
 */
export function isUnproved(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): boolean {
  if (!accuses(prepared, asked)) return false;
  const { accusing, failing } = prepared.library.vocabulary.wording ?? {};
  const isNamed = asked.question.people.length > 0;
  const told = evidence.slice(0, isNamed ? MOST_NEAR : 1).filter(({ reading }) => {
    const words = fold(reading.text);
    return wordPattern(accusing).test(words) || (isNamed && wordPattern(failing).test(words));
  });
  return isNamed
    ? isUntoldOf(prepared, asked, told)
    : !told.some(({ reading }) => tellsOf(asked, reading, []));
}

/** Whether a question is about what is still to come, and the best sentence is not. */
export const isStillToCome = (
  prepared: Prepared,
  { question }: Asked,
  [best]: readonly Evidence[],
): boolean =>
  NEXT_OR_WILL.test(question.folded) && best !== undefined && !prepared.classesOf(best.reading).has('future');

/** Whether a question is what something may become, which no grade that was given tells. */
export const asksWhatMayBe = ({ question }: Asked): boolean => MAY_BECOME.test(question.folded);

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
    const isNamed = (name: string): boolean =>
      named.some((one) => one !== undefined && isSamePerson(one, name));
    return people.every(isNamed) && tellsOf(asked, reading, []);
  });
}

/** "When will the next inspection be?": asked of what is to come, not of what somebody said would be. */
const NEXT_OR_WILL =
  /^(?!.*\b(?:between|changed)\b)(?:so |and |but )?(?:when(?:'s| is| are)?|what|who|where|how|will)\b.{0,40}\b(?:will|next(?! to)|(?<!was |were )going to)\b|^will\b/;
/** "Will it be outstanding again?", "is it going to stay good?", "could it fail again?" */
const MAY_BECOME =
  /^(?:so |and |but )?(?:will\b|(?:is|are)\b.{0,40}\bgoing to\b|(?:could|can|might|may)\b.{0,60}\b(?:again|ever|soon|become|stay|remain|keep|lose)\b)/;
