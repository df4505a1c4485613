import type { Reading } from '../../mentions/reading.ts';
import type { Claim, Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from './collector.ts';

/** Whether a question asks for a grade above all, by its words or its likely kind. */
export const asksRating = ({ question, kinds }: Asked): boolean =>
  question.asksGrade ||
  kinds.some(([kind, probability]) => (kind === 'rating' || kind === 'latest') && probability > 0.5);

/** Whether a claim is of the area asked about; of the whole where none is. */
export const isOfArea = ({ question }: Asked, { area }: Claim): boolean =>
  question.areas.length === 0 ? area === 'overall' : question.areas.includes(area);

/** Whether an inspection gave a grade of what is asked about. */
export const gaveAsked = (asked: Asked, { id, council }: Inspection): boolean =>
  asked.claimsOf(council).some((claim) => claim.inspection === id && isOfArea(asked, claim));

/** Whether a claim is of the time asked about; of any where none is. */
export const isOfTime = ({ meant }: Asked, { inspection }: Claim): boolean =>
  meant === undefined || meant.some(({ id }) => id === inspection);

/** Whether a claim is of the area and of the time asked about. */
export const isOfAreaAndTime = (asked: Asked, claim: Claim): boolean =>
  isOfArea(asked, claim) && isOfTime(asked, claim);

export const isOfCouncil = ({ question, council }: Asked, claim: Claim): boolean =>
  council === undefined || claim.council === council || question.councils.includes(claim.council);

/** Which of area and time a question names: "at", "a-", "-t", "--". */
export const shapeOf = ({ question, meant }: Asked): string =>
  `${question.areas.length > 0 ? 'a' : '-'}${meant === undefined ? '-' : 't'}`;

/** Whether the sentence states a rating of the area, time and council asked about. */
export function claimFeatures(
  { on, put, byKind, byOpening }: Collector,
  asked: Asked,
  reading: Reading,
): void {
  const { question, council } = asked;
  const all = asked.claimsIn(reading);
  const claims = all.filter((claim) => isOfCouncil(asked, claim));
  const wants = asksRating(asked) ? 'rating' : 'other';
  for (const area of question.areas) {
    const how = reading.areas.some(({ id }) => id === area)
      ? 'named'
      : reading.areas.length > 0
        ? 'other'
        : 'none';
    on(`area.${how}${question.asksGrade ? '.grade' : ''}`);
  }
  if (claims.length === 0) {
    on(`claim.${wants}.none`);
    if (all.length > 0) on('claim of another council');
    unsureFeatures({ on, put }, asked, reading, wants);
    return;
  }
  const ofArea = (claim: Claim): boolean => isOfArea(asked, claim);
  const fit = fitOf(asked, claims);
  const shape = shapeOf(asked);
  on(`claim.${fit}.${shape}`);
  on(`claim.${wants}.${fit}.${shape}`);
  byKind(`claim.${fit}.${shape}`);
  byOpening(`claim.${fit}`);
  if (question.grades.length > 0) {
    const given = claims.some((claim) => question.grades.includes(claim.grade) && ofArea(claim))
      ? 'here'
      : claims.some(({ grade }) => question.grades.includes(grade));
    on(`claim grade.${given}`);
    byKind(`claim grade.${given}`);
    byOpening(`claim grade.${given}`);
  }
  if (claims.length > 1) on('claims');
  const last = council === undefined ? undefined : asked.inspectionsOf(council).at(-1);
  if (asked.meant === undefined && last && claims.some(({ inspection }) => inspection === last.id))
    on(`claim.latest.${wants}`);
}

/** What may be a rating, but is not likely enough to be told as one: a sentence may answer all the same. */
function unsureFeatures(
  { on, put }: Pick<Collector, 'on' | 'put'>,
  asked: Asked,
  reading: Reading,
  wants: string,
): void {
  const unsure = asked.unsureIn(reading).filter((claim) => isOfCouncil(asked, claim));
  if (unsure.length === 0) return;
  const fit = fitOf(asked, unsure);
  on(`unsure.${wants}.${fit}`);
  on(`unsure.${fit}.${shapeOf(asked)}`);
  put(`unsure likely.${wants}.${fit}`, Math.max(...unsure.map(({ probability }) => probability)));
}

/** Which of the area and the time asked about one of some claims is of. */
function fitOf(asked: Asked, claims: readonly Claim[]): string {
  if (claims.some((claim) => isOfAreaAndTime(asked, claim))) return 'both';
  if (claims.some((claim) => isOfArea(asked, claim))) return 'area';
  return claims.some((claim) => isOfTime(asked, claim)) ? 'time' : 'neither';
}
