import type { Citation } from '../answering/answer.ts';
import { lineOf, quoteOf } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import { blockQuote, escapeText } from './escape.ts';
import { shorten } from './pieces.ts';

const INDEPENDENT_PRESS: readonly string[] = [
  'newspaper',
  'broadcaster',
  'trade press',
  'magazine',
  'news agency',
];

/** Who published it and when, whose page it is unless an independent press's, and the line of the knowledge file. */
function sourceOf({ article, span }: Citation): string {
  const date = article.published === undefined ? 'undated' : sayDate(article.published);
  const first = lineOf(article, span.start);
  const last = lineOf(article, Math.max(span.start, span.end - 1));
  return [
    `${shorten(article.publisher, 100)}, ${date}`,
    ...(INDEPENDENT_PRESS.includes(article.kind) ? [] : [`${shorten(article.kind, 60)}’s page`]),
    first === last ? `line ${first}` : `lines ${first}–${last}`,
  ].join(' · ');
}

/** The number and the source. */
export function citationHead(citation: Citation): string {
  return `**[${citation.number}]** ${escapeText(sourceOf(citation))}`;
}

/** The number and the source, and below them the quotation, whole and verbatim. */
export function citationText(citation: Citation): string {
  return `${citationHead(citation)}\n${blockQuote(quoteOf(citation.article, citation.span))}`;
}
