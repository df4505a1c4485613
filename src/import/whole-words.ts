import type { NameFinder } from '../mentions/names.ts';
import { isOneWord } from '../search/legible.ts';
import type { GradeWords } from './grade-words.ts';
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

const HYPHENED = /(?<![\p{L}\p{N}-])(\p{L}{2,})[-‐‑–] ?(\p{L}{3,})(?![\p{L}\p{N}-])/gu;

/** A grade's word with a hyphen in it, as copies of PDFs have it within a line. */
interface SplitGrade {
  readonly start: number;
  readonly written: string;
  readonly whole: string;
}

/** Words in which a hyphen hides a grade, or shows the opposite one: "in-adequate", "in- adequate", "out-standing". */
export function splitGradesIn(text: string, grades: NameFinder): readonly SplitGrade[] {
  return [...text.matchAll(HYPHENED)].flatMap(({ 0: written, 1: first = '', 2: second = '', index }) => {
    const isGrade = [second, first + second].some((word) => grades(word).length > 0);
    return isGrade && isOneWord(first, second) ? [{ start: index, written, whole: first + second }] : [];
  });
}

/** The text with such words whole. */
export function withWholeGrades(text: string, { grades }: GradeWords): Noted {
  const split = splitGradesIn(text, grades);
  if (split.length === 0) return { text, notes: [] };
  const wholes = new Map(split.map(({ start, whole }) => [start, whole]));
  const words = [...new Set(split.map(({ written }) => `“${written}”`))].join(', ');
  return {
    text: text.replace(HYPHENED, (written, _first, _second, at: number) => wholes.get(at) ?? written),
    notes: [`! words that a hyphen divides were joined: ${words}; look at them`],
  };
}
