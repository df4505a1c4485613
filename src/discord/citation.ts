import type { Citation } from '../answers/answer.ts';
import { quoteOf } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import type { Context } from '../views/view.ts';
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

/** A paragraph as a block quotation, what is meant in it in bold; the number and the source of a citation above it. */
export function contextText({ article, span, marked }: Context, citation?: Citation): string {
  const plain = (start: number, end: number): string => escapeText(quoteOf(article, { start, end }));
  const parts = marked.map(
    (mark, i) => plain(marked[i - 1]?.end ?? span.start, mark.start) + bold(quoteOf(article, mark)),
  );
  const body = parts.join('') + plain(marked.at(-1)?.end ?? span.start, span.end);
  const head = citation && `**[${citation.number}]** ${escapeText(sourceLine(citation))}\n`;
  return (head ?? '') + body.replace(/^/gm, '> ');
}

/** Each line by itself: bold does not run over a line's end; a mark beside a space or an asterisk is none. */
const bold = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const inner = line.trim();
      if (inner === '') return line;
      const from = line.indexOf(inner);
      return `${line.slice(0, from)}**${escapeText(inner)}**${line.slice(from + inner.length)}`;
    })
    .join('\n');
