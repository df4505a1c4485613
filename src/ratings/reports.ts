import type { Article } from '../knowledge/article.ts';
import { daysBetween, lengthOf, overlaps } from '../mentions/time.ts';
import type { Known } from './claim.ts';
import type { LikelyRating } from './likely-rating.ts';
import type { ArticleRatings, StatedNews } from './stated-rating.ts';

/** One article's news of one council's inspection: what the article gives as its own, before articles are compared. */
export interface Report {
  readonly article: Article;
  readonly council: string;
  readonly visited?: string;
  readonly known: Known;
  readonly basis?: string;
  /** The article's own words for the date. */
  readonly phrase?: string;
  readonly reported?: string;
  /** The grades it gives as the news: area id to grade id, the likeliest of each. */
  readonly grades: ReadonlyMap<string, string>;
  /** Dates of other inspections that it mentions: it comes after them. */
  readonly after: readonly string[];
}

/** The reports of an article: one for each council of which it gives a grade as its news, or, of its own, a visit. */
export function reportsOf(
  { article, news }: ArticleRatings,
  stated: readonly LikelyRating[],
): readonly Report[] {
  return news.flatMap((one): readonly Report[] => {
    const own = stated
      .filter(({ council }) => council === one.council)
      .toSorted((a, b) => b.probability - a.probability);
    const isOwn = article.councils.includes(one.council);
    const told = isOwn ? own.find((rating) => isTold(rating, one, article)) : undefined;
    const isNews = (rating: LikelyRating): boolean =>
      rating.which === 'news' || (isOwn && isTold(rating, one, article));
    const grades = new Map<string, string>();
    for (const { area, grade } of own.filter(isNews)) if (!grades.has(area)) grades.set(area, grade);
    if (grades.size === 0 && !(one.visited !== undefined && isOwn)) return [];
    const dated =
      one.visited === undefined && told?.when && told.when.isReport !== true ? told.when : undefined;
    return [
      {
        ...one,
        ...(dated === undefined ? {} : { visited: dated.edtf, known: dated.known }),
        article,
        grades,
        after: own.filter((rating) => !isNews(rating)).flatMap(({ when }) => when?.edtf ?? []),
        ...(article.published === undefined ? {} : { reported: article.published }),
      },
    ];
  });
}

/** An inspection is reported within so many days. */
const LATEST = 300;

/** Whether a rating with a date of its own is of the inspection that the article reports. */
function isTold({ when }: LikelyRating, { visited }: StatedNews, { published }: Article): boolean {
  if (when === undefined || when.edtf.endsWith('~') || lengthOf(when.edtf) > 100) return false;
  if (visited !== undefined) return overlaps(visited, when.edtf);
  if (published === undefined) return false;
  const days = daysBetween(when.edtf, published);
  return days > -32 && days < LATEST;
}
