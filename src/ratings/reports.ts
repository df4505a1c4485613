import type { Article } from '../knowledge/article.ts';
import type { Known } from './claim.ts';
import type { LikelyRating } from './likely-rating.ts';
import type { ArticleRatings } from './stated-rating.ts';

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
    const own = stated.filter(({ council }) => council === one.council);
    const grades = new Map<string, string>();
    for (const { area, grade } of own
      .filter(({ which }) => which === 'news')
      .toSorted((a, b) => b.probability - a.probability))
      if (!grades.has(area)) grades.set(area, grade);
    const isNews = grades.size > 0 || (one.visited !== undefined && article.councils.includes(one.council));
    if (!isNews) return [];
    return [
      {
        ...one,
        article,
        grades,
        after: own.flatMap(({ when }) => when?.edtf ?? []),
        ...(article.published === undefined ? {} : { reported: article.published }),
      },
    ];
  });
}
