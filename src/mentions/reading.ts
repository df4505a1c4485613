import type { Span } from '../knowledge/article.ts';
import type { Sentence } from '../knowledge/sentences.ts';
import type { PhraseMatch } from '../search/lexicon.ts';
import type { CouncilMention } from './council-finder.ts';
import type { DateMention } from './dates.ts';
import type { Named } from './names.ts';
import type { NumberMention } from './numbers.ts';
import type { PersonMention } from './people.ts';
import type { Speaker } from './speakers.ts';

/** What one sentence mentions. Spans count in the sentence, those of `dates` in the article. */
export interface Reading {
  readonly sentence: Sentence;
  readonly text: string;
  /** How many words and numbers it has; `tokensIn` gives them. */
  readonly words: number;
  /** Phrases of the vocabulary in it, by token. */
  readonly phrases: readonly PhraseMatch[];
  /** What the index holds of it: stems and keys of the vocabulary's phrases. */
  readonly terms: ReadonlySet<string>;
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  readonly people: readonly PersonMention[];
  readonly areas: readonly Named[];
  /** Other words for areas ("the front door"), which count where a grade is given for them. */
  readonly looseAreas: readonly Named[];
  readonly grades: readonly Named[];
  readonly speaker: Speaker;
  /** Where councils are named in it. */
  readonly places: readonly CouncilMention[];
  /** Words for all areas at once ("across the board"). */
  readonly wholes: readonly Named[];
  /** Words that hint at how a grade is meant, each with its class. */
  readonly cues: readonly Named[];
  /** Councils named in it. */
  readonly councils: readonly string[];
  /** The council it speaks of: named in it, carried over from before, or the article's own. */
  readonly council?: string;
}

/** The text that a span of a reading's sentence covers, counted in the article. */
export function inArticle(reading: Reading, span: Span): Span {
  const { start } = reading.sentence.span;
  return { ...reading.sentence.span, start: span.start + start, end: span.end + start };
}
