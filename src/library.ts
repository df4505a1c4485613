import type { Article, Problem } from './knowledge/article.ts';
import type { Vocabulary } from './knowledge/vocabulary.ts';

/** Everything the bot knows, made once from a folder and never changed. */
export interface Library {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  /** What was left out of the folder, and why. */
  readonly problems: readonly Problem[];
}
