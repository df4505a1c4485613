import distance from 'damerau-levenshtein';
import { ENGLISH_WORDS } from './english-words.ts';
import { stemOf } from './tokens.ts';

/** Proposes the word that was meant, for words that nobody knows. */
export type Speller = (word: string) => string | undefined;

/**
 * A speller over known words with how often each stands in the texts. Words of up to four letters, numbers and known words
 * are left as they are; longer ones may differ by one letter (two from eight letters on), first letters alike or swapped.
 * The names of councils may differ by two from six letters on; what is `left` is no slip.
 * A grade is only proposed where no other grade is as near: "inadaquate" can only be one, "adequat" only the other.
 */
export function createSpeller(
  known: ReadonlyMap<string, number>,
  grades: ReadonlySet<string>,
  names: ReadonlySet<string>,
  left: ReadonlySet<string> = new Set(),
): Speller {
  const stems = new Set([...known.keys()].map(stemOf));
  const words = [...known.keys()].filter((word) => word.length >= 4 && !/\d/.test(word));
  return (word) => {
    if (
      word.length < 5 ||
      /\d/.test(word) ||
      known.has(word) ||
      left.has(word) ||
      ENGLISH_WORDS.has(word) ||
      stems.has(stemOf(word))
    )
      return undefined;
    const most = word.length >= 8 ? 2 : 1;
    const reach = (candidate: string): number => (names.has(candidate) && word.length >= 6 ? 2 : most);
    const near = words
      .filter(
        (candidate) => Math.abs(candidate.length - word.length) <= reach(candidate) && alike(candidate, word),
      )
      .map((candidate) => ({ candidate, steps: distance(candidate, word).steps }))
      .filter(({ candidate, steps }) => steps <= reach(candidate))
      .sort((a, b) => a.steps - b.steps || (known.get(b.candidate) ?? 0) - (known.get(a.candidate) ?? 0));
    const best = near[0];
    if (!best) return undefined;
    const rival = near.find(
      ({ candidate, steps }) => grades.has(candidate) && candidate !== best.candidate && steps === best.steps,
    );
    return grades.has(best.candidate) && rival ? undefined : best.candidate;
  };
}

const alike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
