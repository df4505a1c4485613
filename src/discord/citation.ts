import type { Citation } from '../answering/answer.ts';
import { quoteOf } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import { blockQuote, escapeText } from './escape.ts';
import { shorten } from './pieces.ts';
import { DISCORD_SAYS } from './wording.ts';

const INDEPENDENT_PRESS: readonly string[] = [
  'newspaper',
  'broadcaster',
  'trade press',
  'magazine',
  'news agency',
];

/** Who published it and when, and whose page it is unless an independent press's. */
export function sourceLine({ article }: Citation): string {
  const date = article.published === undefined ? DISCORD_SAYS.undated : sayDate(article.published);
  return [
    `${shorten(article.publisher, 100)}, ${date}`,
    ...(INDEPENDENT_PRESS.includes(article.kind) ? [] : [DISCORD_SAYS.sourcePage(shorten(article.kind, 60))]),
  ].join(' · ');
}

/** The number and the source. */
export function citationHead(citation: Citation): string {
  return `**[${citation.number}]** ${escapeText(sourceLine(citation))}`;
}

/** The number and the source, and below them the quotation, whole and verbatim. */
export function citationText(citation: Citation): string {
  return `${citationHead(citation)}\n${blockQuote(quoteOf(citation.article, citation.span))}`;
}
