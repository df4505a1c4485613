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
  const numbers = new Map<string, number>();
  const words = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return {
    cite: ({ sentence, text }) => {
      const { article, span } = sentence;
      const said = words(text);
      const same = numbers.get(said);
      if (same !== undefined) return same;
      const number = citations.length + 1;
      numbers.set(said, number);
      citations.push({ number, article, span });
      return number;
    },
    all: () => citations,
  };
}
