import { byDirectness } from '../answers/claim-order.ts';
import type { Library } from '../library/library.ts';
import { overlaps } from '../mentions/time.ts';
import type { Inspection } from '../ratings/claim.ts';
import type { Event } from './events.ts';
import { claimsOf } from './grades.ts';

/** The inspections whose date is known and that no event tells of yet, each with the sentence that best gives its grade. */
export function inspectionEvents(
  library: Library,
  events: readonly Event[],
  { covers }: { readonly covers: (edtf: string) => boolean },
): readonly Event[] {
  return library.inspections.flatMap((inspection) => eventFor(library, inspection, events, covers) ?? []);
}

function eventFor(
  library: Library,
  inspection: Inspection,
  events: readonly Event[],
  covers: (edtf: string) => boolean,
): Event | undefined {
  const { visited, known } = inspection;
  if (visited === undefined || !covers(visited)) return undefined;
  const claims = byDirectness(claimsOf(library, inspection), inspection);
  const best = claims.find(({ area }) => area === library.vocabulary.areas[0]?.id) ?? claims[0];
  if (!best) return undefined;
  const isTold = events.some(
    ({ reading, date }) =>
      reading.council === inspection.council &&
      date !== undefined &&
      overlaps(date.edtf, visited) &&
      (date.edtf === visited || claims.some((claim) => claim.reading === reading)),
  );
  const { span } = best.reading.sentence;
  return isTold ? undefined : { reading: best.reading, date: { edtf: visited, known, span } };
}
