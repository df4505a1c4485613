import { TITLES } from '../../questions/question-spans.ts';
import { ENGLISH_WORDS } from '../../search/english-words.ts';
import { fold } from '../../search/fold.ts';
import { anyOf } from '../../search/word-list.ts';
import type { Asked } from '../asked.ts';
import { isOfAnotherCouncil, isOfCouncilNamed } from '../features/where-and-when.ts';
import { namesVictim } from '../victims.ts';
import { leavesOutKnown } from './doubts.ts';
import { isOfOtherEvent } from './report-events.ts';
import { isAskedOf, isFigureOfOther, isShareUnasked } from './ruled-out-figures.ts';
import { isStale } from './stale.ts';
import type { ValueCandidate } from './value-candidates.ts';

const TITLE = new RegExp(`^(?:${TITLES})$`);

/** "Who was criticised?": not by whom. */
const ASKS_TO_WHOM = /^(?:so |and )?who (?:was|were|is|are|got|has been|have been) \w+ed\b(?!.* by\b)/;
const BY = /\bby (?:\S+ ){0,3}$/i;

/**
 * What rules out a value whatever weighs for it: it is another council's, or plainly of something else; a figure or somebody that
 * the question names itself; somebody who would be labelled by what was done to them, or who may have left since where it is
 * asked who is in office.
 */
export function isPossible(asked: Asked, value: ValueCandidate): boolean {
  const { kind, mention, cited } = value;
  const { reading } = cited.evidence;
  if (!isOfCouncilNamed(asked, reading)) return false;
  if (kind === 'date') return !isOfOtherEvent(asked, value);
  if (kind === 'number') return !isAskedOf(asked, mention.value) && !isFigureOfOther(asked, value);
  if (namesVictim(reading)) return false;
  const { time } = asked.question;
  const isOld = isStale(asked, reading.sentence.article);
  return kind === 'office'
    ? !(isOld && time.order === 'latest')
    : !isOld && !isAskedAfter(asked, mention.name);
}

/** "Who chaired it after Dame Ann?": whom a question names, if only in part, is not who is asked for. */
const isAskedAfter = ({ question: { people, folded } }: Asked, name: string): boolean =>
  people.includes(name) ||
  fold(name)
    .split(/[ \u00a0]/)
    .some(
      (part) =>
        part.length > 2 &&
        !ENGLISH_WORDS.has(part) &&
        !TITLE.test(part) &&
        new RegExp(`\\b${anyOf([part])}\\b`).test(folded),
    );

/**
 * Whether a possible value may be said first, above its quotation: not where its sentence is of another council than the one that
 * the articles are about, or leaves out the very thing; no share where a count is asked for; nobody by whom something was done where
 * it is asked to whom.
 */
export function isSayable(asked: Asked, { kind, mention, cited }: ValueCandidate): boolean {
  const { reading } = cited.evidence;
  const { councils, folded } = asked.question;
  if (councils.length === 0 && isOfAnotherCouncil(asked.council, reading)) return false;
  if (kind === 'date') return !isOfOtherYears(asked, mention.edtf);
  if (kind === 'office') return true;
  if (leavesOutKnown(asked, reading)) return false;
  if (kind === 'number') return !isShareUnasked(asked, mention.unit);
  return !(ASKS_TO_WHOM.test(folded) && BY.test(reading.text.slice(0, mention.span.start)));
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
