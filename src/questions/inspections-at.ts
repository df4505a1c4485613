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
  const isInMonth = (edtf: string | undefined, phrase?: string): boolean =>
    monthsOf(edtf, phrase).some((month) => time.months.includes(month));
  const inMonths = visitedOrReported(inspections, isInMonth);
  if (inMonths.length > 0) return inMonths;
  if (time.order === 'latest') return inspections.slice(-1);
  if (time.order === 'before-latest') return inspections.slice(-2, -1);
  if (time.order === 'earlier') return inspections.slice(0, -1);
  return time.order === 'first' ? inspections.slice(0, 1) : undefined;
}

/** Those whose visit was at a time; where there are none, those that were reported then. */
function visitedOrReported(
  inspections: readonly Inspection[],
  isThen: (edtf: string | undefined, phrase?: string) => boolean,
): readonly Inspection[] {
  const visited = inspections.filter((inspection) => isThen(inspection.visited, inspection.phrase));
  return visited.length > 0 ? visited : inspections.filter(({ reported }) => isThen(reported));
}

function atDates(
  { dates, side, ofReport }: AskedTime,
  inspections: readonly Inspection[],
): readonly Inspection[] {
  const [first = ''] = dates;
  if (side !== undefined)
    return inspections.filter(({ visited, reported }) => {
      const at =
        ofReport && reported !== undefined && overlaps(reported, first) ? reported : (visited ?? reported);
      return isAtSide(at, first, side);
    });
  const found = dates.flatMap((date) =>
    visitedOrReported(inspections, (edtf) => edtf !== undefined && overlaps(edtf, date)),
  );
  return [...new Set(found)];
}

/** Whether a date is on the side of another that is asked about. */
function isAtSide(at: string | undefined, date: string, side: 'before' | 'after' | 'since'): boolean {
  if (at === undefined) return false;
  if (overlaps(at, date)) return side === 'since';
  return side === 'before' ? at < date : at > date;
}

function monthsOf(edtf: string | undefined, phrase?: string): readonly number[] {
  const named = [...(edtf ?? '').matchAll(/\d{4}-(\d\d)/g)].map((match) => Number(match[1]));
  return [...named, ...(phrase ? monthsIn(fold(phrase)) : [])];
}
