import { quoteOf } from '../../knowledge/article.ts';
import { isSamePerson } from '../../mentions/people.ts';
import type { Reading } from '../../mentions/reading.ts';
import { isKnown } from '../../questions/unit-weights.ts';
import { fold } from '../../search/fold.ts';
import { tokensOf } from '../../search/tokens.ts';
import type { Asked, WeighedUnit } from '../asked.ts';
import type { Evidence } from '../evidence.ts';
import { holds } from '../features/coverage.ts';
import { isOfCouncilNamed } from '../features/where-and-when.ts';
import { namesVictim } from '../victims.ts';
import { isPossibleFigure } from './possible-figures.ts';
import { isOfOtherEvent } from './report-events.ts';
import { isStale } from './stale.ts';
import type { ValueCandidate } from './value-candidates.ts';

/** The class of words that tell of an end, in the vocabulary. */
const ENDS = 'leave';
const NAMES_TIME = /\d|\p{Lu}|\b(?:ago|last|this|next|spring|summer|autumn|winter)\b/u;
/** "Who was criticised?": not by whom. */
const ASKS_TO_WHOM = /^(?:so |and )?who (?:was|were|is|are|got|has been|have been) \w+ed\b(?!.* by\b)/;
const TO_COME = /\b(?:next|future|will|going to)\b/;
const IS_TO_COME = /\b(?:will|is to|are to|due|shall|plans? to|expected|set to|scheduled|next)\b/;

/** What rules out a value whatever weighs for it: another council's, one that the question names itself, one of the past. */
export function isPossible(asked: Asked, value: ValueCandidate): boolean {
  const { kind, mention, cited } = value;
  const { folded, people } = asked.question;
  const { reading } = cited.evidence;
  if (!isOfCouncilNamed(asked, reading)) return false;
  // Nobody is labelled by what was done to them.
  const asksNow = asked.question.time.order === 'latest';
  if (kind === 'office')
    return !namesVictim(reading) && !(asksNow && isStale(asked, reading.sentence.article));
  if (kind === 'person')
    return (
      !namesVictim(reading) &&
      !people.includes(mention.name) &&
      isNew(asked, mention.name) &&
      !(
        ASKS_TO_WHOM.test(folded) && /\bby (?:\S+ ){0,3}$/i.test(reading.text.slice(0, mention.span.start))
      ) &&
      !isStale(asked, reading.sentence.article)
    );
  if (kind === 'number') return isPossibleFigure(asked, value);
  if (isDayOfOther(asked, cited.evidence) || isOfOtherEvent(asked, value)) return false;
  // "When did it end?" is not answered by when it began.
  if (asked.classes.includes(ENDS) && !asked.classesOf(reading).has(ENDS)) return false;
  if (isOfOtherYears(asked, mention.edtf)) return false;
  const words = quoteOf(reading.sentence.article, mention.span);
  const isNewDate = NAMES_TIME.test(words) && !folded.includes(fold(words));
  return isNewDate && (!TO_COME.test(folded) || IS_TO_COME.test(fold(reading.text)));
}

/** So many years after an inspection something of it may still come out. */
const MOST_YEARS = 1;
/** What began then may end at any time. */
const OF_VISIT = /\b(?:inspect|visit|ofsted\b)|\b(?:what|which)(?: exact)? (?:days?|dates?)\b/;

/** "When did they visit in 2013?": no day of 2025. */
function isOfOtherYears({ question: { time, folded } }: Asked, edtf: string | undefined): boolean {
  if (!OF_VISIT.test(folded)) return false;
  const [asked, ...others] = time.dates.map((date) => Number(date.slice(0, 4)));
  if (asked === undefined || others.length > 0 || time.side !== undefined || edtf === undefined) return false;
  const told = Number(edtf.slice(0, 4));
  return told < asked || told > asked + MOST_YEARS;
}

/** Whether a sentence with a date is of another person, or of other grades than the question names. */
function isDayOfOther({ question, council, claimsIn, context }: Asked, { id, reading }: Evidence): boolean {
  const named = [reading, ...(reading.people.length > 0 ? [] : [context.around(id).before])];
  const people = named.flatMap((one) => one?.people.map(({ name }) => name) ?? []);
  if (people.length > 0 && !question.people.every((name) => people.some((one) => isSamePerson(one, name))))
    return true;
  const claims = claimsIn(reading).filter((claim) => claim.council === council);
  const isNamed = claims.some(({ grade }) => question.grades.includes(grade));
  return question.grades.length > 0 && claims.length > 0 && !isNamed;
}

/**
 * Whether a sentence leaves out the very thing that is asked, though other sentences of the articles have it: a figure of
 * children is none of those who died.
 */
export const leavesOutKnown = (asked: Asked, { terms }: Reading): boolean =>
  topOf(asked).some(({ unit }) => !holds(terms, unit) && isKnown(unit, asked.finders));

/** What tells most in a question, if anything does. */
const topOf = ({ telling }: Asked): readonly WeighedUnit[] =>
  telling.filter(({ unit }) => !unit.common).slice(0, 1);

/** Whether a name says more than the question ("Jo Doe" of "the Doe report"), and is one: no "Statutory Direction". */
function isNew({ finders, stems }: Asked, name: string): boolean {
  const own = tokensOf(name).map(({ stem }) => stem);
  return own.some((stem) => finders.isProper([stem]) && !stems.has(stem));
}
