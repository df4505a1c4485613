/** A word of a list where a text has it. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

const RUN = /[\p{L}\p{N}]+/gu;

/** Compiles words (letters and digits, folded); finds where a folded text has one of them as a whole word, in order. */
export function createWordFinder(words: readonly string[]): (folded: string) => readonly FoundWord[] {
  const wanted = new Set(words);
  return (folded) => runsOf(folded).filter(({ word }) => wanted.has(word));
}

/** Every run of letters and digits. */
function runsOf(folded: string): readonly FoundWord[] {
  // Each finder looks through the sentence that the one before it has looked through.
  if (last.folded !== folded)
    last = {
      folded,
      runs: Array.from(folded.matchAll(RUN), ({ 0: word, index: start }) => ({ word, start })),
    };
  return last.runs;
}

let last: { readonly folded: string; readonly runs: readonly FoundWord[] } = { folded: '', runs: [] };
