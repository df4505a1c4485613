import type { Article, Span } from './article.ts';

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
