import { ENGLISH_WORDS } from '../search/english-words.ts';
import { fold } from '../search/fold.ts';

const LEAST_LETTERS = 4;

/**
 * Words by which a question may name a council of which they are a part, as [word, council]: "stowe" is Saltmere and
 * Stowe where no other council has a Stowe. A word of the language, like "three" or "north", is no name by itself.
 */
export function councilShortNames(
  councils: readonly string[],
): readonly (readonly [form: string, council: string])[] {
  const found = new Map<string, Set<string>>();
  for (const council of councils)
    for (const word of fold(council).match(/\p{L}+/gu) ?? [])
      if (word.length >= LEAST_LETTERS && !ENGLISH_WORDS.has(word))
        found.set(word, new Set([...(found.get(word) ?? []), council]));
  return [...found].flatMap(([word, [council, ...others]]) =>
    council === undefined || others.length > 0 || fold(council) === word ? [] : [[word, council] as const],
  );
}
