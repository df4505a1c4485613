import { overlaps } from '../mentions/time.ts';
import type { Inspection } from '../ratings/claim.ts';
import { fold } from '../search/fold.ts';
import { type AskedTime, monthsIn } from './question-time.ts';

/** The inspections of a council that a question's time means; `undefined` where it says nothing of time. */
export function inspectionsAt(
  time: AskedTime,
  inspections: readonly Inspection[],
): readonly Inspection[] | undefined {
  if (time.dates.length > 0) return atDates(time, inspections);
  if (time.months.length > 0) {
    const visited = inspections.filter((inspection) =>
      monthsOf(inspection.visited, inspection.phrase).some((month) => time.months.includes(month)),
    );
    if (visited.length > 0) return visited;
    const reported = inspections.filter((inspection) =>
      monthsOf(inspection.reported).some((month) => time.months.includes(month)),
    );
    if (reported.length > 0) return reported;
  }
  if (time.order === 'latest') return inspections.slice(-1);
  if (time.order === 'before-latest') return inspections.slice(-2, -1);
  if (time.order === 'first') return inspections.slice(0, 1);
  return undefined;
}

function atDates({ dates, side }: AskedTime, inspections: readonly Inspection[]): readonly Inspection[] {
  if (side !== undefined) {
    const [date = ''] = dates;
    return inspections.filter((inspection) => {
      const at = inspection.visited ?? inspection.reported;
      return at !== undefined && isAtSide(at, date, side);
    });
  }
  return dates
    .flatMap((date) => {
      const visited = inspections.filter(
        (inspection) => inspection.visited !== undefined && overlaps(inspection.visited, date),
      );
      const reported = inspections.filter(
        (inspection) => inspection.reported !== undefined && overlaps(inspection.reported, date),
      );
      return visited.length > 0 ? visited : reported;
    })
    .filter((inspection, i, all) => all.indexOf(inspection) === i);
}

/** Whether a date lies in another one, or on the side of it that is asked about. */
function isAtSide(at: string, date: string, side: AskedTime['side']): boolean {
  if (side === undefined) return overlaps(at, date);
  if (side === 'since') return overlaps(at, date) || at > date;
  return !overlaps(at, date) && (side === 'before' ? at < date : at > date);
}

function monthsOf(edtf: string | undefined, phrase?: string): readonly number[] {
  const named = [...(edtf ?? '').matchAll(/\d{4}-(\d\d)/g)].map((match) => Number(match[1]));
  return [...named, ...(phrase ? monthsIn(fold(phrase)) : [])];
}
