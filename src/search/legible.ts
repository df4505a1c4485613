import type { Span } from '../knowledge/article.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { matchesIn } from './matches.ts';

/** A text as a reader sees it, without the marks around and in its words; every span leads back to the original. */
export interface Legible {
  readonly text: string;
  /** The stretch of the original that a stretch of `text` stands for, without marks at its ends. */
  readonly original: (span: Span) => Span;
}

/** Characters that take no room on a page: soft hyphens, zero-width characters, marks of direction, byte order marks. */
export const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** What stands in the brackets of a footnote's sign: `^1`, `1`, `12, 13`, `note 2`, `iv`, `a`. */
const NOTE =
  '\\^[\\p{L}\\p{N}-]{1,20}|\\d{1,3}(?:[,–-] ?\\d{1,3}){0,5}|(?:foot)?notes? \\d{1,3}|[ivx]{1,4}|[a-z]';
/** Signs of a footnote behind a word or a full stop: `[^1]`, `[1]`, `¹`, `^1^`; and a bare number that a copy has lost the height of. */
const FOOTNOTE = `(?<=[^\\s“‘(\\[])\\[(?:${NOTE})\\]|(?<=\\S)[¹²³⁰⁴-⁹]+|(?<=\\S)\\^\\d{1,3}\\^|(?<=\\p{Ll}{3}[.!?][”’"]?)\\d{1,2}(?=\\s+[“‘"]?\\p{Lu}\\p{Ll}|\\s*$)`;
/** Markdown's signs of emphasis. */
const EMPHASIS =
  '\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|(?<![\\p{L}\\p{N}_])_{1,3}(?=[^\\s_])|(?<=[^\\s_])_{1,3}(?![\\p{L}\\p{N}_])|~~';
/** A word that goes on in the next line. */
const BROKEN = '(?<=\\p{L})(?:[-‐]|\\u00ad)[^\\S\\n]*\\n[^\\S\\n]*(?=\\p{Ll})';
/** What is left of a line's end within a line, or a dash in its place: "in-adequate", "in- adequate", "IN–ADEQUATE". */
const SPLIT = '(?<=(?<!\\p{L})(?:[iIuU]n|[dD]is|IN|UN|DIS))[-‐–—] ?(?=\\p{L})';

/**
 * Most sentences hold none of these characters, and are legible as they are. A mark is looked for before the letter of any
 * script that it stands behind, which takes ten times as long to tell.
 */
const ANY =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*_~[^¹²³⁰⁴-⁹]|[-‐][^\S\n]*\n|(?:[iIuU][nN]|[dD]is|DIS)[-‐–—]|[.!?](?<=\p{Ll}.)[”’"]?\d/u;
const MARKS = new RegExp(`${BROKEN}|${SPLIT}|${INVISIBLE.source}|${FOOTNOTE}|${EMPHASIS}`, 'gu');
const SIGNS = new RegExp(`${FOOTNOTE}|${EMPHASIS}`, 'gu');

/** A text as finders are to see it: `in-` at a line's end and `adequate` in the next are one word, `**good**` is good. */
export function legibleOf(text: string): Legible {
  // Each finder looks at the sentence that the one before it has looked at.
  if (last.text !== text) last = { text, legible: newLegible(text) };
  return last.legible;
}

let last: { readonly text: string; readonly legible: Legible } = { text: '', legible: asItIs('') };

function asItIs(text: string): Legible {
  return { text, original: (span) => span };
}

/** Whether a text may hold any such mark. */
export const hasMarks = (text: string): boolean => ANY.test(text);

function newLegible(text: string): Legible {
  if (!ANY.test(text)) return asItIs(text);
  let seen = '';
  const places: number[] = [];
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at++) places.push(at);
    seen += text.slice(from, to);
  };
  let from = 0;
  for (const { 0: mark, index } of matchesIn(text, MARKS)) {
    take(from, index);
    from = index + mark.length;
    // "looked-\nafter" keeps its hyphen, "in-\nadequate" never had one.
    if (/^[-‐–—]/u.test(mark) && !isOneWord(text.slice(0, index), text.slice(from, from + 40)))
      take(index, mark.includes('\n') ? index + 1 : from);
  }
  take(from, text.length);
  return {
    text: seen,
    original: ({ start, end, ...rest }) => {
      const first = places[start] ?? text.length;
      return { ...rest, start: first, end: end > start ? (places[end - 1] ?? text.length - 1) + 1 : first };
    },
  };
}

/** The text with a closing bracket for each character of a footnote's or an emphasis's sign: they end no sentence. */
export const withoutSigns = (text: string): string =>
  ANY.test(text) ? text.replace(SIGNS, (sign) => ')'.repeat(sign.length)) : text;

/** Whether what ends one line and what begins the next are the halves of one English word ("in-" and "adequate"). */
export function isOneWord(before: string, after: string): boolean {
  const first = /\p{L}+$/u.exec(before.slice(-40))?.[0] ?? '';
  const second = /^\p{L}+/u.exec(after.slice(0, 40))?.[0] ?? '';
  return ENGLISH_WORDS.has(`${first}${second}`.toLowerCase());
}
