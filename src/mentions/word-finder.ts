import { letterPattern } from '../search/letters.ts';

/** A run of letters and digits where a text has it. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

const RUN = letterPattern('[\\p{L}\\p{N}]+', 'gu');

/** Every run of letters and digits in a folded text, in order. */
export function runsOf(folded: string): readonly FoundWord[] {
  // Each finder looks through the sentence that the one before it has looked through.
  if (last.folded !== folded)
    last = {
      folded,
      runs: Array.from(folded.matchAll(RUN(folded)), ({ 0: word, index: start }) => ({ word, start })),
    };
  return last.runs;
}

let last: { readonly folded: string; readonly runs: readonly FoundWord[] } = { folded: '', runs: [] };
