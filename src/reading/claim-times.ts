import type { Article, Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { moveYears } from './calendar.ts';
import { countOf } from './date-patterns.ts';
import type { DateMention } from './dates.ts';
import type { Rating } from './ratings.ts';
import type { Known, Reading } from './reading.ts';
import type { Report } from './reports.ts';
import { daysBetween, lengthOf, overlaps } from './time.ts';

/** The date nearest to a grade in its clause (else that of its list's heading), and those joined to it ("in 2010 and 2012"), unless it is that of the news. */
export function timesOf(
  article: Article,
  reading: Reading,
  rating: Rating,
  report: Report | undefined,
): readonly { edtf: string; known: Known }[] {
  const start = reading.sentence.span.start;
  const reference = article.published ?? report?.visited;
  const from = (grade: Span, { span }: DateMention): number =>
    Math.min(Math.abs(span.start - start - grade.end), Math.abs(grade.start - (span.end - start)));
  const away = (date: DateMention): number => from(rating.span, date);
  const others = reading.grades.filter(
    ({ span }) =>
      span.start !== rating.span.start && span.start >= rating.clause.start && span.end <= rating.clause.end,
  );
  const near = reading.dates
    .filter(({ span }) => span.start - start >= rating.clause.start && span.end - start <= rating.clause.end)
    .filter(({ span }) => !isElsewhere(fold(reading.text.slice(0, span.start - start)), rating))
    .filter((date) => !others.some(({ span }) => from(span, date) < away(date)))
    .sort((a, b) => away(a) - away(b));
  const joined = near.filter((date) => date === near[0] || isJoined(reading, near[0], date));
  return (joined.length > 0 ? joined : (reading.headDates ?? [])).flatMap((date) => {
    const edtf = date.edtf ?? relativeTo(reading, date, reference, rating);
    if (edtf === undefined || isNews(edtf, report) || lengthOf(edtf) > 800) return [];
    return [{ edtf, known: date.edtf === undefined ? ('inferred' as const) : date.known }];
  });
}

/** A date that belongs to a comparison, or that a lost grade is only counted from. */
function isElsewhere(before: string, rating: Rating): boolean {
  return (
    COMPARED.test(before) ||
    (rating.previous &&
      /\bsince\s*$/.test(before) &&
      !/\b(?:held|had|been|was|were)\b.{0,20}since\s*$/.test(before))
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

/** "ten years since we were found", "three years earlier": counted back from the article's own time, about. */
function relativeTo(
  reading: Reading,
  date: DateMention,
  reference: string | undefined,
  rating: Rating,
): string | undefined {
  const at = date.span.start - reading.sentence.span.start;
  const folded = fold(reading.text.slice(at, at + 40));
  const match =
    /^(?:a )?(\w+) years? (since|ago|earlier|before)\b/.exec(folded) ?? /^(\w+)[ -]years?\b/.exec(folded);
  if (!match || reference === undefined || (!match[2] && !rating.previous)) return undefined;
  const count = countOf(match[1] ?? '');
  return Number.isNaN(count) ? undefined : `${moveYears(reference, -count).slice(0, 4)}~`;
}

function isNews(edtf: string, report: Report | undefined): boolean {
  if (!report) return false;
  const { visited, reported } = report;
  if (visited !== undefined && overlaps(visited, edtf)) return true;
  return (
    reported !== undefined &&
    daysBetween(edtf, reported) < 300 &&
    daysBetween(edtf, reported) > -400 &&
    lengthOf(edtf) < 40
  );
}
