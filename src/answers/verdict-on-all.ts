import type { Claim } from '../ratings/claim.ts';
import { fold } from '../search/fold.ts';
import { wordPattern } from '../search/word-list.ts';
import { SAYS } from './messages.ts';
import type { Prepared } from './prepared.ts';

/**
 * What is said first where every area is asked to have had one of the grades: "Not all" where one of the claims, all of one
 * inspection, is another; "all that are named" where grades of areas are among them besides that of the whole, and no article on that
 * inspection asks for better in an area that it gives no grade; else nothing.
 */
export function verdictOnAll(
  prepared: Prepared,
  claims: readonly Claim[],
  grades: readonly string[],
): string {
  if (!claims.every(({ grade }) => grades.includes(grade))) return `${SAYS.notAll}. `;
  // One grade, of the whole, says nothing of each area.
  const areas = new Set(claims.map(({ area }) => area).filter((area) => area !== 'overall'));
  const inspections = new Set(claims.flatMap(({ inspection }) => inspection ?? []));
  return areas.size > 0 && ![...inspections].some((id) => fallsShort(prepared, id))
    ? `${SAYS.allNamed}. `
    : '';
}

/** Whether an article on an inspection asks for better in some area without a grade for it. */
function fallsShort({ library, claimsIn }: Prepared, inspection: string): boolean {
  const articles = library.inspections.find(({ id }) => id === inspection)?.articles ?? [];
  const improving = wordPattern(library.vocabulary.wording?.improving);
  return library.readings.some(
    (reading) =>
      articles.includes(reading.sentence.article.id) &&
      reading.areas.length > 0 &&
      claimsIn(reading).length === 0 &&
      improving.test(fold(reading.text)),
  );
}
