import type { Article, Span } from '../knowledge/article.ts';
import { sentencesOf } from '../knowledge/sentences.ts';
import type { Context } from './view.ts';

/** The whole sentences around a stretch of an article: what may be quoted of it. */
export function sentencesAround(article: Article, span: Span): Span {
  const touched = sentencesOf(article).filter(
    (sentence) => sentence.span.start < span.end && span.start < sentence.span.end,
  );
  return { start: touched[0]?.span.start ?? span.start, end: touched.at(-1)?.span.end ?? span.end };
}

/** The paragraphs around stretches of an article, with the stretches marked in them. */
export function contextOf(article: Article, marked: readonly Span[]): Context {
  const [first, last] = [marked[0], marked.at(-1)];
  const touched = sentencesOf(article)
    .map(({ block }) => block.span)
    .filter((block) => first && last && block.start < last.end && first.start < block.end);
  const span = { start: touched[0]?.start ?? first?.start ?? 0, end: touched.at(-1)?.end ?? last?.end ?? 0 };
  return { article, span, marked };
}
