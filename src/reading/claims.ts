import type { Article } from '../knowledge/article.ts';
import { continues, placed, type Stated } from './claim-places.ts';
import { timesOf } from './claim-times.ts';
import { type GivenGrades, givenGrades } from './given-grades.ts';
import { groupedBy } from './grouped-by.ts';
import { type DatedMention, inspectionsOf } from './inspections.ts';
import { isUndated } from './rating-dates.ts';
import type { Rating } from './ratings.ts';
import type { Claim, Inspection, Reading } from './reading.ts';
import { type Report, reportsOf } from './reports.ts';
import { daysBetween, lengthOf } from './time.ts';
import { withTimesTold } from './told-times.ts';

/** All inspections and all rating claims of a folder. */
export interface Findings {
  readonly inspections: readonly Inspection[];
  readonly claims: readonly Claim[];
}

/** Finds the inspections that the readings of all articles tell of, and places every rating at one of them. */
export function findingsOf(readings: readonly (readonly Reading[])[]): Findings {
  const reports: Report[] = [];
  const stated: Stated[] = [];
  for (const own of readings) {
    const article = own[0]?.sentence.article;
    if (!article) continue;
    const found = reportsOf(article, own);
    const ratings = withTimesTold(
      own,
      own.flatMap((reading) => ratingsOf(article, reading, found)),
    );
    stated.push(...ratings);
    reports.push(
      ...found.filter((report) => isNewsOf(report, ratings)).map((report) => withNewsGrades(report, ratings)),
    );
  }
  const ofCouncil = new Map<
    string,
    { readonly inspections: readonly Inspection[]; readonly given: GivenGrades }
  >();
  // One council's articles say nothing of another's inspections: each by itself, the work grows with their number.
  const councilOfItem = ({ council }: { readonly council: string }): string => council;
  const [reported, told] = [groupedBy(reports, councilOfItem), groupedBy(stated, councilOfItem)];
  for (const council of [...new Set([...reported.keys(), ...told.keys()])].sort((a, b) =>
    a.localeCompare(b),
  )) {
    const own = told.get(council) ?? [];
    const inspections = inspectionsOf(reported.get(council) ?? [], mentionsOf(own));
    ofCouncil.set(council, { inspections, given: givenGrades(own, inspections) });
  }
  return {
    inspections: [...ofCouncil.values()].flatMap(({ inspections }) => inspections),
    claims: stated.flatMap((one) => {
      const known = ofCouncil.get(one.council);
      return known ? claimsOf(one, known.inspections, told.get(one.council) ?? [], known.given) : [];
    }),
  };
}

const givenBy = ({ areas, grade }: Rating): readonly string[] =>
  (areas === 'all' ? ['overall'] : areas).map((area) => `${area}|${grade}`);

const mentionsOf = (stated: readonly Stated[]): readonly DatedMention[] =>
  stated.flatMap(({ council, when, rating }) =>
    when && lengthOf(when.edtf) < 500 && !when.edtf.endsWith('~')
      ? [
          {
            council,
            when: when.edtf,
            known: when.known,
            isReport: when.isReport ?? false,
            given: givenBy(rating),
          },
        ]
      : [],
  );

function ratingsOf(article: Article, reading: Reading, reports: readonly Report[]): readonly Stated[] {
  return reading.ratings.flatMap((rating): Stated[] => {
    const council = councilOf(reading, rating);
    if (council === undefined) return [];
    const report = reports.find((one) => one.council === council);
    const times = timesOf(article, reading, rating, report);
    if (times.some(({ edtf }) => isAfter(edtf, article))) return [];
    const base = { article, reading, rating, council, ...(report ? { report } : {}) };
    return times.length > 0 ? times.map((when) => ({ ...base, when })) : [base];
  });
}

/** A grade of a time after the article came out is a plan. */
const isAfter = (edtf: string, { published }: Article): boolean =>
  published !== undefined && daysBetween(published, edtf) > 0;

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
    ({ council, rating, reading, when }) =>
      council === report.council &&
      !when &&
      !rating.previous &&
      !isUndated(reading, rating, report) &&
      !continues(rating, report, ratings),
  );
}

/** What an article says of earlier times is not what its news is compared by, where it gives grades as its news. */
function withNewsGrades(report: Report, ratings: readonly Stated[]): Report {
  const grades = new Map<string, string>();
  for (const { council, rating, reading, when } of ratings) {
    if (council !== report.council || when || rating.previous || isUndated(reading, rating, report)) continue;
    const areas = rating.areas === 'all' ? ['overall'] : rating.areas;
    for (const area of areas) if (!grades.has(area)) grades.set(area, rating.grade);
  }
  return grades.size > 0 ? { ...report, grades } : report;
}

function claimsOf(
  one: Stated,
  inspections: readonly Inspection[],
  all: readonly Stated[],
  given: GivenGrades,
): readonly Claim[] {
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
    ...placed(one, area, inspections, all, given),
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
