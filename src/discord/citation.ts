import type { Citation } from '../answers/answer.ts';
import { sayDate } from '../knowledge/edtf.ts';
import { escapeText } from './escape.ts';
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
