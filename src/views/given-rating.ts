import type { Article } from '../knowledge/article.ts';
import type { RatingEntry } from '../knowledge/rating-entry.ts';
import { quoteAt } from '../knowledge/rating-quote.ts';
import type { Library } from '../library/library.ts';
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
  const groups = new Map<string, GivenRating[]>();
  for (const one of given) {
    const key = [one.grade, one.inspection ?? ''].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((group) => byAreas(group))
    .map(({ areas, councils, grade, inspection }) => ({
      ...place,
      area: areas,
      grade,
      ...(inspection === undefined ? {} : { inspection: [inspection] }),
      // Always, though the sentence may name it: which council that is read as changes with the folder.
      council: councils,
    }));
}

interface Joint {
  readonly areas: string[];
  readonly councils: string[];
  readonly grade: string;
  readonly inspection?: string;
}

/** Councils with the same areas share an entry. */
function byAreas(group: readonly GivenRating[]): readonly Joint[] {
  const areasOf = new Map<string, string[]>();
  for (const { council, area } of group)
    areasOf.set(council, [...new Set([...(areasOf.get(council) ?? []), area])]);
  const joint = new Map<string, Joint>();
  const [first] = group;
  if (!first) return [];
  for (const [council, areas] of areasOf) {
    const known = joint.get(areas.join('|'));
    if (known) known.councils.push(council);
    else
      joint.set(areas.join('|'), {
        areas,
        councils: [council],
        grade: first.grade,
        ...(first.inspection === undefined ? {} : { inspection: first.inspection }),
      });
  }
  return [...joint.values()];
}
