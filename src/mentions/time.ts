import { daysOf } from '../knowledge/edtf.ts';

const DAY = 86_400_000;

/** Days from the end of one EDTF date to the beginning of another; negative where they overlap or are reversed. */
export const daysBetween = (from: string, to: string): number => (daysOf(to)[0] - daysOf(from)[1]) / DAY;

/** Whether one EDTF date begins only when another is over; of an approximate year ("2021~"), the year before counts as well. */
export const isAfter = (edtf: string, other: string): boolean => rangeOf(edtf)[0] > rangeOf(other)[1];

/** Whether two EDTF dates can mean the same time; an approximate year ("2014~") reaches one year to either side. */
export function overlaps(a: string, b: string): boolean {
  const [from, to] = rangeOf(a);
  const [start, end] = rangeOf(b);
  return from <= end && start <= to;
}

/** How long the date may last, in days: a measure of how exact it is. */
export function lengthOf(edtf: string): number {
  const [from, to] = rangeOf(edtf);
  return (to - from) / DAY;
}

/** Whether it is an approximate year, as "ten years ago" gives. */
export const isAbout = (edtf: string): boolean => edtf.endsWith('~') && edtf.length === 5;

function rangeOf(edtf: string): readonly [number, number] {
  const days = daysOf(edtf);
  return isAbout(edtf) ? [days[0] - 365 * DAY, days[1] + 365 * DAY] : days;
}
