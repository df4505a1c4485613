import { edtfOf, monthNumber } from '../knowledge/edtf.ts';
import { SMALL_NUMBERS } from '../search/number-words.ts';
import { MONTH, WEEKDAY } from './calendar.ts';
import { daysBetween } from './time.ts';

/** What a date may be read against. */
export interface DateContext {
  /** The article's date of publication (EDTF), where it is known. */
  readonly published?: string;
  /** Whether the clause speaks of the future ("is to take over in January"). */
  readonly future: boolean;
  /** The year last told of before the date: what "that year" means. */
  readonly told: () => string | undefined;
  /** What stands before and behind the date in its sentence: it may be joined to a day that has a year. */
  readonly around: readonly [before: string, behind: string];
  /** An earlier year is being told of: a month alone may be of that year, or of the article's own. */
  readonly narrates: () => boolean;
}

/** What a pattern makes of its match: a date, and whether it stands there or follows from the date of publication. */
export interface ReadDate {
  readonly edtf?: string;
  readonly known: 'stated' | 'inferred' | 'open';
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A date that the text leaves open. */
export const OPEN: ReadDate = { known: 'open' };
/** A date that stands in the text. */
export const stated = (edtf: string | undefined): ReadDate => (edtf ? { edtf, known: 'stated' } : OPEN);
/** A date that follows from that of publication. */
export const inferred = (edtf: string | undefined): ReadDate => (edtf ? { edtf, known: 'inferred' } : OPEN);

/** The number in a group of a match. */
export const num = (text: string | undefined): number => Number.parseInt(text ?? '', 10);

/** "To be sent by 16 August": what is due is as likely still to come. */
const DEADLINE = /\bby (?:(?:the )?(?:end|middle|start|beginning) of )?$/;
/** "By 30 March it had" is over. */
const DONE = /^[^.;:]{0,40}\bhad\b/;
/** So many days ahead a deadline may be. */
const AHEAD = 150;

/** A day and month without a year: the nearest on the right side of the date of publication, else open; a deadline on either. */
export function nearest(context: DateContext, month: number, day?: number): string | undefined {
  const { published, future, narrates } = context;
  if (!published || narrates() || !/^\d{4}-\d\d/.test(published)) return undefined;
  const year = Number(published.slice(0, 4));
  const tried = edtfOf(year, month, day);
  const behind = tried.slice(0, published.length) <= published.slice(0, tried.length);
  if (future)
    return behind && tried !== published.slice(0, tried.length) ? edtfOf(year + 1, month, day) : tried;
  const next = edtfOf(year + 1, month, day);
  const [before, after] = context.around;
  const isDue = (on: string): boolean =>
    day !== undefined &&
    DEADLINE.test(before) &&
    !DONE.test(after) &&
    daysBetween(published, on) < AHEAD &&
    daysBetween(published, on) > 0;
  if (behind) return isDue(next) ? next : tried;
  return isDue(tried) ? tried : edtfOf(year - 1, month, day);
}

/** A day of a month as it is written, and a year. */
export const DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th)?';
export const YEAR = '(?:19\\d\\d|20\\d\\d)';

const DAYS = `${DAY}(?: ?(?:-|to|and) ?${DAY})?`;
const UNDATED = `(?:${WEEKDAY},? )?(?:${DAYS}(?: of)? ${MONTH}|${MONTH} ${DAYS})`;
const DATED = `(?:${WEEKDAY},? )?(?:${DAYS}(?: of)? (?<m1>${MONTH})|(?<m2>${MONTH}) ${DAYS}),? (?<y>${YEAR})`;
const JOINT =
  '(?:, ?|,? (?:and|or) |(?: to | until | ?- ?))(?:(?<=(?:and|or) )(?<!, (?:and|or) )(?:on|from|between) )?';
const DATED_BEHIND = new RegExp(`^(?:${JOINT}${UNDATED}){0,3}${JOINT}${DATED}(?!\\d)`);
const DATED_BEFORE = new RegExp(`(?<!\\d)${DATED}(?:${JOINT}${UNDATED}){0,3}${JOINT}$`);
/** So far away a list of days may begin or end. */
const LIST = 120;

const YEARS = new RegExp(YEAR);

/** The parts of a list of days. Each of its patterns is half a megabyte of code, needed only where there is a year. */
const inList = (pattern: RegExp, text: string): Groups | undefined =>
  YEARS.test(text) ? pattern.exec(text)?.groups : undefined;

/** The year of a dated day that a day is joined with: "6-10 November and 20-24 November 2017". */
function joinedYear({ around: [before, behind] }: DateContext, month: number): number | undefined {
  const later = inList(DATED_BEHIND, behind.slice(0, LIST));
  const earlier = later === undefined ? inList(DATED_BEFORE, before.slice(-LIST)) : undefined;
  const at = later ?? earlier;
  if (at === undefined) return undefined;
  const dated = monthNumber(at['m1'] ?? at['m2'] ?? '');
  const turn = later === undefined ? Number(month < dated) : -Number(month > dated);
  return num(at['y']) + turn;
}

/** A day without a year: of the year of one that it is joined with, else the nearest. */
export function dayWithoutYear(context: DateContext, month: number, day: number): ReadDate {
  const year = joinedYear(context, month);
  return year === undefined ? inferred(nearest(context, month, day)) : stated(edtfOf(year, month, day));
}

/** The year of publication, so many years on. */
export const yearOf = (published: string | undefined, add: number): number | undefined =>
  published ? Number(published.slice(0, 4)) + add : undefined;

/** "Last", "this", "next": so many steps on. */
export const WHICH: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, same: 0 };

/** A month with "last year", "this year", "last", "next": counted from the date of publication. */
export function relativeMonth(g: Groups, context: DateContext): ReadDate {
  const year = yearOf(context.published, WHICH[g['which'] ?? 'this'] ?? 0);
  return inferred(
    year === undefined
      ? undefined
      : edtfOf(year, monthNumber(g['m'] ?? ''), g['d'] ? num(g['d']) : undefined),
  );
}

/** A small count in digits or letters. */
export function countOf(text: string): number {
  return (text === 'a' ? 1 : SMALL_NUMBERS.get(text)) ?? Number.parseInt(text, 10);
}
