import { isOneWord } from '../search/legible.ts';
import type { Noted } from './material.ts';

/**
 * The end of one line and the beginning of the next as running text. Reports break compound words at their hyphen, which
 * stays, and others with one, which goes; a soft hyphen is no character of the word.
 */
export function joinLines(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (!/\p{L}[-‐]$/u.test(before) || !/^\p{Ll}/u.test(after)) return `${before} ${after}`;
  return isOneWord(before.slice(0, -1), after) ? before.slice(0, -1) + after : before + after;
}

/** A word that goes on in the next line, in its two parts. */
export const BROKEN = /(\p{L}+)[-‐][^\S\n]*\n[^\S\n]*(\p{Ll}+)/gu;
/** Within a word of Latin letters nobody means a character that nobody sees; other scripts need some of them. */
const UNSEEN = /\u00ad|(?<=\p{Script=Latin})[\u200b-\u200d\u2060\ufeff](?=\p{Script=Latin})/gu;

/** A text with its words whole: those that went on in the next line, and those with invisible characters in them. */
export function withWholeWords(text: string): Noted {
  const joined: string[] = [];
  const whole = text.replace(BROKEN, (broken: string, first: string, second: string) => {
    if (!isOneWord(first, second)) return broken;
    joined.push(first + second);
    return first + second;
  });
  const unseen = whole.match(UNSEEN)?.length ?? 0;
  const some = [...new Set(joined)].slice(0, 8).join(', ');
  return {
    text: whole.replace(UNSEEN, ''),
    notes: [
      ...(some === '' ? [] : [`words that went on in the next line were joined: ${some}`]),
      ...(unseen === 0 ? [] : [`invisible characters within words were left out: ${unseen}`]),
    ],
  };
}
