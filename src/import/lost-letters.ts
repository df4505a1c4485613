import { ENGLISH_WORDS } from '../search/english-words.ts';

const LIGATURES = ['ffi', 'ffl', 'fi', 'fl', 'ff'] as const;
/** One such word may be a name. */
const FEWEST = 2;

/**
 * Words of a text that lack an "fi" or its like, as PDFs lose them whose fonts do not say what a ligature stands for:
 * each with the English word that it would be. None where there are too few to tell.
 */
export function lostLetters(text: string): readonly (readonly [found: string, word: string])[] {
  const words = new Set(text.match(/(?<![\p{L}'’-])\p{Ll}{3,}(?![\p{L}'’-])/gu) ?? []);
  const lost = [...words].flatMap((word): (readonly [string, string])[] => {
    if (ENGLISH_WORDS.has(word)) return [];
    const whole = restored(word);
    return whole === undefined ? [] : [[word, whole]];
  });
  return lost.length < FEWEST ? [] : lost;
}

function restored(word: string): string | undefined {
  for (const ligature of LIGATURES)
    for (let at = 0; at <= word.length; at++) {
      const whole = word.slice(0, at) + ligature + word.slice(at);
      if (ENGLISH_WORDS.has(whole)) return whole;
    }
  return undefined;
}
