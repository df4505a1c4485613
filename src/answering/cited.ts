import { quoteOf } from '../knowledge/article.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../search/fold.ts';
import type { Citation } from './answer.ts';

/** Collects the evidence of one answer: each sentence once, numbered in the order in which it is first cited. */
export interface Cited {
  /** The number under which the sentence is cited; a repeat of the same words shares the number of the first. */
  readonly cite: (reading: Reading) => number;
  readonly all: () => readonly Citation[];
}

/** The most quotations that one answer shows. */
export const MOST_CITATIONS = 8;

export function createCited(): Cited {
  const citations: Citation[] = [];
  const words = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return {
    cite: ({ sentence, text }) => {
      const { article, span } = sentence;
      const same = citations.find((other) => words(quoteOf(other.article, other.span)) === words(text));
      if (same) return same.number;
      const number = citations.length + 1;
      citations.push({ number, article, span });
      return number;
    },
    all: () => citations,
  };
}
