import { fold } from '../search/fold.ts';
import type { Article, Span } from './article.ts';
import { type Block, blocksOf } from './blocks.ts';
import { sentenceBreaks } from './sentence-breaks.ts';

/** The smallest thing that is quoted: a sentence, a list item or a headline. */
export interface Sentence {
  readonly article: Article;
  /** Its place among the article's sentences, from 0; the title stands before them, at -1. */
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

/** How far down an article may repeat its title: below a byline or a date. */
const TITLE_REPEATED = 3;

/** The title as a sentence of its own, unless the text begins with it: then it is read there. */
export function titleOf(article: Article, sentences: readonly Sentence[]): Sentence | undefined {
  const plain = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const title = plain(article.title);
  const repeats = sentences
    .slice(0, TITLE_REPEATED)
    .some(({ span }) => plain(article.text.slice(span.start, span.end)) === title);
  const span: Span = { start: 0, end: article.title.length, field: 'title' };
  return repeats ? undefined : { article, index: -1, span, block: { kind: 'heading', span } };
}

function spansIn(text: string, block: Block): Span[] {
  if (block.kind === 'heading') return [block.span];
  const { start, end } = block.span;
  const starts = [0, ...sentenceBreaks(text.slice(start, end))].map((offset) => start + offset);
  return starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? end;
    const piece = text.slice(from, to);
    // Two carriage returns may have nothing between them.
    if (piece.trim() === '') return [];
    return [{ start: to - piece.trimStart().length, end: from + piece.trimEnd().length }];
  });
}
