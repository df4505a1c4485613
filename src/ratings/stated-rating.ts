import type { Article, Span } from '../knowledge/article.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Claim, Known } from './claim.ts';

/** When a graded inspection was, as an article gives it. */
export interface StatedTime {
  readonly edtf: string;
  readonly known: Known;
  /** It is the date of the report, not of the visit. */
  readonly isReport?: boolean;
}

/** What one grade's word may state: one area, council and time, before other articles are heard. */
export interface StatedRating {
  readonly reading: Reading;
  /** Where the words stand that give the grade; counts in the sentence. */
  readonly span: Span;
  readonly council: string;
  readonly area: string;
  readonly grade: string;
  readonly by: Claim['by'];
  readonly which: Claim['which'];
  /** The date that is given for it, where it is not that of the article's news. */
  readonly when?: StatedTime;
  /** The year that it is of, by its own date or the article's news, where either gives one. */
  readonly year?: string;
  /** How likely each decision is right, from 0 to 1: that it is a rating, of this area, of this council, of this time. */
  readonly parts: {
    readonly rating: number;
    readonly area: number;
    readonly council: number;
    readonly time: number;
    /** The likeliest other area of the same grade's word. */
    readonly rival: number;
  };
}

/** When the inspection was that an article reports of a council. */
export interface StatedNews {
  readonly council: string;
  readonly visited?: string;
  readonly known: Known;
  /** For a clarified date: who says so. */
  readonly basis?: string;
  /** The article's own words for the date. */
  readonly phrase?: string;
}

/** What one article says of grades. */
export interface ArticleRatings {
  readonly article: Article;
  /** Everything that the grades' words may state. */
  readonly stated: readonly StatedRating[];
  /** One for each council whose grades the article may give, and for its own. */
  readonly news: readonly StatedNews[];
}

/** How likely a grade's word, area and council are right together, other statements not heard. */
export const likelihood = ({ parts }: StatedRating): number => parts.rating * parts.area * parts.council;
