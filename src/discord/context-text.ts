import type { Citation } from '../answers/answer.ts';
import { quoteOf } from '../knowledge/article.ts';
import type { Context } from '../views/view.ts';
import { citationHead } from './citation.ts';
import { escapeText } from './escape.ts';

/** A paragraph as a block quotation, what is meant in it in bold; the source above it. */
export function contextText({ article, span, marked }: Context, citation: Citation | undefined): string {
  let end = span.start;
  let body = '';
  for (const mark of marked) {
    body += escapeText(quoteOf(article, { start: end, end: mark.start }));
    body += bold(quoteOf(article, mark));
    end = mark.end;
  }
  body += escapeText(quoteOf(article, { start: end, end: span.end }));
  return [...(citation ? [citationHead(citation)] : []), body.replace(/^/gm, '> ')].join('\n');
}

/** Each line by itself: bold does not run over a line's end; a mark beside a space or an asterisk is none. */
function bold(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const inner = line.trim();
      if (inner === '') return line;
      const [before = '', after = ''] = [
        line.slice(0, line.indexOf(inner)),
        line.slice(line.indexOf(inner) + inner.length),
      ];
      return `${before}**${escapeText(inner)}**${after}`;
    })
    .join('\n');
}
