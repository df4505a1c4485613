import { answer } from '../../../src/answers/answer-question.ts';
import { type Article, quoteOf } from '../../../src/knowledge/article.ts';
import type { Library } from '../../../src/library/library.ts';
import { articleOf } from '../../example-library.ts';

/** The reply to a question, and what it quotes: what stands near the right answer must not be taken for it. */
export function ask(library: Library, question: string) {
  const reply = answer(library, question);
  return { ...reply, quotes: reply.citations.map(({ article, span }) => quoteOf(article, span)) };
}

/** The report of an inspection in May of a year, published in June; more sentences behind its own. */
export function reportOf(year: number, grade: string, more = '', council = 'Exampleton'): Article {
  const text = `Ofsted visited ${council} Council in May ${year} and rated it ${grade}. ${more}`.trim();
  return articleOf(text, { id: `${council}-${year}`, published: `${year}-06-20`, council });
}
