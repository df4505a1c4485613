import { legibleOf } from '../search/legible.ts';
import { type Token, tokensOf } from '../search/tokens.ts';
import type { Reading } from './reading.ts';

/** A word of an article: how often it stands there, and how it is written. */
export interface WordUse {
  readonly count: number;
  /** It stands with a small letter somewhere outside headings. */
  readonly small: boolean;
  /** It stands with a capital in the midst of a sentence. */
  readonly capital: boolean;
}

/** The words of an article in the order in which they come first; the use of each as one number, since there are so many. */
export interface ArticleWords {
  readonly words: readonly string[];
  readonly uses: readonly number[];
}

const CAPITAL = /\p{Lu}/uy;
const [SMALL, IN_CAPITAL, ONCE] = [1, 2, 4];

/** Counts the words of an article's sentences; `tokens` are those of each. */
export function wordsOf(readings: readonly Reading[], tokens: readonly (readonly Token[])[]): ArticleWords {
  const uses = new Map<string, number>();
  readings.forEach(({ text, sentence }, i) => {
    const isHeading = sentence.block.kind === 'heading';
    // Counted as written, where a finder sees through marks: a speller knows both halves of a broken word.
    const written = legibleOf(text).text === text ? (tokens[i] ?? []) : tokensOf(text);
    written.forEach(({ text: word, span }, at) => {
      CAPITAL.lastIndex = span.start;
      const isCapital = CAPITAL.test(text);
      const mark = isHeading ? 0 : isCapital ? (at > 0 ? IN_CAPITAL : 0) : SMALL;
      uses.set(word, ((uses.get(word) ?? 0) + ONCE) | mark);
    });
  });
  return { words: [...uses.keys()], uses: [...uses.values()] };
}

/** Tells of each word of an article. */
export function eachWord({ words, uses }: ArticleWords, told: (word: string, use: WordUse) => void): void {
  words.forEach((word, i) => {
    const use = uses[i] ?? 0;
    told(word, { count: use >> 2, small: (use & SMALL) > 0, capital: (use & IN_CAPITAL) > 0 });
  });
}
