import { ENGLISH_WORDS } from '../search/english-words.ts';
import { fold } from '../search/fold.ts';

const LEAST_LETTERS = 4;
const ISLE = /^isle of (\p{L}+)$/u;

/**
 * Words by which a question may name a council of two places, or of an isle, as [word, council]: "stowe" is Saltmere and
 * Stowe where no other council has a Stowe. A part that is more than a word is none ("North East Somerset"), nor is a
 * county without its compass point: those may be other councils. Nor is a word of the language a name by itself.
 */
export function councilShortNames(
  councils: readonly string[],
): readonly (readonly [form: string, council: string])[] {
  const wordsOf = (council: string): readonly string[] => fold(council).match(/\p{L}+/gu) ?? [];
  const owners = (word: string): number =>
    councils.filter((council) => wordsOf(council).includes(word)).length;
  return councils.flatMap((council) =>
    placesOf(fold(council))
      .filter((word) => word.length >= LEAST_LETTERS && !ENGLISH_WORDS.has(word) && owners(word) === 1)
      .map((word) => [word, council] as const),
  );
}

function placesOf(name: string): readonly string[] {
  const isle = ISLE.exec(name)?.[1];
  if (isle !== undefined) return [isle];
  const places = name.split(/, (?:and )?| and /u);
  return places.length < 2 ? [] : places.filter((place) => /^\p{L}+$/u.test(place));
}
