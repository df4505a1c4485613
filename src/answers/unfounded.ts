import { isSamePerson } from '../mentions/people.ts';
import { overlaps } from '../mentions/time.ts';
import { fold } from '../search/fold.ts';
import { wordPattern } from '../search/word-list.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { tellsOf } from './headlines/tells-of.ts';
import { MOST_NEAR } from './leading-sentence.ts';

/** How a question begins that is answered by yes or no. */
export const ASKS_IF = "^(?:so |and |but )?(?:did|does|do|was|were|is|are|has|have|had)(?:n'?t)?";

/** A question (folded) that is answered by yes or no. */
export const ASKS_WHETHER = new RegExp(`${ASKS_IF}\\b`);

/** Whether a question is about what is still to come, and the best sentence is not. */
export const isStillToCome = (asked: Asked, [best]: readonly Evidence[]): boolean =>
  NEXT_OR_WILL.test(asked.question.folded) &&
  best !== undefined &&
  !asked.classesOf(best.reading).has('future') &&
  !isOfYearAsked(asked, best);

/** "How much will the budget be in 2025-26?": a sentence that gives the year tells of it. */
const isOfYearAsked = ({ question: { time } }: Asked, { reading }: Evidence): boolean =>
  reading.dates.some(({ edtf }) => edtf !== undefined && time.dates.some((date) => overlaps(edtf, date)));

/** Whether a question is what something may become, which no grade that was given tells. */
export const asksWhatMayBe = ({ question }: Asked): boolean =>
  question.people.length === 0 && MAY_BECOME.test(question.folded);

/** Whether it is asked if something may come to have a grade, and the best sentence tells of none that is to come. */
export const foretellsGrade = (asked: Asked, [best]: readonly Evidence[]): boolean =>
  asksWhatMayBe(asked) &&
  asked.question.grades.length > 0 &&
  best !== undefined &&
  (best.reading.grades.length === 0 || !TO_COME.test(best.reading.text));

const TO_COME =
  /\b(?:will|would|could|may|might|likely|expect(?:s|ed)?|aims?|hopes?|plans?|promis\w+|next)\b/i;

const RANKS_EVENTS = /\b(worst|best) things?\b.{0,40}\b(?:happen\w*|done|did)\b/;

/** "The worst thing that happened": whether no sentence near the top calls anything so, for nobody else may rank what was done to people. */
export function ranksEvents({ question: { folded } }: Asked, evidence: readonly Evidence[]): boolean {
  const superlative = RANKS_EVENTS.exec(folded)?.[1];
  return (
    superlative !== undefined &&
    !evidence.slice(0, MOST_NEAR).some(({ reading }) => wordPattern([superlative]).test(fold(reading.text)))
  );
}

/** "What did the Care Quality Commission find": a body by two words or more. */
const BODY =
  /\bdid (?:the )?((?:[\p{L}'’]+ ){1,4}(?:commission|inspectorate|agency|ombudsman|foundation|tribunal|constabulary)) (?:find|say|think|conclude|report|decide|rule)\b/u;

/** Whether it is asked what a body found that no article names: what others found is not what it found. */
export function isUntoldBody({ library, question: { folded } }: Asked): boolean {
  const body = BODY.exec(folded)?.[1];
  return body !== undefined && !library.readings.some(({ text }) => fold(text).includes(body));
}

/** "What ethnicity were they": whether no sentence near the top has such a word, which nothing else answers. */
export function isOfUntoldOrigin(asked: Asked, evidence: readonly Evidence[]): boolean {
  const origins = wordPattern(asked.library.vocabulary.wording?.origins);
  return (
    origins.test(asked.question.folded) &&
    !evidence.slice(0, MOST_NEAR).some(({ reading }) => origins.test(fold(reading.text)))
  );
}

/** "What did the Home Secretary say": an office by the word before it. */
const SECRETARY = /\bthe (?!(?:then|new|former|present|current) )(\w+)(?:'s)? (secretary|minister)\b(?! of)/;

/** Whether a secretary or minister is asked about whom no sentence names so: another office is another person. */
export function isUnknownMinister({ question, library }: Asked): boolean {
  const [, of, office] = SECRETARY.exec(question.folded) ?? [];
  if (of === undefined || office === undefined) return false;
  const named = [of, office].map((word) => wordPattern([`${word}*`]));
  return !library.readings.some(({ text }) => named.every((word) => word.test(fold(text))));
}

/** "What did the opposition leader say?": whether it is asked about an office by a word that makes it another one, and that no sentence has. */
export function isUntoldOffice({ library, question: { asking } }: Asked): boolean {
  const { reservations, roles } = library.vocabulary;
  const folded = fold(asking.text);
  return reservations.offices.some(
    (word) =>
      wordPattern(
        roles,
        `\\b(?:the|its|their|s|is|was)(?: (?:new|old|current|then))? ${word} (?:[\\w'-]+ )?`,
      ).test(folded) && !library.readings.some(({ text }) => wordPattern([word]).test(fold(text))),
  );
}

/**
 * Whether something is asked of a person that no sentence near the top tells of them, by name or right behind it: nothing
 * is answered of a person from a sentence about another.
 */
export function isUntoldOf(asked: Asked, evidence: readonly Evidence[]): boolean {
  const { people } = asked.question;
  return !evidence.slice(0, MOST_NEAR).some(({ id, reading }) => {
    // "She resigned": the sentence before says who; where a sentence names somebody itself, it is of them.
    const near = reading.people.length > 0 ? [reading] : [reading, asked.context.around(id).before];
    const named = near.flatMap((one) => [one?.speaker.name, ...(one?.people.map(({ name }) => name) ?? [])]);
    const isNamed = (name: string): boolean =>
      named.some((one) => one !== undefined && isSamePerson(one, name));
    return people.every(isNamed) && tellsOf(asked, reading, []);
  });
}

/** "When will the next inspection be?": asked of what is to come, not of what somebody said would be. */
const NEXT_OR_WILL =
  /^(?!.*\b(?:between|changed)\b)(?:so |and |but )?(?:when(?:'s| is| are)?|what|who|where|how|will)\b.{0,40}\b(?:will|next(?! to)|(?<!\b(?:was|were)\b.{0,40})going to)\b|^will\b/;
/** "Will it be outstanding again?", "is it likely to stay good?", "would it be rated good today?": not "could you list". */
const MAY_BECOME =
  /^(?:so |and |but )?(?:(?:when |how soon )?will\b|(?:is|are)\b.{0,40}\bgoing to\b|(?:could|can|might|may|would|should)\b(?! (?:you|i|we|someone|somebody|anyone|anybody)\b).{0,60}\b(?:again|ever|soon|be|become|stay|remain|keep|lose)\b)|\b(?:(?:likely|expected|hopes?|hoping) to|possible (?:that|it))\b/;
