import type { Known } from '../ratings/claim.ts';
import type { Tone } from './tone.ts';

/** Judgement areas down, inspections across. */
export interface Grid {
  readonly title: string;
  readonly columns: readonly GridColumn[];
  /** As many cells each as there are columns. */
  readonly rows: readonly GridRow[];
}

export interface GridColumn {
  readonly heading: string;
  /** Shown smaller below: how the date is known, for instance. */
  readonly note?: string;
}

export interface GridRow {
  readonly heading: string;
  readonly cells: readonly GridCell[];
}

/** The grade in words and its colour, never the colour alone; empty words where the articles give none. */
export interface GridCell {
  readonly text: string;
  readonly tone?: Tone;
}

/** Events, oldest first; undated ones last. */
export interface Timeline {
  readonly title: string;
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  /** Its citation's number in the text next to the picture. */
  readonly number: number;
  /** When, as far as it is known; absent for an undated event. */
  readonly date?: EventDate;
  /** What happened, in the article's words, in brief. */
  readonly words: string;
  /** The council or who says it, where that needs saying. */
  readonly about?: string;
  /** Who reports it. */
  readonly source: string;
  /** The grade that was given, where the event is an inspection. */
  readonly grade?: GridCell;
}

export interface EventDate {
  readonly words: string;
  /** First and last day that the date may mean (`2017-11-01`). */
  readonly first: string;
  readonly last: string;
  readonly known: Known;
}

/** A picture as SVG, and everything that it says in words, at most `ALT_TEXT` characters. */
export interface Drawing {
  readonly svg: string;
  /** As drawn, in pixels. */
  readonly width: number;
  readonly alt: string;
}

/** Discord's limit for the description of an attachment. */
export const ALT_TEXT = 1_024;

/** The width of a text in pixels at a font size. */
export type Measure = (text: string, size: number, bold: boolean) => number;
