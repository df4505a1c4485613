import { type Article, quoteOf, type Span } from '../knowledge/article.ts';
import type { AnnotatedFolder, AnnotatedOther, AnnotatedRating } from './annotated-folder.ts';

/** An annotated row with every place of the article at which its words stand. */
export interface Placed<Row> {
  readonly row: Row;
  readonly quotes: readonly Span[];
  /** Where the words that give the grade stand, inside the quotations. */
  readonly mentions: readonly Span[];
}

/** What was annotated in one article. */
export interface Annotations {
  readonly ratings: readonly Placed<AnnotatedRating>[];
  readonly others: readonly Placed<AnnotatedOther>[];
}

/** The annotations of an article, at their places in its text and title. */
export function annotationsOf(folder: AnnotatedFolder, article: Article): Annotations {
  const place = <Row extends AnnotatedOther | AnnotatedRating>(
    rows: readonly Row[],
  ): readonly Placed<Row>[] =>
    rows.filter((row) => row.article === article.id).map((row) => placed(row, article));
  return { ratings: place(folder.ratings), others: place(folder.others) };
}

function placed<Row extends { readonly quote: string; readonly mention: string }>(
  row: Row,
  article: Article,
): Placed<Row> {
  const quotes = [
    ...spansOf(article.text, row.quote),
    ...spansOf(article.title, row.quote).map((span): Span => ({ ...span, field: 'title' })),
  ];
  const mentions = quotes.flatMap((quote) =>
    spansOf(quoteOf(article, quote), row.mention).map((span) => ({
      ...quote,
      start: quote.start + span.start,
      end: quote.start + span.end,
    })),
  );
  return { row, quotes, mentions };
}

function spansOf(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}
