import { sayAsked } from '../questions/question-time.ts';
import { isKnown, otherMatters } from '../questions/unit-weights.ts';
import { ENGLISH_WORDS } from '../search/english-words.ts';
import { isUnproved } from './accusations.ts';
import type { Unanswered } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfAreaAndTime } from './features/claims.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import { isGradedInYear, mayGrade, mayTellOf } from './may-be-told.ts';
import { areaName, listed, REFUSES, sayInspection } from './messages.ts';
import { isOfOtherThings, sayOutOfScope } from './out-of-scope.ts';
import { cite } from './passages.ts';
import { asksWhatMayBe, isStillToCome, ranksEvents } from './unfounded.ts';
import { untoldQuotation } from './untold-quotation.ts';
import { namesVictim } from './victims.ts';

/** A sentence less likely than this is not near. */
const NEAR = 0.02;

/** What is all but answered is about these articles, in whatever words it is put. */
const NEARLY = 0.45;

/**
 * Why the articles do not answer, in one sentence that denies nothing of what is shown, and up to three nearest passages.
 * `probability`: how likely it was that they do, where that alone was too little.
 */
export function unanswered(
  asked: Asked,
  evidence: readonly Evidence[],
  probability = 0,
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
  // Whatever were shown would seem to be the worst that was done to people.
  if (ranksEvents(asked, evidence)) return { reason: 'not-said', headline: REFUSES.opinion, citations: [] };
  // Below a question of who is to blame, whoever is named would seem to be.
  const isOpen = !isUnproved(asked, evidence);
  const near = nearest(asked, evidence).filter(({ reading }) => isOpen || reading.people.length === 0);
  const { citations } = cite(asked, near);
  const quotation = untoldQuotation(asked);
  if (quotation !== undefined)
    return { reason: 'not-covered', headline: REFUSES.notQuoted(quotation), citations };
  // Of somebody named, that would read as if it were to come.
  if (question.people.length === 0 && (isStillToCome(asked, evidence) || asksWhatMayBe(asked)))
    return { reason: 'not-said', headline: REFUSES.future, citations };
  const unknown = question.units.filter((unit) => !unit.common && !isKnown(unit, finders));
  if (
    rating &&
    council !== undefined &&
    // Of a time without a known inspection, that no grade is given at all would be untrue.
    meant?.length !== 0 &&
    // Which one is meant is not sure then.
    question.time.order !== 'before-latest' &&
    question.time.side !== 'before' &&
    !asked.claimsOf(council).some((claim) => isOfAreaAndTime(asked, claim)) &&
    unknown.length === 0 &&
    !near.some(({ reading }) => mayGrade(asked, reading)) &&
    // What may have been read, and was not sure enough to tell, is not denied.
    !library.unsure.some((claim) => claim.council === council && isOfAreaAndTime(asked, claim)) &&
    !isGradedInYear(asked, council)
  ) {
    const areas = listed(question.areas.map((id) => areaName(library.vocabulary, id))) || council;
    const at = listed((meant ?? []).slice(0, 3).map((inspection) => sayInspection(inspection, library)));
    return { reason: 'not-said', headline: REFUSES.noRating(at ? `${areas} at ${at}` : areas), citations };
  }
  if (isOfOtherThings(asked) && !(isOpen && probability > NEARLY))
    // Whoever says that they covered it up is not told what else to ask for.
    return isOpen
      ? { reason: 'out-of-scope', headline: sayOutOfScope(library), citations: [] }
      : { reason: 'not-said', headline: REFUSES.near, citations: [] };
  // That no article has a name says something; that none has a verb does not: others may tell of it in other words.
  const isAllWords = unknown.every(({ text }) => text.split(' ').every((word) => ENGLISH_WORDS.has(word)));
  const matter = listed(unknown.slice(0, 3).map(({ text }) => `“${text}”`));
  return {
    reason: unknown.length > 0 ? 'not-covered' : 'not-said',
    // That nothing answers for "lie" would be said of whoever is accused of one.
    headline: isAllWords && (citations.length > 0 || !isOpen) ? REFUSES.near : REFUSES.notSaid(matter),
    citations,
  };
}

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
