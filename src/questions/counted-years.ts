import { moveYears } from '../mentions/calendar.ts';
import type { DateMention } from '../mentions/dates.ts';
import { countOf } from '../mentions/dating.ts';

/** Words before a count of years that make it a stretch of time, or no exact count. */
const LOOSE = 'over|than|least|most|about|around|nearly|almost|within|the|for|to';
const AFTER = 'after|later than';
const BEFORE = 'before|earlier than|prior to';

/** "In the three years after" is a stretch of time, "more than two years before" no year. */
const COUNTED = new RegExp(
  `(?<!\\b(?:${LOOSE}|these|those|last|past|first|in) )\\b(\\w+) years? (?:(${AFTER}|since)|${BEFORE})\\b`,
);
const LOOSELY = new RegExp(`\\b(?:${LOOSE}|roughly) (?:\\w+) years? (?:${AFTER}|${BEFORE})\\b`);

/** Whether a question (folded) asks of about so many years after something, or of all of them. */
export const countsLoosely = (folded: string): boolean => LOOSELY.test(folded);

/** "Ten years after it was found wanting, what is its rating?" asks of today. */
export const IS_NOW = /\b(?:is|are|now|today|still|currently)\b/;

/** How many years after something a question (folded) asks of, or before it (less than 0), and where the words for that end. */
export function yearsCounted(folded: string): { readonly years: number; readonly end: number } | undefined {
  const match = COUNTED.exec(folded);
  const count = countOf(match?.[1] ?? '');
  if (match === null || Number.isNaN(count)) return undefined;
  return { years: match[2] === undefined ? -count : count, end: match.index + match[0].length };
}

/** "Two years after the 2014 inspection": another year than the one named. */
export function countedFrom(folded: string, mentions: readonly DateMention[]): string | undefined {
  const [dated, other] = mentions.filter(({ edtf }) => edtf !== undefined);
  const counted = yearsCounted(folded);
  if (dated?.edtf === undefined || other !== undefined || counted === undefined) return undefined;
  const { years, end } = counted;
  // They may stand behind the date, of which they tell nothing then; "is it better ten years after 2014" asks of today.
  if (IS_NOW.test(folded)) return undefined;
  const isNext =
    end <= dated.span.start && /^ (?:[\p{L}'’]+ ){0,4}$/u.test(folded.slice(end, dated.span.start));
  return isNext ? moveYears(dated.edtf.slice(0, 4), years) : undefined;
}

/** "2014 and three years later": the second date, counted from the first. */
export function laterThan(folded: string, first: string | undefined): string[] {
  const match = /\b(\w+) years? (later|after(?:wards)?|on|earlier|before)\b/.exec(folded);
  const count = countOf(match?.[1] ?? '');
  if (first === undefined || !match || Number.isNaN(count)) return [];
  return [moveYears(first.slice(0, 4), /earlier|before/.test(match[2] ?? '') ? -count : count)];
}
