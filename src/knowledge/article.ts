/** A stretch of an article's text, or of its title: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Where the offsets count in the title; else they count in `Article.text`. */
  readonly field?: 'title';
}

/** What an article leaves open, and who says what it means. Shown beside a quotation, never in it. */
export interface Clarification {
  /** Verbatim in the text, found once. */
  readonly phrase: string;
  readonly span: Span;
  /** EDTF (ISO 8601-2), for instance `2015-01` or `2022-06~`. */
  readonly means: string;
  readonly basis: string;
}

/** What an editor has read in an article, where the reading was unsure or wrong. */
export type EditorRating = EditorGrade | EditorNone;

/** A grade that words of the article give. */
export interface EditorGrade {
  /** Where the words stand that give it: in the text or the title. */
  readonly span: Span;
  /** The line of the file (from 1) on which the front matter says so. */
  readonly line: number;
  /** Area ids. */
  readonly areas: readonly string[];
  /** Grade id. */
  readonly grade: string;
  /** EDTF; none: the inspection that the article reports; `open`: nobody can say which. */
  readonly inspections: readonly string[] | 'open';
  /** None: the council that the sentence speaks of. */
  readonly councils: readonly string[];
}

/** Words that rate nothing, and why. */
export interface EditorNone {
  readonly span: Span;
  readonly line: number;
  readonly none: string;
}

/** One article: what its front matter says, and its own words, unaltered. */
export interface Article {
  /** The file's name without `.md`. */
  readonly id: string;
  /** The file's name, for messages; never a path. */
  readonly file: string;
  readonly title: string;
  /** The line of the file (from 1) on which the front matter gives the title. */
  readonly titleLine: number;
  readonly publisher: string;
  /** newspaper, broadcaster, trade press, council, political party, regulator, or another short description. */
  readonly kind: string;
  readonly author?: string;
  /** EDTF; absent when the date is unknown. */
  readonly published?: string;
  readonly url?: string;
  /** The councils that the article is about, first the main one; may be empty. */
  readonly councils: readonly string[];
  readonly clarifications: readonly Clarification[];
  readonly ratings: readonly EditorRating[];
  /** The article's body: everything after the front matter, to the character. */
  readonly text: string;
  /** The line of the file (from 1) on which `text` begins. */
  readonly bodyLine: number;
}

/** Something wrong in a file of the folder, said so that an editor can mend it. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** The text of a span: the only way in which a quotation comes into being. */
export function quoteOf(article: Article, span: Span): string {
  return (span.field === 'title' ? article.title : article.text).slice(span.start, span.end);
}

/** Whether two stretches of one text share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether two spans of an article share a character. */
export const touches = (a: Span, b: Span): boolean => a.field === b.field && overlap(a, b);

/** Whether a stretch of an article holds words of which an editor has said what they rate. */
export const isConfirmed = ({ ratings }: Article, span: Span): boolean =>
  ratings.some((rating) => !('none' in rating) && touches(rating.span, span));

/** The line of the knowledge file (from 1) on which a span begins; a title stands where its front matter has it. */
export const lineOf = (article: Article, { start, field }: Span): number =>
  field === 'title' ? article.titleLine : lineAt(article, start);

/** The line of the knowledge file (from 1) on which the offset into the text stands. */
function lineAt(article: Article, offset: number): number {
  let line = article.bodyLine;
  for (let i = article.text.indexOf('\n'); i >= 0 && i < offset; i = article.text.indexOf('\n', i + 1))
    line++;
  return line;
}
