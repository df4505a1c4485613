import type { Article, Problem } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { councilNames } from '../mentions/councils.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import { type Findings, findingsOf } from '../ratings/findings.ts';
import { ratingModels } from '../ratings/models.ts';
import type { RatingModels } from '../ratings/rating-models.ts';
import { createLexicon, type Lexicon } from '../search/lexicon.ts';
import { createReading, type ReadArticle, type ReadingContext } from './article-reading.ts';

export type { ReadArticle } from './article-reading.ts';

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

/** Told how far a long work has come. */
export type Progress = (done: number, all: number) => void;

/**
 * Reads the articles of a folder: pure, some ten milliseconds an article. Of a library made `before`, what was read of the
 * same articles with the same vocabulary is taken over. `progress` is told how many of how many articles have been read.
 */
export function createLibrary(
  loaded: Loaded,
  before?: Library,
  progress?: Progress,
  models: RatingModels = ratingModels,
): Library {
  const { articles } = loaded;
  const lexicon = lexiconFor(loaded, before);
  const context = contextOf(loaded, lexicon);
  const read = createReading(context, models);
  const known = new Map(
    before && isReadAlike(loaded, before) ? before.read.map((one) => [one.article, one] as const) : [],
  );
  const all = articles.map((article, index): ReadArticle => {
    progress?.(index, articles.length);
    return known.get(article) ?? read(article);
  });
  return libraryOf(loaded, context, all, models);
}

const lexiconFor = ({ vocabulary }: Loaded, before?: Library): Lexicon =>
  before?.vocabulary === vocabulary ? before.lexicon : createLexicon(vocabulary);

/** What all articles of a folder are read by. `inText`: the councils that were found in an article's words already. */
export function contextOf(
  { articles, vocabulary }: Loaded,
  lexicon = createLexicon(vocabulary),
  inText?: (article: Article) => readonly string[],
): ReadingContext {
  const publishers = articles.map(({ publisher }) => publisher);
  return { vocabulary, lexicon, councils: councilNames(articles, inText), publishers };
}

/** The library of a folder whose articles have been read. */
export function libraryOf(
  loaded: Loaded,
  { lexicon, councils }: ReadingContext,
  read: readonly ReadArticle[],
  models: RatingModels = ratingModels,
): Library {
  const findings: Findings = findingsOf(
    read.map(({ ratings }) => ratings),
    models.claim,
  );
  const articles = read.map(({ article }) => article);
  const counts = new Map<string, number>();
  for (const name of articles.flatMap((article) => [...new Set(article.councils)]))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const count = (council: string): number => counts.get(council) ?? 0;
  return {
    ...loaded,
    articles,
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
