import type { Article } from '../knowledge/article.ts';
import { earliest } from '../knowledge/edtf.ts';
import { fold } from '../search/fold.ts';
import { CONTINUING } from './frames.ts';
import type { GivenGrades } from './given-grades.ts';
import { inspectionsIn } from './inspections.ts';
import { isUndated } from './rating-dates.ts';
import type { Rating } from './ratings.ts';
import type { Inspection, Known, Reading } from './reading.ts';
import type { Report } from './reports.ts';
import { daysBetween, isAbout } from './time.ts';

/** A rating as an article states it, before it is placed at an inspection. */
export interface Stated {
  readonly article: Article;
  readonly reading: Reading;
  readonly rating: Rating;
  readonly council: string;
  readonly report?: Report;
  /** The time that the clause gives for the grade, where it is not that of the article's news. */
  readonly when?: StatedTime;
}

/** When a graded inspection was, as a sentence gives it. */
export interface StatedTime {
  readonly edtf: string;
  readonly known: Known;
  /** It is the date of the report. */
  readonly isReport?: boolean;
}

/** Whether a grade goes on from before, in an article that reports no visit of its own. */
export function continues(rating: Rating, report: Report | undefined, ratings: readonly Stated[]): boolean {
  const stated = ratings.find((one) => one.rating === rating);
  return (
    report?.visited === undefined &&
    stated !== undefined &&
    CONTINUING.test(fold(clauseOf(stated.reading, rating)))
  );
}

/** Up to the grade: what "still requires" something behind it is another matter. */
const clauseOf = (reading: Reading, rating: Rating): string =>
  reading.text.slice(rating.clause.start, Math.max(rating.clause.start, rating.span.end));

/** The inspection that a rating is of, and how that is known. */
export function placed(
  { article, council, rating, report, when, reading }: Stated,
  area: string,
  inspections: readonly Inspection[],
  all: readonly Stated[],
  given: GivenGrades,
): { inspection?: string; known: Known } {
  const news = inspections.find(
    (inspection) => inspection.council === council && inspection.articles.includes(article.id),
  );
  const about = when && isAbout(when.edtf) ? when.edtf : undefined;
  if (when && about === undefined) {
    const at = inspectionsIn(inspections, council, when.edtf).filter((inspection) => inspection !== news);
    const nearest = at.length > 1 ? at.filter((inspection) => given(inspection, area, rating.grade)) : at;
    const found = nearest[0] ?? at[0];
    return found ? { inspection: found.id, known: when.known } : { known: 'open' };
  }
  if (isUndated(reading, rating, report)) return { known: 'open' };
  const contradicts = report?.grades.get(area) !== undefined && report.grades.get(area) !== rating.grade;
  const goesOn = news === undefined || continues(rating, report, all);
  if (!rating.previous && !contradicts && !goesOn) return { inspection: news.id, known: news.known };
  const earlier = inspections.filter(
    (inspection) =>
      inspection.council === council &&
      inspection !== news &&
      !isLater(inspection, news) &&
      given(inspection, area, rating.grade),
  );
  const narrated = narratedTime(reading, article);
  const near =
    narrated === undefined ? undefined : earlier.find((inspection) => within(inspection, narrated));
  const found = about === undefined ? (near ?? earlier.at(-1)) : nearestTo(about, earlier);
  return found ? { inspection: found.id, known: 'inferred' } : { known: 'open' };
}

const isLater = (inspection: Inspection, news: Inspection | undefined): boolean => {
  const [a, b] = [inspection.visited ?? inspection.reported, news?.visited ?? news?.reported];
  return a !== undefined && b !== undefined && earliest(a) >= earliest(b);
};

/** "Ten years since": the inspection nearest to then, if it is not more than two years away. */
function nearestTo(about: string, inspections: readonly Inspection[]): Inspection | undefined {
  const away = ({ visited, reported }: Inspection): number =>
    Math.abs(Number((visited ?? reported)?.slice(0, 4)) - Number(about.slice(0, 4)));
  return inspections.filter((inspection) => away(inspection) <= 2).sort((a, b) => away(a) - away(b))[0];
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
