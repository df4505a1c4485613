import type { Article, Span } from '../knowledge/article.ts';
import { sentencesOf } from '../knowledge/sentences.ts';

/** The whole sentences around a stretch of an article: what may be quoted of it. */
export function sentencesAround(article: Article, span: Span): Span {
  const touched = sentencesOf(article).filter(
    (sentence) => sentence.span.start < span.end && span.start < sentence.span.end,
  );
  return { start: touched[0]?.span.start ?? span.start, end: touched.at(-1)?.span.end ?? span.end };
}
