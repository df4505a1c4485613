import { edtfOf, MONTHS } from '../knowledge/edtf.ts';

/** An abbreviated month alone: only beside one is a bare two-digit number a year ("29 Jan 18"). */
export const SHORT_MONTH = '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?';
/** A pattern for a month's name or abbreviation; "may" only counts where the caller's pattern puts a day or year beside it. */
export const MONTH = `(?:${MONTHS.join('|').toLowerCase()}|${SHORT_MONTH})`;
export const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
export const SEASON = '(?:spring|summer|autumn|winter)';

/** The months of a season that lie in one year; winter is left open, it lies in two. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};

/** EDTF of a season of a year, an interval of months; `undefined` for winter. */
export function seasonOf(season: string, year: number): string | undefined {
  const months = SEASONS[season];
  return months && `${edtfOf(year, months[0])}/${edtfOf(year, months[1])}`;
}

/** Two-digit years as newspapers write them ("29 Jan 18"): 00 to 69 are 2000 to 2069. */
export function yearNumber(digits: string): number {
  const year = Number(digits.replace("'", ''));
  return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** The EDTF date moved by whole years; an interval moves at both ends. */
export function moveYears(edtf: string, years: number): string {
  return edtf.replace(/\b([12]\d{3})(?=-|\b)/g, (year, _digits, at: number) =>
    at === 0 || edtf[at - 1] === '/' ? String(Number(year) + years) : year,
  );
}

/** The day before or after an ISO day. */
export function moveDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The month (EDTF) so many months before or after that of an EDTF date. */
export function moveMonths(edtf: string, months: number): string {
  const [year = 0, month = 1] = edtf.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return edtfOf(Math.floor(count / 12), (count % 12) + 1);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The last day with this name before an ISO day, or that day itself: what "on Friday" means in a report of things past. */
export function weekdayBefore(day: string, name: string): string {
  const wanted = WEEKDAYS.findIndex((weekday) => weekday.startsWith(name));
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - wanted + 7) % 7;
  return moveDays(day, -back);
}
