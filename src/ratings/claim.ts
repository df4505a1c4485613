import type { Span } from '../knowledge/article.ts';
import type { Reading } from '../mentions/reading.ts';

/** A rating that an article states, placed at an inspection. */
export interface Claim {
  readonly reading: Reading;
  /** Where the words stand that give the grade; counts in the sentence. */
  readonly span: Span;
  readonly council: string;
  /** Area id. */
  readonly area: string;
  /** Grade id. */
  readonly grade: string;
  /** The inspection's id; absent where the articles leave open which one it was. */
  readonly inspection?: string;
  /** How it is known which inspection it was. */
  readonly known: Known;
  /** Whether it is of the inspection that its article reports, of one at a date that is given, or of another. */
  readonly which: 'news' | 'dated' | 'open';
  /** How likely the reading is right in all its parts, from 0 to 1; of an editor's it is 1. */
  readonly probability: number;
  readonly by: 'reading' | 'editor';
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
