import type { Article } from '../knowledge/article.ts';
import { earliest } from '../knowledge/edtf.ts';
import { fold } from '../search/fold.ts';
import { moveYears } from './calendar.ts';
import { countOf } from './date-patterns.ts';
import type { DateMention } from './dates.ts';
import { CONTINUING } from './frames.ts';
import { type DatedMention, inspectionsOf, isAt } from './inspections.ts';
import type { Rating } from './ratings.ts';
import type { Claim, Inspection, Known, Reading } from './reading.ts';
import { type Report, reportsOf } from './reports.ts';
import { daysBetween, lengthOf, overlaps } from './time.ts';

/** All inspections and all rating claims of a folder. */
export interface Findings {
  readonly inspections: readonly Inspection[];
  readonly claims: readonly Claim[];
}

interface Stated {
  readonly article: Article;
  readonly reading: Reading;
  readonly rating: Rating;
  readonly council: string;
  readonly report?: Report;
  /** The time that the clause gives for the grade, where it is not that of the article's news. */
  readonly when?: { readonly edtf: string; readonly known: Known };
}

/** Finds the inspections that the readings of all articles tell of, and places every rating at one of them. */
export function findingsOf(readings: readonly (readonly Reading[])[]): Findings {
  const reports: Report[] = [];
  const stated: Stated[] = [];
  for (const own of readings) {
    const article = own[0]?.sentence.article;
    if (!article) continue;
    const found = reportsOf(article, own);
    const ratings = own.flatMap((reading) => ratingsOf(article, reading, found));
    stated.push(...ratings);
    reports.push(...found.filter((report) => isNewsOf(report, ratings)));
  }
  const mentions = stated.flatMap(({ council, when }): DatedMention[] =>
    when && lengthOf(when.edtf) < 500 && !when.edtf.endsWith('~')
      ? [{ council, when: when.edtf, known: when.known }]
      : [],
  );
  const inspections = inspectionsOf(reports, mentions);
  return { inspections, claims: stated.flatMap((one) => claimsOf(one, inspections, stated)) };
}

function ratingsOf(article: Article, reading: Reading, reports: readonly Report[]): readonly Stated[] {
  return reading.ratings.flatMap((rating): Stated[] => {
    const council = councilOf(reading, rating);
    if (council === undefined) return [];
    const report = reports.find((one) => one.council === council);
    const times = timesOf(article, reading, rating, report);
    const base = { article, reading, rating, council, ...(report ? { report } : {}) };
    return times.length > 0 ? times.map((when) => ({ ...base, when })) : [base];
  });
}

/** Where a sentence names several councils, a rating is of the one named last before its grade, in its clause. */
function councilOf(reading: Reading, rating: Rating): string | undefined {
  if (reading.councils.length < 2) return reading.council;
  const clause = reading.text.slice(rating.clause.start, rating.clause.end);
  const named = [...reading.councils].filter((council) => clause.includes(council));
  return named.sort((a, b) => clause.indexOf(a) - clause.indexOf(b))[0] ?? reading.council;
}

/** An article reports an inspection as its news when it gives a rating of it without another time, or its visit. */
function isNewsOf(report: Report, ratings: readonly Stated[]): boolean {
  if (report.visited !== undefined && report.article.councils.includes(report.council)) return true;
  return ratings.some(
    ({ council, rating, when }) =>
      council === report.council && !when && !rating.previous && !continues(rating, report, ratings),
  );
}

function continues(rating: Rating, report: Report | undefined, ratings: readonly Stated[]): boolean {
  const stated = ratings.find((one) => one.rating === rating);
  return (
    report?.visited === undefined &&
    stated !== undefined &&
    CONTINUING.test(fold(clauseOf(stated.reading, rating)))
  );
}

const clauseOf = (reading: Reading, rating: Rating): string =>
  reading.text.slice(rating.clause.start, rating.clause.end);

