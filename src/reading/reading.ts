import type { Span } from '../knowledge/article.ts';
import type { Sentence } from '../knowledge/sentences.ts';
import type { PhraseMatch } from '../search/lexicon.ts';
import type { CouncilMention } from './councils.ts';
import type { DateMention } from './dates.ts';
import type { Named } from './names.ts';
import type { NumberMention } from './numbers.ts';
import type { PersonMention } from './people.ts';
import type { Rating } from './ratings.ts';
import type { Speaker } from './speakers.ts';

/** What one sentence says, as far as rules can read it. Spans count in the sentence, those of `dates` in the article. */
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
  /** The date of the heading that a line of a list or table stands under ("Judgements in 2018:"). */
  readonly headDates?: readonly DateMention[];
  /** Dates above such a line that may be another time's ("Since 2014:"): unless they are the news', its time is open. */
  readonly headUnsure?: readonly DateMention[];
  /** The earlier year (EDTF) that it goes on to tell of, where it has no date of its own. */
  readonly narrated?: string;
  readonly numbers: readonly NumberMention[];
  readonly people: readonly PersonMention[];
  readonly areas: readonly Named[];
  /** Other words for areas ("the front door"), which count where a grade is given for them. */
  readonly looseAreas: readonly Named[];
  readonly grades: readonly Named[];
  readonly ratings: readonly Rating[];
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

/** A rating that an article states, placed at an inspection. */
export interface Claim {
  readonly reading: Reading;
  readonly council: string;
  /** Area id. */
  readonly area: string;
  /** Grade id. */
  readonly grade: string;
  /** The inspection's id; absent where the articles leave open which one it was. */
  readonly inspection?: string;
  /** How it is known which inspection it was. */
  readonly known: Known;
}

/** How a date or a place in time is known. */
export type Known = 'stated' | 'inferred' | 'clarified' | 'open';

/** One inspection of one council, made from all that the articles say of it. */
export interface Inspection {
  /** Council and date, for instance `Xton 2017-11`. */
  readonly id: string;
  readonly council: string;
  /** When inspectors came (EDTF), where it is known. */
  readonly visited?: string;
  /** When the report came out: the earliest date of publication of an article that reports it (EDTF). */
  readonly reported?: string;
  readonly known: Known;
  /** For a clarified date: who says so. */
  readonly basis?: string;
  /** How the article itself puts the date ("in November"), where only a clarification gives the year. */
  readonly phrase?: string;
  /** The articles that report it as their news. */
  readonly articles: readonly string[];
}

/** The text that a span of a reading's sentence covers, counted in the article. */
export function inArticle(reading: Reading, span: Span): Span {
  const { start } = reading.sentence.span;
  return { ...reading.sentence.span, start: span.start + start, end: span.end + start };
}
