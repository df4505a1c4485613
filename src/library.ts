import type { Article, Problem } from './knowledge/article.ts';
import type { Vocabulary } from './knowledge/vocabulary.ts';
import { findingsOf } from './reading/claims.ts';
import { councilNames } from './reading/councils.ts';
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

/** Reads the articles of a folder: pure, a few milliseconds an article. */
export function createLibrary(loaded: Loaded): Library {
  const lexicon = createLexicon(loaded.vocabulary);
  const councils = councilNames(loaded.articles);
  const read = createArticleReader(
    loaded.vocabulary,
    lexicon,
    councils,
    loaded.articles.map(({ publisher }) => publisher),
  );
  const readings = loaded.articles.map(read);
  const count = (council: string): number =>
    loaded.articles.filter((article) => article.councils.includes(council)).length;
  return {
    ...loaded,
    ...findingsOf(readings),
    lexicon,
    readings: readings.flat(),
    councils: [...councils].sort((a, b) => count(b) - count(a)),
  };
}
