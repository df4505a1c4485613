import type { Citation, Reason } from '../answering/answer.ts';
import { councilsCovered, sayCouncils } from '../answering/covered.ts';
import { sayAsked } from '../answering/question-time.ts';
import { namesVictim } from '../answering/victims.ts';
import { isKnown } from '../answering/weights.ts';
import { areaName, listed, REFUSES, sayInspection } from '../answering/wording.ts';
import type { Asked } from './asked.ts';
import { cite } from './citations.ts';
import { doubtsOf } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfArea, isOfTime } from './features/claims-and-people.ts';
import type { Prepared } from './prepared.ts';

/** Why there is no answer, and what is near. */
export interface Unanswered {
  readonly reason: Reason;
  readonly headline: string;
  readonly citations: readonly Citation[];
  /** Set where the question is about one council of several and does not say which. */
  readonly isAmbiguous?: true;
  readonly suggestions?: readonly string[];
}

const MOST_NEAR = 3;
/** A sentence less likely than this is not near. */
const NEAR = 0.02;

/** Why the articles do not answer, in one sentence that denies nothing of what is shown, and up to three nearest passages. */
export function unanswered(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): Unanswered {
  const { library, knowhow } = prepared;
  const { question, council, meant } = asked;
  const covered = councilsCovered(library);
  if (council === undefined && covered.length > 1 && isOfAny(asked)) {
    const bare = question.text.replace(/[\s?.!]+$/u, '');
    return {
      reason: 'unclear',
      headline: REFUSES.whichCouncil(sayCouncils(covered)),
      citations: [],
      isAmbiguous: true,
      suggestions: covered.slice(0, 3).map((name) => `${bare} in ${name}?`),
    };
  }
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
  if (doubtsOf(prepared, asked).includes('hardly a known word'))
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

/** Every council has an answer of its own: a rating, or what inspectors found. */
const isOfAny = (asked: Asked): boolean =>
  asksRating(asked) || asked.kinds.some(([kind, share]) => kind === 'finding' && share > 0.5);

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
