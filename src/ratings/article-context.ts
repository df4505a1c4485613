import type { CouncilKinds } from './council-features.ts';
import type { Passage } from './passage.ts';
import type { ToldTime } from './time-features.ts';

/** What the decisions about one article have in common. */
export interface ArticleContext {
  /** All areas that the vocabulary knows, the whole (`overall`) first. */
  readonly areas: readonly string[];
  /** Where the article names areas: the sentences, in order. */
  readonly named: ReadonlyMap<string, readonly Passage[]>;
  /** Areas that were judged at the time that the article tells of. */
  readonly judged: ReadonlySet<string>;
  /** What kind of council each is that the article names. */
  readonly kinds: CouncilKinds;
  /** Dates beside a grade or an inspection, wherever the article gives them. */
  readonly told: readonly ToldTime[];
}
