import type { Article, Problem } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { councilNames } from '../mentions/councils.ts';
import { createArticleReader } from '../mentions/read-article.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import { type Findings, findingsOf } from '../ratings/findings.ts';
import { ratingModels } from '../ratings/models.ts';
import type { RatingModels } from '../ratings/rating-models.ts';
import { createRatingReader } from '../ratings/read-ratings.ts';
import type { ArticleRatings } from '../ratings/stated-rating.ts';
import { createLexicon, type Lexicon } from '../search/lexicon.ts';

/** What a folder holds, as it was loaded. */
export interface Loaded {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  /** What was left out of the folder, and why. */
  readonly problems: readonly Problem[];
}

/** Everything the bot knows, made once from a folder and never changed. */
export interface Library extends Loaded {
  readonly lexicon: Lexicon;
  /** Every sentence of every article, read, in the order of the articles. */
  readonly readings: readonly Reading[];
  readonly inspections: readonly Inspection[];
  readonly claims: readonly Claim[];
  /** Grades that were read, but not surely enough to be told. */
  readonly unsure: readonly Claim[];
  /** What was read of each article, in their order. */
  readonly read: readonly ReadArticle[];
  /** The councils that the articles speak of, the one with most articles first. */
  readonly councils: readonly string[];
}

/** What was read of one article. */
export interface ReadArticle {
  readonly article: Article;
  readonly readings: readonly Reading[];
  readonly ratings: ArticleRatings;
}

/** Told how far a long work has come. */
export type Progress = (done: number, all: number) => void;

/**
 * Reads the articles of a folder: pure, a few milliseconds an article. Of a library made `before`, what was read of the
 * same articles with the same vocabulary is taken over. `progress` is told how many of how many articles have been read.
 */
export function createLibrary(
  loaded: Loaded,
  before?: Library,
  progress?: Progress,
  models: RatingModels = ratingModels,
): Library {
  const { articles, vocabulary } = loaded;
  const lexicon = before?.vocabulary === vocabulary ? before.lexicon : createLexicon(vocabulary);
  const councils = councilNames(articles);
  const publishers = articles.map(({ publisher }) => publisher);
  const readSentences = createArticleReader(vocabulary, lexicon, councils, publishers);
  const readRatings = createRatingReader(vocabulary, models);
  const known = new Map(
    before && isReadAlike(loaded, before) ? before.read.map((one) => [one.article, one] as const) : [],
  );
  const read = articles.map((article, index): ReadArticle => {
    progress?.(index, articles.length);
    const found = known.get(article);
    if (found) return found;
    const sentences = readSentences(article);
    return { article, readings: sentences.readings, ratings: readRatings(article, sentences) };
  });
  const findings: Findings = findingsOf(
    read.map(({ ratings }) => ratings),
    models.claim,
  );
  const count = (council: string): number =>
    articles.filter((article) => article.councils.includes(council)).length;
  return {
    ...loaded,
    ...findings,
    lexicon,
    read,
    readings: read.flatMap(({ readings }) => readings),
    councils: [...councils].sort((a, b) => count(b) - count(a)),
  };
}

/** Names of councils and publishers decide how a sentence is read, whichever article they come from. */
function isReadAlike(loaded: Loaded, before: Library): boolean {
  const namesOf = ({ articles }: Loaded): string =>
    JSON.stringify([
      [...councilNames(articles)].sort(),
      [...new Set(articles.map(({ publisher }) => publisher))].sort(),
    ]);
  return loaded.vocabulary === before.vocabulary && namesOf(loaded) === namesOf(before);
}
