import type { Article, Span } from './article.ts';
import { blocksOf } from './blocks.ts';
import { sentenceBreaks } from './sentence-breaks.ts';

export { blocksOf } from './blocks.ts';

/** A paragraph, list item or heading; `lead` is the index of the block that introduces a list item ("… found:"). */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly span: Span;
  readonly lead?: number;
}

/** The smallest thing that is quoted: a sentence, a list item or a headline. */
export interface Sentence {
  readonly article: Article;
  /** Its place among the article's sentences, from 0. */
  readonly index: number;
  readonly span: Span;
  readonly block: Block;
}

/**
 * The sentences of an article, in order and disjoint, each within one block and without white space around it.
 * A heading is one sentence; together they hold every character of the text that is no white space, bullet or # mark.
 */
export function sentencesOf(article: Article): Sentence[] {
  const spans = blocksOf(article.text).flatMap((block) =>
    spansIn(article.text, block).map((span) => ({ span, block })),
  );
  return spans.map(({ span, block }, index) => ({ article, index, span, block }));
}

function spansIn(text: string, block: Block): Span[] {
  if (block.kind === 'heading') return [block.span];
  const { start, end } = block.span;
  const starts = [0, ...sentenceBreaks(text.slice(start, end))].map((offset) => start + offset);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? end;
    const piece = text.slice(from, to);
    return { start: to - piece.trimStart().length, end: from + piece.trimEnd().length };
  });
}