/** The date nearest to a grade in its clause, and those joined to it ("in 2010 and 2012"), unless it is that of the news. */
function timesOf(
  article: Article,
  reading: Reading,
  rating: Rating,
  report: Report | undefined,
): readonly { edtf: string; known: Known }[] {
  const start = reading.sentence.span.start;
  const reference = article.published ?? report?.visited;
  const away = ({ span }: DateMention): number =>
    Math.min(
      Math.abs(span.start - start - rating.span.end),
      Math.abs(rating.span.start - (span.end - start)),
    );
  const near = reading.dates
    .filter(({ span }) => span.start - start >= rating.clause.start && span.end - start <= rating.clause.end)
    .filter(({ span }) => !isElsewhere(fold(reading.text.slice(0, span.start - start)), rating))
    .sort((a, b) => away(a) - away(b));
  const joined = near.filter((date) => date === near[0] || isJoined(reading, near[0], date));
  return joined.flatMap((date) => {
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

function claimsOf(one: Stated, inspections: readonly Inspection[], all: readonly Stated[]): readonly Claim[] {
  const { article, reading, rating, council } = one;
  const areas =
    rating.areas === 'all' && (one.when || rating.previous)
      ? ['overall']
      : rating.areas === 'all'
        ? allAreas(article, council, rating.grade, all)
        : rating.areas;
  return areas.map((area) => ({
    reading,
    council,
    area,
    grade: rating.grade,
    ...placed(one, area, inspections, all),
  }));
}

/** "Across the board": each area that the article names with a grade, else the whole. */
function allAreas(
  article: Article,
  council: string,
  grade: string,
  all: readonly Stated[],
): readonly string[] {
  const named = all.flatMap((other) =>
    other.article === article &&
    other.council === council &&
    !other.rating.previous &&
    other.rating.areas !== 'all' &&
    other.rating.grade === grade
      ? other.rating.areas
      : [],
  );
  return [...new Set(['overall', ...named])];
}

function placed(
  { article, council, rating, report, when, reading }: Stated,
  area: string,
  inspections: readonly Inspection[],
  all: readonly Stated[],
): { inspection?: string; known: Known } {
  const news = inspections.find(
    (inspection) => inspection.council === council && inspection.articles.includes(article.id),
  );
  if (when) {
    const at = inspections.filter(
      (inspection) => isAt(inspection, council, when.edtf) && inspection !== news,
    );
    const nearest =
      at.length > 1 ? at.filter((inspection) => givesGrade(inspection, area, rating.grade, all)) : at;
    const found = nearest[0] ?? at[0];
    return found ? { inspection: found.id, known: when.known } : { known: 'open' };
  }
  const contradicts = report?.grades.get(area) !== undefined && report.grades.get(area) !== rating.grade;
  const goesOn = news === undefined || continues(rating, report, all);
  if (!rating.previous && !contradicts && !goesOn) return { inspection: news.id, known: news.known };
  const earlier = inspections.filter(
    (inspection) =>
      inspection.council === council &&
      inspection !== news &&
      !isLater(inspection, news) &&
      givesGrade(inspection, area, rating.grade, all),
  );
  const narrated = narratedTime(reading, article);
  const near =
    narrated === undefined ? undefined : earlier.find((inspection) => within(inspection, narrated));
  const found = near ?? earlier.at(-1);
  return found ? { inspection: found.id, known: 'inferred' } : { known: 'open' };
}

const isLater = (inspection: Inspection, news: Inspection | undefined): boolean => {
  const [a, b] = [inspection.visited ?? inspection.reported, news?.visited ?? news?.reported];
  return a !== undefined && b !== undefined && earliest(a) >= earliest(b);
};

/** Another article reports that inspection as its news, with this grade; or a dated mention gives it. */
function givesGrade(inspection: Inspection, area: string, grade: string, all: readonly Stated[]): boolean {
  return all.some(
    ({ council, report, when, rating, article }) =>
      council === inspection.council &&
      rating.grade === grade &&
      (rating.areas === 'all' || rating.areas.includes(area)) &&
      (when
        ? isAt(inspection, council, when.edtf)
        : !rating.previous && inspection.articles.includes(article.id) && report?.grades.get(area) === grade),
  );
}

/** The last year told of before a sentence of background, a few sentences back at most. */
function narratedTime(reading: Reading, article: Article): string | undefined {
  const before = article.text.slice(
    Math.max(0, reading.sentence.span.start - 1200),
    reading.sentence.span.start,
  );
  return [...before.matchAll(/\b(?:19|20)\d\d\b/g)].at(-1)?.[0];
}

function within(inspection: Inspection, year: string): boolean {
  const date = inspection.visited ?? inspection.reported;
  return date !== undefined && daysBetween(year, date) < 400 && daysBetween(date, year) < 31;
}
