import type { Article } from '../knowledge/article.ts';
import type { Loaded } from '../knowledge/parse-folder.ts';
import { councilNames } from '../mentions/councils.ts';
import { groupedByEach } from '../mentions/grouped-by.ts';
import type { Reading } from '../mentions/reading.ts';
import { type Findings, findingsOf } from '../ratings/findings.ts';
import { type RatingModels, ratingModels } from '../ratings/models.ts';
import { createLexicon, type Lexicon } from '../search/lexicon.ts';
import { createReading, type ReadArticle, type ReadingContext } from './article-reading.ts';

export type { ReadArticle } from './article-reading.ts';

/** Everything the bot knows, made once from a folder and never changed. */
export interface Library extends Loaded, Findings {
  readonly lexicon: Lexicon;
  /** Every sentence of every article, read, in the order of the articles. */
  readonly readings: readonly Reading[];
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
  const ratings = read.map((one) => one.ratings);
  const articles = read.map(({ article }) => article);
  const about = groupedByEach(articles, (article) => article.councils);
  const count = (council: string): number => about.get(council)?.length ?? 0;
  return {
    ...loaded,
    articles,
    ...findingsOf(ratings, models.claim),
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
