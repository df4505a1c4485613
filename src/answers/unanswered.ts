import type { Citation, Reason } from '../answering/answer.ts';
import { councilsCovered } from '../answering/covered.ts';
import { sayAsked } from '../answering/question-time.ts';
import { otherMatters } from '../answering/topics.ts';
import { namesVictim } from '../answering/victims.ts';
import { isKnown } from '../answering/weights.ts';
import { areaName, listed, REFUSES, sayInspection } from '../answering/wording.ts';
import type { Asked } from './asked.ts';
import { cite } from './citations.ts';
import { doubtsOf } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfArea, isOfTime } from './features/claims-and-people.ts';
import { tellsOf } from './headlines/told.ts';
import type { Prepared } from './prepared.ts';

/** Why there is no answer, and what is near. */
export interface Unanswered {
  readonly reason: Reason;
  readonly headline: string;
  readonly citations: readonly Citation[];
}

const MOST_NEAR = 3;
/** A sentence less likely than this is not near. */
const NEAR = 0.02;

/** Why the articles do not answer, in one sentence that denies nothing of what is shown, and up to three nearest passages. */
export function unanswered(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): Unanswered {
  const { library, knowhow } = prepared;
  const { question, council, meant } = asked;
  const rating = asksRating(asked);
  const known = council === undefined ? [] : prepared.inspectionsOf(council);
  if (rating && council !== undefined && meant?.length === 0 && known.length > 0)
    return {
      reason: 'not-covered',
      headline: REFUSES.noInspection(
        sayAsked(question.time) || 'that month',
        council,
        listed(known.map((inspection) => sayInspection(inspection, library))),
      ),
      citations: [],
    };
  const { citations } = cite(nearest(asked, evidence));
  if (isStillToCome(prepared, asked, evidence))
    return { reason: 'not-said', headline: REFUSES.future, citations };
  const unknown = question.units.filter((unit) => !unit.common && !isKnown(unit, knowhow));
  const claims = council === undefined ? [] : prepared.claimsOf(council);
  if (
    rating &&
    !claims.some((claim) => isOfArea(asked, claim) && isOfTime(asked, claim)) &&
    unknown.length === 0
  ) {
    const areas = listed(question.areas.map((id) => areaName(library.vocabulary, id))) || council || 'that';
    const at = listed((meant ?? []).slice(0, 3).map((inspection) => sayInspection(inspection, library)));
    return { reason: 'not-said', headline: REFUSES.noRating(at ? `${areas} at ${at}` : areas), citations };
  }
  const isNamed = question.councils.length + question.people.length > 0;
  if (!isNamed && doubtsOf(prepared, asked).includes('hardly a known word'))
    return { reason: 'out-of-scope', headline: REFUSES.outOfScope, citations: [] };
  if (unknown.length > 0)
    return {
      reason: 'not-covered',
      headline: REFUSES.notSaid(listed(unknown.slice(0, 3).map(({ text }) => `“${text}”`))),
      citations,
    };
  return {
    reason: 'not-said',
    headline: citations.length > 0 ? REFUSES.near : REFUSES.notSaid(''),
    citations,
  };
}

/**
 * The councils that a question may mean, where it names none, nor a time or anybody that would settle it, and what the
 * articles say of it differs between them.
 */
