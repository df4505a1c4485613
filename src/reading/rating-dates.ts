import type { Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import type { DateMention } from './dates.ts';
import { mayBeNews, type NewsTime } from './news-time.ts';
import type { Rating } from './ratings.ts';
import type { Reading } from './reading.ts';

/** The dates that a rating's clause gives for it. */
export interface RatingDates {
  /** The date nearest to the grade, and those joined to it ("in 2010 and 2012"). */
  readonly joined: readonly DateMention[];
  /** Its clause has dates, and each stands nearer to another grade, or is of a year that nobody can tell. */
  readonly isUndated: boolean;
}

/** The dates in the clause of a rating that are no other grade's. */
export function datesOfRating(reading: Reading, rating: Rating): RatingDates {
  const { start } = reading.sentence.span;
  const from = (grade: Span, { span }: DateMention): number =>
    Math.min(Math.abs(span.start - start - grade.end), Math.abs(grade.start - (span.end - start)));
  const away = (date: DateMention): number => from(rating.span, date);
  const others = reading.grades.filter(
    ({ span }) =>
      span.start !== rating.span.start && span.start >= rating.clause.start && span.end <= rating.clause.end,
  );
  const told = reading.dates
    .filter(({ span }) => span.start - start >= rating.clause.start && span.end - start <= rating.clause.end)
    .filter(({ span }) => !isElsewhere(fold(reading.text.slice(0, span.start - start)), rating));
  const near = told
    .filter((date) => !others.some(({ span }) => from(span, date) < away(date)))
    .sort((a, b) => away(a) - away(b));
  const joined = near.filter((date) => date === near[0] || isJoined(reading, near[0], date));
  // "In November that year": another one than the article's own.
  const isThat = joined.some(
    ({ edtf, span }) =>
      edtf === undefined &&
      /\b(?:that|the same)\b/.test(fold(reading.text.slice(span.start - start, span.end - start))),
  );
  const isNow = /\bnow\s+["']?$/.test(fold(reading.text.slice(0, rating.span.start)));
  return { joined, isUndated: isThat || (told.length > 0 && near.length === 0 && !isNow) };
}

/**
 * Whether nobody can tell the time of a rating: it is neither the news nor at any other inspection. A heading's date
 * that is not the news' makes it so where the line gives none.
 */
export function isUndated(reading: Reading, rating: Rating, news: NewsTime = {}): boolean {
  const { joined, isUndated: isOpen } = datesOfRating(reading, rating);
  // In the midst of what is told of an earlier year: of that year or of a later one, and hardly of the news.
  if (reading.narrated !== undefined && !rating.previous && (reading.headDates ?? []).length === 0)
    return true;
  const above = reading.headUnsure ?? [];
  const isOfHead = joined.length === 0 && above.length > 0;
  return isOpen || (isOfHead && !above.some(({ edtf }) => edtf !== undefined && mayBeNews(edtf, news)));
}

/** A date that belongs to a comparison, or that a lost grade is only counted from. */
function isElsewhere(before: string, rating: Rating): boolean {
  return (
    COMPARED.test(before) ||
    (rating.previous &&
      /\bsince\s*$/.test(before) &&
      !/\b(?:held|had|been|was|were)\b.{0,20}since\s*$/.test(before)) ||
    // "Run by a trust since 2022, it was rated good": since then it has been run, not graded.
    (/\bsince\s*$/.test(before) && before.length < rating.span.start)
  );
}

const COMPARED =
  /\b(?:advance on|improvement on|compared (?:with|to)|than in|up on|down on|than|as)(?: that of| in)?\s*$/;

function isJoined(reading: Reading, a: DateMention | undefined, b: DateMention): boolean {
  if (!a) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const { start } = reading.sentence.span;
  return /^(?:,| and|, and)(?: in)? ?$/.test(
    reading.text.slice(first.span.end - start, second.span.start - start),
  );
}
