import type { Article, Problem } from './knowledge/article.ts';
import type { Vocabulary } from './knowledge/vocabulary.ts';
import { findingsOf } from './reading/claims.ts';
import { councilNames } from './reading/councils.ts';
import { groupedBy } from './reading/grouped-by.ts';
import { createArticleReader } from './reading/read-article.ts';
import type { Claim, Inspection, Reading } from './reading/reading.ts';
import { createLexicon, type Lexicon } from './search/lexicon.ts';

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
  /** The councils that the articles speak of, the one with most articles first. */
  readonly councils: readonly string[];
}

/** Told how far a long work has come. */
export type Progress = (done: number, all: number) => void;

/**
 * Reads the articles of a folder: pure, a few milliseconds an article. Of a library made `before`, what was read of the
 * same articles with the same vocabulary is taken over. `progress` is told how many of how many articles have been read.
 */
export function createLibrary(loaded: Loaded, before?: Library, progress?: Progress): Library {
  const { articles, vocabulary } = loaded;
  const lexicon = before?.vocabulary === vocabulary ? before.lexicon : createLexicon(vocabulary);
  const councils = councilNames(articles);
  const publishers = articles.map(({ publisher }) => publisher);
  const read = createArticleReader(vocabulary, lexicon, councils, publishers);
  const known =
    before && isReadAlike(loaded, before)
      ? groupedBy(before.readings, ({ sentence }) => sentence.article)
      : undefined;
  const readings = articles.map((article, index) => {
    progress?.(index, articles.length);
    return known?.get(article) ?? read(article);
  });
  const count = (council: string): number =>
    articles.filter((article) => article.councils.includes(council)).length;
  return {
    ...loaded,
    ...findingsOf(readings),
    lexicon,
    readings: readings.flat(),
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
