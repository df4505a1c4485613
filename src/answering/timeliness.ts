import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import { overlaps } from '../mentions/time.ts';
import { claimsOfReading } from './grouped.ts';
import type { Scope } from './passages.ts';
import type { Question } from './question.ts';
import { hasTime } from './question-time.ts';

/** A sentence's own dates come first, then the year that it goes on to tell of; else it is of the inspection that its article reports. */
export function timeliness(
  library: Library,
  reading: Reading,
  { time, asksGrade, grades }: Question,
  { inspections }: Scope,
): number {
  if (!hasTime(time) && (inspections ?? []).length === 0) return 0.5;
  if (time.order !== undefined && time.dates.length + time.months.length === 0 && inspections === undefined)
    return 0.5;
  const asked = [
    ...time.dates,
    ...(inspections ?? []).flatMap(({ visited, reported }) =>
      [visited, reported].flatMap((date) => date ?? []),
    ),
  ];
  const own = reading.dates.flatMap(({ edtf, known }) =>
    edtf !== undefined && known !== 'open' ? [edtf] : [],
  );
  const { article } = reading.sentence;
  const ofNews = (inspections ?? []).some(
    ({ articles, council }) =>
      articles.includes(article.id) && (reading.council === undefined || reading.council === council),
  );
  if (own.some((date) => asked.some((other) => overlaps(date, other)))) return 1;
  if (time.months.length > 0 && own.some((date) => time.months.includes(Number(date.slice(5, 7))))) return 1;
  if (own.length > 0) return ofNews ? 0.4 : 0;
  if (ofNews) return 0.9;
  const placed =
    !asksGrade && grades.length === 0 ? undefined : claimsOfReading(library.claims, reading)[0]?.inspection;
  if (inspections?.some(({ id }) => id === placed)) return 1;
  if (time.side !== undefined || (inspections?.length ?? 0) === 0) {
    return article.published !== undefined &&
      time.dates.some((date) => overlaps(date, article.published ?? ''))
      ? 0.7
      : 0;
  }
  return 0;
}
