import { type Article, quoteOf, type Span, touches } from '../knowledge/article.ts';
import type { Library, ReadArticle } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { inArticle, type Reading } from '../mentions/reading.ts';
import type { Claim } from '../ratings/claim.ts';

/** A grade's words in an article, with all that was read in them: what an editor decides about at once. */
export interface ReviewItem {
  readonly article: Article;
  /** Where the words stand that give the grade; counts in the article. */
  readonly span: Span;
  readonly sentence: Span;
  /** The council that the sentence speaks of. */
  readonly council?: string;
  /** The sentences beside it, where there are any. */
  readonly before?: Span;
  readonly after?: Span;
  /** The grade's id that the words are a name of. */
  readonly grade: string;
  /** What was read, the likeliest first; none where the words were taken to rate nothing. */
  readonly claims: readonly Claim[];
  /** What is more likely right than not, else the likeliest: what "yes" confirms. */
  readonly proposed: readonly Claim[];
  /** An editor has decided about it. */
  readonly isReviewed: boolean;
}

/** Readings at least so likely are not asked about unless all are. */
const SURE = 0.9;

/** An editor may well look at it: something was read here, and not surely. */
export const isUnsure = ({ claims, isReviewed }: ReviewItem): boolean =>
  !isReviewed && claims.some(({ probability }) => probability < SURE);

/** Every grade's words of the articles, in their order, with what was read there. */
export function reviewItems({ read, claims, unsure }: Library): readonly ReviewItem[] {
  const byReading = groupedBy([...claims, ...unsure], ({ reading }) => reading);
  return read.flatMap((one) => itemsOf(one, byReading));
}

/** The items with something unsure, the least sure first. */
export const unsureFirst = (items: readonly ReviewItem[]): readonly ReviewItem[] =>
  items.toSorted((a, b) => distance(a) - distance(b));

/** How far from "nobody knows" the nearest of its readings is. */
const distance = ({ claims }: ReviewItem): number =>
  Math.min(1, ...claims.map(({ probability }) => Math.abs(probability - 0.5)));

function itemsOf(
  { article, readings }: ReadArticle,
  byReading: ReadonlyMap<Reading, readonly Claim[]>,
): readonly ReviewItem[] {
  return readings.flatMap((reading, index) => {
    const own = byReading.get(reading) ?? [];
    const given = own.filter(
      ({ by, span }) => by === 'editor' && !reading.grades.some((word) => touches(span, word.span)),
    );
    const words = [
      ...reading.grades.map(({ id, span }) => ({ id, span })),
      // An editor's rating may stand in other words than a grade's.
      ...given.map(({ grade, span }) => ({ id: grade, span })),
    ].filter(({ span }, at, all) => all.findIndex((other) => touches(other.span, span)) === at);
    const [before, after] = [readings[index - 1], readings[index + 1]];
    return words.map(({ id, span }): ReviewItem => {
      const claims = own
        .filter((claim) => touches(claim.span, span))
        .toSorted((a, b) => b.probability - a.probability);
      const likely = claims.filter(({ probability }) => probability >= 0.5);
      const place = inArticle(reading, span);
      return {
        article,
        span: place,
        sentence: reading.sentence.span,
        grade: id,
        claims,
        proposed: likely.length > 0 ? likely : claims.slice(0, 1),
        isReviewed: article.ratings.some((rating) => touches(rating.span, place)),
        ...(reading.council === undefined ? {} : { council: reading.council }),
        ...(before ? { before: before.sentence.span } : {}),
        ...(after ? { after: after.sentence.span } : {}),
      };
    });
  });
}

/** The words of an item. */
export const wordsOf = ({ article, span }: ReviewItem): string => quoteOf(article, span);