export function councilsMeant(
  prepared: Prepared,
  asked: Asked,
  evidence: readonly Evidence[],
): readonly string[] {
  const { library, knowhow } = prepared;
  const { question, council } = asked;
  const { people, publishers, quoted, time, councils } = question;
  const named = [people, publishers, quoted, time.dates, time.months, councils].some(
    (list) => list.length > 0,
  );
  if (council !== undefined || named || ASKS_WHICH.test(question.folded)) return [];
  const covered = councilsCovered(library);
  // Where the best sentences are all about one council, that is the one that is asked about.
  const best = evidence
    .slice(0, MOST_NEAR)
    .filter(({ probability }) => probability > (evidence[0]?.probability ?? 1) / 2);
  const councilsOf = (list: readonly Evidence[]): readonly string[] =>
    covered.filter((name) => list.some(({ reading }) => reading.council === name));
  if (covered.length < 2 || councilsOf(best).length < 2) return [];
  const isGeneral = otherMatters(question, knowhow).length === 0;
  if (asksRating(asked) || (isGeneral && ofEveryInspection(asked))) return covered;
  const telling = councilsOf(best.filter(({ reading }) => tellsOf(asked, reading)));
  // Who said a thing is one person, wherever they are.
  return telling.length > 1 && ofEveryCouncil(asked) && !SAID.test(question.folded) ? telling : [];
}

const SAID = /\b(?:said|says|called|described|told|claimed|warned)\b/;
/** Kinds of things that each council has its own of. */
const OWN: ReadonlySet<string> = new Set(['person', 'number', 'date', 'finding', 'yesno']);

const ofEveryCouncil = ({ kinds }: Asked): boolean =>
  kinds.some(([kind, share]) => OWN.has(kind) && share > 0.5);

/** Whether a question is about what is still to come, and the best sentence is not. */
export function isStillToCome(prepared: Prepared, { question }: Asked, [best]: readonly Evidence[]): boolean {
  return (
    NEXT_OR_WILL.test(question.folded) &&
    best !== undefined &&
    !prepared.classesOf(best.reading).has('future')
  );
}

/** Kinds of things that would be laid at somebody's door. */
const PERSONAL: ReadonlySet<string> = new Set(['date', 'person', 'number', 'yesno']);

/**
 * Whether something is asked of a person that no sentence near the top tells of them, by name or right behind it: nothing
 * is answered of a person from a sentence about another.
 */
export function isUntoldOf({ context }: Prepared, asked: Asked, evidence: readonly Evidence[]): boolean {
  const { people } = asked.question;
  if (people.length === 0 || !asked.kinds.some(([kind, share]) => PERSONAL.has(kind) && share > 0.5))
    return false;
  return !evidence.slice(0, MOST_NEAR).some(({ id, reading }) => {
    // "She resigned": the sentence before says who; where a sentence names somebody itself, it is of them.
    const near = reading.people.length > 0 ? [reading] : [reading, context.around(id).before];
    const named = near.flatMap((one) => [one?.speaker.name, ...(one?.people.map(({ name }) => name) ?? [])]);
    const isNamed = (name: string): boolean => named.some((one) => one !== undefined && isSame(one, name));
    return people.every(isNamed) && tellsOf(asked, reading, []);
  });
}

/** "Doe" may be Jo Doe; Ann Doe is not. */
const isSame = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

/** "When will the next inspection be?": asked of what is to come, not of what somebody said would be. */
const NEXT_OR_WILL =
  /^(?:so |and |but )?(?:when(?:'s| is| are)?|what|who|where|how|will)\b.{0,40}\b(?:will|next|going to)\b|^will\b/;

const EVERY: ReadonlySet<string> = new Set(['finding', 'date', 'latest', 'rating']);

/** Whether a question asks for something that every inspection has. */
const ofEveryInspection = ({ kinds }: Asked): boolean =>
  kinds.some(([kind, share]) => EVERY.has(kind) && share > 0.5);

/** "Which councils are good" asks about all of them. */
const ASKS_WHICH =
  /\b(?:which|what|who|any|every|each|all)\b(?: \w+){0,2} (?:councils?|authorit(?:y|ies)|places?|boroughs?|two|three)\b/;

/** The best sentences that may be shown: never one that names a victim whom the question does not name. */
function nearest({ question }: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence
    .filter(({ probability }) => probability > NEAR)
    .filter(
      ({ reading }) =>
        !namesVictim(reading) || reading.people.some(({ name }) => question.people.includes(name)),
    )
    .slice(0, MOST_NEAR);
}
