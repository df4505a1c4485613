import type { Citation } from '../answers/answer.ts';
import { quoteOf } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { hang, paint } from './layout.ts';
import { plainLine } from './plain-text.ts';
import type { Display } from './terminal.ts';

/** Quotations by article, one block each: its title and address stand once, below them. */
export function renderCitations(
  citations: readonly Citation[],
  display: Display,
): readonly (readonly string[])[] {
  const byArticle = groupedBy(citations, ({ article }) => article);
  return [...byArticle.values()].map((own) => {
    const quoted = own.map(({ number, article, span }) =>
      hang(`[${number}] `, `“${plainLine(quoteOf(article, span))}”`, display),
    );
    const [first] = own;
    return [...quoted, ...(first ? sourceLines(first, `[${first.number}] `.length, display) : [])];
  });
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
