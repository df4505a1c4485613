import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { tokensOf } from './tokens.ts';

/** The vocabulary's classes of words that stand among the stems of a text. */
export type ClassFinder = (stems: readonly string[]) => ReadonlySet<string>;

interface Entry {
  readonly stems: readonly string[];
  readonly name: string;
}

/** Compiles the classes of a vocabulary: words and phrases by their stems. */
export function createClassFinder({ classes }: Vocabulary): ClassFinder {
  const byFirst = new Map<string, Entry[]>();
  for (const [name, phrases] of Object.entries(classes)) {
    for (const key of new Set(phrases.map(stemsIn))) {
      const stems = key.split(' ');
      const first = stems[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, name }]);
    }
  }
  return (stems) => {
    const found = new Set<string>();
    stems.forEach((stem, at) => {
      for (const entry of byFirst.get(stem) ?? [])
        if (entry.stems.every((one, i) => stems[at + i] === one)) found.add(entry.name);
    });
    return found;
  };
}

const stemsIn = (phrase: string): string =>
  tokensOf(phrase)
    .map(({ stem }) => stem)
    .join(' ');
