import type { Citation } from '../answering/answer.ts';
import { quoteOf } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import { hang, paint } from './layout.ts';
import { plainLine } from './plain-text.ts';
import type { Display } from './terminal.ts';

/** A numbered quotation with publisher, date and link. */
export function renderCitation(citation: Citation, display: Display): readonly string[] {
  const mark = `[${citation.number}] `;
  return [
    hang(mark, `“${plainLine(quoteOf(citation.article, citation.span))}”`, display),
    ...sourceLines(citation, mark.length, display),
  ];
}

/** Publisher, date, title and link of a citation, indented. */
export function sourceLines({ article }: Citation, indented: number, display: Display): readonly string[] {
  const date = article.published === undefined ? 'undated' : sayDate(article.published);
  const source = plainLine(`${article.publisher} (${article.kind}), ${date}: ${article.title}`);
  const indent = ' '.repeat(indented);
  return [
    hang(indent, paint(source, 'dim', display), display),
    // Never wrapped: a broken link is no link.
    ...(article.url === undefined ? [] : [indent + paint(plainLine(article.url), 'dim', display)]),
  ];
}
