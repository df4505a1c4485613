import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import { isOfInspecting } from '../questions/distress.ts';
import { sayAsked } from '../questions/question-time.ts';
import { isKnown, otherMatters } from '../questions/unit-weights.ts';
import { ENGLISH_WORDS } from '../search/english-words.ts';
import { fold } from '../search/fold.ts';
import { wordPattern } from '../search/word-list.ts';
import { isUnproved } from './accusations.ts';
import type { Unanswered } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfArea, isOfAreaAndTime, isOfTime } from './features/claims.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import { areaName, listed, REFUSES, sayInspection } from './messages.ts';
import { sayOutOfScope } from './out-of-scope.ts';
import { cite } from './passages.ts';
import { ASKS_IF, asksWhatMayBe, isStillToCome } from './unfounded.ts';
import { namesVictim } from './victims.ts';

/** A sentence less likely than this is not near. */
const NEAR = 0.02;

/** Why the articles do not answer, in one sentence that denies nothing of what is shown, and up to three nearest passages. */
export function unanswered(
  asked: Asked,
  evidence: readonly Evidence[],
): Pick<Unanswered, 'reason' | 'headline' | 'citations'> {
  const { library, finders } = asked;
  const { question, council, meant } = asked;
  const rating = asksRating(asked);
  const known = council === undefined ? [] : asked.inspectionsOf(council);
  const ofGrade = rating || (question.councils.length === 1 && question.grades.length > 0);
  // A name that is no council's in front matter may be that of another council.
  const namesOther = otherMatters(question, finders).some(({ same }) => finders.isProper(same));
  if (
    ofGrade &&
    !namesOther &&
    council !== undefined &&
    meant?.length === 0 &&
    known.length > 0 &&
    !mayTellOf(asked, council)
  )
    return {
      reason: 'not-covered',
      headline: REFUSES.noInspection(
        sayAsked(question.time) || 'that month',
        council,
        listed(known.map((inspection) => sayInspection(inspection, library))),
      ),
      citations: [],
    };
  // Below a question of who is to blame, whoever is named would seem to be.
  const isOpen = !isUnproved(asked, evidence);
  const near = nearest(asked, evidence).filter(({ reading }) => isOpen || reading.people.length === 0);
  const { citations } = cite(asked, near);
  // Of somebody named, that would read as if it were to come.
  if (question.people.length === 0 && (isStillToCome(asked, evidence) || asksWhatMayBe(asked)))
    return { reason: 'not-said', headline: REFUSES.future, citations };
  const unknown = question.units.filter((unit) => !unit.common && !isKnown(unit, finders));
  const claims = council === undefined ? [] : asked.claimsOf(council);
  if (
    rating &&
    // Of a time without a known inspection, that no grade is given at all would be untrue.
    meant?.length !== 0 &&
    // Which one is meant is not sure then.
    question.time.order !== 'before-latest' &&
    question.time.side !== 'before' &&
    !claims.some((claim) => isOfAreaAndTime(asked, claim)) &&
    unknown.length === 0 &&
    !near.some(({ reading }) => mayGrade(asked, reading)) &&
    // What may have been read, and was not sure enough to tell, is not denied.
    !library.unsure.some((claim) => claim.council === council && isOfAreaAndTime(asked, claim))
  ) {
    const areas = listed(question.areas.map((id) => areaName(library.vocabulary, id))) || council || 'that';
    const at = listed((meant ?? []).slice(0, 3).map((inspection) => sayInspection(inspection, library)));
    return { reason: 'not-said', headline: REFUSES.noRating(at ? `${areas} at ${at}` : areas), citations };
  }
  const isNamed = question.councils.length + question.people.length > 0;
  // A council does more than what these articles are about: "should I sue the council?"
  const folded = question.folded.replace(/\bcouncils?\b/g, '');
  const isOfThese =
    /\bchild(?:ren)?\b/.test(folded) ||
    isOfInspecting(folded, library.vocabulary.distress) ||
    wordPattern(inspectorates(library.vocabulary)).test(folded);
  const isOfOthers = !isNamed && !isOfThese && !ASKS_OF_COUNCIL.test(question.folded);
  if (isOfOthers && knowsLittle(asked))
    return { reason: 'out-of-scope', headline: sayOutOfScope(library), citations: [] };
  // That no article has a name says something; that none has a verb does not: others may tell of it in other words.
  const isAllWords = unknown.every(({ text }) => text.split(' ').every((word) => ENGLISH_WORDS.has(word)));
  const matter = listed(unknown.slice(0, 3).map(({ text }) => `“${text}”`));
  return {
    reason: unknown.length > 0 ? 'not-covered' : 'not-said',
    headline: isAllWords && citations.length > 0 ? REFUSES.near : REFUSES.notSaid(matter),
    citations,
  };
}

/** The names of those who inspect, folded: what another inspectorate found is no odd question, though no article tells it. */
const inspectorates = madeOnce(({ inspectors }: Vocabulary): readonly string[] => inspectors.map(fold));

/**
 * Whether a sentence of the council names a year asked about with a grade or a visit: it may tell of an inspection that
 * was not read.
 */
const mayTellOf = ({ library, question }: Asked, council: string): boolean =>
  library.readings.some(
    (reading) =>
      (reading.council === council || reading.councils.includes(council)) &&
      question.time.dates.some((date) => reading.text.includes(date.slice(0, 4))) &&
      (reading.grades.length > 0 || /\b(?:inspect|visit)/i.test(reading.text)),
  );

/**
 * Whether a sentence names the area asked about and gives a grade, surely or not, that was read as of another: it may give
 * it. Where no area is asked about, any grade of the time does.
 */
const mayGrade = (asked: Asked, reading: Reading): boolean =>
  (asked.question.areas.length === 0 && asked.claimsIn(reading).some((claim) => isOfTime(asked, claim))) ||
  (reading.areas.some(({ id }) => asked.question.areas.includes(id)) &&
    [...asked.claimsIn(reading), ...asked.library.unsure].some((claim) => claim.reading === reading) &&
    !asked.claimsIn(reading).some((claim) => isOfArea(asked, claim)));

/** "Has the council said sorry?": what it did, the articles might tell. */
const ASKS_OF_COUNCIL = new RegExp(`${ASKS_IF} (?:the|this|that|your|our) council\\b`);

/** How little of a question the articles know before it seems to be about something else. */
const LITTLE = 0.34;

const knowsLittle = ({ finders, units, total }: Asked): boolean =>
  units.length > 0 &&
  units.reduce((sum, { unit, weight }) => sum + (isKnown(unit, finders) ? weight : 0), 0) < LITTLE * total;

/**
 * The best sentences that may be shown: never one that names a victim whom the question does not name, nor one of another
 * council only than the one that the question must be about.
 */
function nearest({ question, council }: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const isOpen = council === undefined || question.councils.length > 0;
  return evidence
    .filter(({ probability }) => probability > NEAR)
    .filter(({ reading: { councils } }) => isOpen || councils.length === 0 || councils.includes(council))
    .filter(
      ({ reading }) =>
        !namesVictim(reading) || reading.people.some(({ name }) => question.people.includes(name)),
    )
    .slice(0, MOST_NEAR);
}
