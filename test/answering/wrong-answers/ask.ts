import { answer } from '../../../src/answering/answer-question.ts';
import { quoteOf } from '../../../src/knowledge/article.ts';
import type { Library } from '../../../src/library.ts';

/** The reply to a question, and what it quotes: what stands near the right answer must not be taken for it. */
export function ask(library: Library, question: string) {
  const reply = answer(library, question);
  return { ...reply, quotes: reply.citations.map(({ article, span }) => quoteOf(article, span)) };
}
