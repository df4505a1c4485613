import type { Library } from '../library.ts';
import type { Claim } from '../ratings/claim.ts';
import type { Answer } from './answer.ts';
import { type Cited, createCited } from './cited.ts';
import { sayClaims } from './claims-cited.ts';
import { claimsOfCouncil } from './grouped.ts';
import type { Question } from './question.ts';
import { answered } from './replies.ts';
import { SAYS, sentenceCase } from './wording.ts';

/** The grades asked for that the articles give a council, not as earlier ones, without its being known at which inspection. */
export function openClaims(library: Library, question: Question, council: string): readonly Claim[] {
  const { areas, publishers, time } = question;
  if (time.dates.length > 0 || time.months.length > 0 || time.order === 'first') return [];
  const open = claimsOfCouncil(library.claims, council).filter(
    ({ inspection, area, which, reading }) =>
      inspection === undefined &&
      which === 'news' &&
      (areas.length === 0 || areas.includes(area)) &&
      (publishers.length === 0 || publishers.includes(reading.sentence.article.publisher)),
  );
  const overall = areas.length > 0 ? [] : open.filter(({ area }) => area === 'overall');
  return overall.length > 0 ? overall : open;
}

/** "Xton: good overall [1] (at which inspection is not clear from the articles).". */
export function sayOpenClaims(
  library: Library,
  question: Question,
  council: string,
  cited: Cited,
): string | undefined {
  const claims = openClaims(library, question, council);
  return claims.length === 0
    ? undefined
    : `${council}: ${sayClaims(library, claims, undefined, cited, 1)} (${SAYS.notDated}).`;
}

/** The grade of a council of which no dated inspection gives one; what is known of its time is that it is not known. */
export function openRating(library: Library, question: Question, council: string): Answer | undefined {
  const claims = openClaims(library, question, council);
  if (claims.length === 0) return undefined;
  const cited = createCited();
  const said = sentenceCase(sayClaims(library, claims, undefined, cited));
  return answered(library, question, `${said} (${council}; ${SAYS.notDated}).`, cited.all(), []);
}
