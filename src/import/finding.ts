import { type Article, lineOf, type Span } from '../knowledge/article.ts';

/** Something that `check` finds in a file of the folder, with what to do. */
export interface Finding {
  /** error: must be mended; warning: look at it; information: nothing to do. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A finding in an article, on a line of its file or where a span begins. */
export const findingIn = (
  article: Article,
  at: number | Span,
  severity: Finding['severity'],
  message: string,
): Finding => ({
  severity,
  file: article.file,
  line: typeof at === 'number' ? at : lineOf(article, at),
  message,
});

/** The title and the lines of the text, each with its line in the file. */
export const linesIn = ({ title, titleLine, text, bodyLine }: Article) => [
  { line: titleLine, text: title },
  ...text.split('\n').map((one, index) => ({ line: bodyLine + index, text: one })),
];
