import type { Article } from '../knowledge/article.ts';
import type { RatingEntry } from '../knowledge/rating-entry.ts';
import { quoteAt } from '../knowledge/rating-quote.ts';
import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import type { Claim } from '../ratings/claim.ts';
import type { ReviewItem } from './review.ts';

/** One rating as an editor gives it. */
export interface GivenRating {
  readonly council: string;
  /** Area id. */
  readonly area: string;
  /** Grade id. */
  readonly grade: string;
  /** EDTF; absent: the inspection that the article reports; `open`: nobody can say which. */
  readonly inspection?: string;
}

/** What saying a rating takes of a library. */
export type RatedIn = Pick<Library, 'vocabulary' | 'councils' | 'inspections'>;

/** What was read, as an editor would say it. */
export function givenBy(
  { council, area, grade, which, inspection }: Claim,
  { inspections }: Pick<Library, 'inspections'>,
): GivenRating {
  const base = { council, area, grade };
  if (which === 'news') return base;
  const at = inspections.find(({ id }) => id === inspection);
  return { ...base, inspection: at?.visited ?? at?.reported ?? 'open' };
}

/** When the inspection was that an article reports as its news (EDTF), as far as that is read; `isReport`: only its report's day is. */
export function newsOf(
  { id }: Pick<Article, 'id'>,
  council: string,
  { inspections }: Pick<Library, 'inspections'>,
): { readonly at: string; readonly isReport: boolean } | undefined {
  const news = inspections.find((one) => one.council === council && one.articles.includes(id));
  if (news?.visited !== undefined) return { at: news.visited, isReport: false };
  return news?.reported === undefined ? undefined : { at: news.reported, isReport: true };
}

/** The entries of front matter that say what an editor has decided: ratings, or why there is none. */
export function entriesOf(
  item: ReviewItem,
  given: readonly GivenRating[] | { readonly none: string },
): readonly RatingEntry[] {
  const { article, span, sentence } = item;
  const place = quoteAt(article, span, sentence);
  if ('none' in given) return [{ ...place, none: given.none }];
  const alike = groupedBy(given, ({ grade, inspection = '' }) => `${grade}|${inspection}`);
  return [...alike.values()].flatMap((ratings) =>
    entriesAlike(ratings).map((entry) => ({ ...place, ...entry })),
  );
}

/** The entries of ratings with one grade and inspection: councils with the same areas share one. */
function entriesAlike(ratings: readonly GivenRating[]): readonly Omit<RatingEntry, 'quote'>[] {
  const [first] = ratings;
  if (!first) return [];
  const { grade, inspection } = first;
  const areasOf = [...groupedBy(ratings, ({ council }) => council)].map(([council, own]) => ({
    council,
    areas: [...new Set(own.map(({ area }) => area))].join('|'),
  }));
  return [...groupedBy(areasOf, ({ areas }) => areas)].map(([areas, same]) => ({
    area: areas.split('|'),
    grade,
    ...(inspection === undefined ? {} : { inspection: [inspection] }),
    // Always, though the sentence may name it: which council that is read as changes with the folder.
    council: same.map(({ council }) => council),
  }));
}
