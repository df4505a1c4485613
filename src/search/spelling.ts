import distance from 'damerau-levenshtein';

/** Proposes the word that was meant, for words that nobody knows. */
export type Speller = (word: string) => string | undefined;

/**
 * A speller over known words with how often each stands in the texts. Words of up to four letters, numbers and known words
 * are left as they are; longer ones may differ by one letter (two from eight letters on), first letters alike or swapped.
 * A grade is only proposed where no other grade is as near: "inadaquate" can only be one, "adequat" only the other.
 */
export function createSpeller(known: ReadonlyMap<string, number>, grades: ReadonlySet<string>): Speller {
  const words = [...known.keys()].filter((word) => word.length >= 4 && !/\d/.test(word));
  return (word) => {
    if (word.length < 5 || /\d/.test(word) || known.has(word)) return undefined;
    const most = word.length >= 8 ? 2 : 1;
    const near = words
      .filter((candidate) => Math.abs(candidate.length - word.length) <= most && alike(candidate, word))
      .map((candidate) => ({ candidate, steps: distance(candidate, word).steps }))
      .filter(({ steps }) => steps <= most)
      .sort((a, b) => a.steps - b.steps || (known.get(b.candidate) ?? 0) - (known.get(a.candidate) ?? 0));
    const best = near[0];
    if (!best) return undefined;
    const rival = near.find(
      ({ candidate, steps }) => grades.has(candidate) && candidate !== best.candidate && steps === best.steps,
    );
    return grades.has(best.candidate) && rival ? undefined : best.candidate;
  };
}

function alike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}
