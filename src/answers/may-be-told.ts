import type { Reading } from '../mentions/reading.ts';
import type { Inspection } from '../ratings/claim.ts';
import type { Asked } from './asked.ts';
import { isOfArea, isOfTime } from './features/claims.ts';

// What keeps a grade or an inspection from being denied: articles may tell of it, though it was not read.

/**
 * Whether a sentence of the council names a year asked about with a grade or a visit: it may tell of an inspection that
 * was not read.
 */
export const mayTellOf = ({ library, question }: Asked, council: string): boolean =>
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
export const mayGrade = (asked: Asked, reading: Reading): boolean =>
  (asked.question.areas.length === 0 && asked.claimsIn(reading).some((claim) => isOfTime(asked, claim))) ||
  (reading.areas.some(({ id }) => asked.question.areas.includes(id)) &&
    [...asked.claimsIn(reading), ...asked.library.unsure].some((claim) => claim.reading === reading) &&
    !asked.claimsIn(reading).some((claim) => isOfArea(asked, claim)));

/** Whether a grade of an area asked about was read as of another inspection of the same year: it may be the one meant. */
export function isGradedInYear(
  { meant = [], question, inspectionsOf, claimsOf }: Asked,
  council: string,
): boolean {
  const yearOf = ({ visited, reported }: Inspection): string => (visited ?? reported ?? '').slice(0, 4);
  const years = new Set(meant.map(yearOf).filter((year) => year !== ''));
  const ofYear = new Set(
    inspectionsOf(council)
      .filter((one) => years.has(yearOf(one)))
      .map(({ id }) => id),
  );
  return claimsOf(council).some(
    ({ area, inspection }) => question.areas.includes(area) && ofYear.has(inspection ?? ''),
  );
}
