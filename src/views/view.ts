import type { Citation } from '../answers/answer.ts';
import type { Article, Span } from '../knowledge/article.ts';
import type { Known } from '../ratings/claim.ts';

/** What every view has, whatever its form: plain data, no strings of quotations. */
interface View {
  /** What is shown, in a few words. */
  readonly title: string;
  /** One or two sentences below the title; empty where the title says it all. */
  readonly lead: string;
  /** All evidence, numbered from 1 in the order in which it is first referred to. */
  readonly citations: readonly Citation[];
  /** Plain sentences set apart: disagreements, clarifications, what is not given. */
  readonly notes: readonly string[];
  /** The id of the grade that the view is about, for an accent: never the only sign of it. */
  readonly grade?: string;
  /** Shown to the asker alone, whatever they chose. */
  readonly private?: true;
}

/** One cell of a table. */
export interface Cell {
  /** Plain words; empty where nothing is given. */
  readonly text: string;
  /** Numbers of the citations that it stands on. */
  readonly citations: readonly number[];
  /** The article's own word for the area, where it is none of today's: “safeguarding”. */
  readonly as?: string;
  /** The ids of the grades that it names, for a colour beside the words: several where sources disagree. */
  readonly grades: readonly string[];
}

/** The head of a column, and what is said smaller below it: how a date is known, for instance. */
export interface Column {
  readonly heading: string;
  readonly note?: string;
}

/** A table: each row has a name and one cell a column. */
export interface TableView extends View {
  /** Heads of the columns, without that of the row names. */
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** A place in an article with the stretches of it that are meant: a quotation in its paragraph. */
export interface Context {
  readonly article: Article;
  readonly span: Span;
  /** Within `span`, in order, disjoint. */
  readonly marked: readonly Span[];
}

/** One line of a list; its quotations are shown below it. */
export interface Line {
  /** A word or two before the text, set apart: a date, a verdict, who says it. */
  readonly label: string;
  /** Plain words of the bot's, or of the person who asked; may be empty. */
  readonly text: string;
  /** Numbers of the citations that it stands on. */
  readonly citations: readonly number[];
  /** Shown instead of the citations' own sentences, where what stands around them matters. */
  readonly context?: Context;
  /** For an event: its date (EDTF; absent for an undated one), and how it is known. */
  readonly when?: { readonly edtf?: string; readonly known: Known };
  /** The id of the grade that it names. */
  readonly grade?: string;
}

/** Lines in order, in groups that may have a heading. */
export interface ListView extends View {
  readonly groups: readonly { readonly heading?: string; readonly lines: readonly Line[] }[];
  /** Events: one line each, so many a page, their quotations a button away. */
  readonly eventsAPage?: number;
}

/** A value that an option may take: what is shown, and what is sent; 1 to 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** An option was given a value that means nothing here: what is wrong, and what would work. Shown to the asker alone. */
export interface Hint {
  /** One or two plain sentences. */
  readonly text: string;
  /** Values that would work, best first; may be empty. */
  readonly choices: readonly string[];
}
