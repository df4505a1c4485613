/** A word of a list where a text has it. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

/** What ends in the middle of a word. */
const IN_WORD = /[\p{L}\p{N}]$/u;

/** Compiles words (letters and digits, folded); finds where a folded text has one of them as a whole word, in order. */
export function createWordFinder(words: readonly string[]): (folded: string) => readonly FoundWord[] {
  if (words.length === 0) return () => [];
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  // Looking behind at every place of a text takes several times as long as looking behind what was found.
  const pattern = new RegExp(`(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (folded) =>
    [...folded.matchAll(pattern)].flatMap(({ 0: word, index: start }) =>
      IN_WORD.test(folded.slice(Math.max(0, start - 2), start)) ? [] : [{ word, start }],
    );
}
