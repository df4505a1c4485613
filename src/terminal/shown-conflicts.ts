import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { overlaps } from '../mentions/time.ts';
import type { Claim } from '../ratings/claim.ts';
import { type ShownClaim, shownClaims } from './shown.ts';

/** Ratings of one area that cannot both hold, if they are of one inspection. */
export interface ShownConflict {
  readonly council: string;
  readonly area: string;
  readonly claims: readonly ShownClaim[];
}

/** Where articles give different grades for the same area at the same inspection, or at two with overlapping dates. */
export function shownConflicts(library: Library): readonly ShownConflict[] {
  const byArea = groupedBy(library.claims, ({ council, area }) => `${council}\n${area}`);
  return [...byArea.values()].flatMap((group) => atOneInspection(library, group).flatMap(conflictOf));
}

/** Claims whose inspections' dates overlap, together; the reading keeps reports apart whose grades contradict. */
function atOneInspection(library: Library, group: readonly Claim[]): readonly (readonly ShownClaim[])[] {
  const found: { readonly when: string; readonly claims: ShownClaim[] }[] = [];
  for (const claim of shownClaims(library, group)) {
    const when = claim.inspection;
    if (when === null) continue;
    const same = found.find((one) => overlaps(one.when, when));
    if (same) same.claims.push(claim);
    else found.push({ when, claims: [claim] });
  }
  return found.map(({ claims }) => claims);
}

function conflictOf(claims: readonly ShownClaim[]): readonly ShownConflict[] {
  const [first] = claims;
  const grades = new Set(claims.map(({ grade }) => grade));
  return first && grades.size > 1 ? [{ council: first.council, area: first.area, claims }] : [];
}
