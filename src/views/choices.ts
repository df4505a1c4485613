import distance from 'damerau-levenshtein';
import { groupedBy } from '../mentions/grouped-by.ts';
import type { Choice } from './view.ts';

/** A value that an option may take, with further words that it is found by. */
export interface Entry extends Choice {
  readonly also?: string;
}

/** Finds entries for what has been typed so far, best first, at most `MOST_CHOICES`; all of them (the first) for nothing. */
export type Chooser = (typed: string) => readonly Choice[];

/** As many as Discord shows. */
const MOST_CHOICES = 25;
const LONGEST = 100;
/** Of what is typed only the last words count. */
const MOST_WORDS = 10;

interface Word {
  readonly text: string;
  readonly mask: number;
  readonly entries: number[];
}

/**
 * Prepares entries for being found while somebody types: by whole words, by their beginnings, and with a slip in words of
 * five letters and more (two from eight on), never in a number. Ten thousand entries take a few milliseconds a call.
 */
export function createChooser(entries: readonly Entry[]): Chooser {
  const words = new Map<string, Word>();
  entries.forEach(({ name, also = '' }, i) => {
    for (const text of new Set(wordsOf(`${name} ${also}`))) {
      const word = words.get(text) ?? { text, mask: maskOf(text), entries: [] };
      word.entries.push(i);
      words.set(text, word);
    }
  });
  const known = groupedBy(words.values(), ({ text }) => text.charAt(0));
  const names = entries.map(({ name }) => name.toLowerCase());
  return (typed) => {
    const start = typed.trim().toLowerCase();
    // A letter by itself says nothing unless it begins the word that is being typed.
    const asked = [
      ...new Set(wordsOf(typed).filter((word, i, all) => word.length > 1 || i === all.length - 1)),
    ];
    if (asked.length === 0) return entries.slice(0, MOST_CHOICES).map(choiceOf);
    const scores = new Map<number, { sum: number; found: number }>();
    for (const text of asked.slice(-MOST_WORDS)) {
      for (const [i, score] of scoresOf(text, known)) {
        const { sum, found } = scores.get(i) ?? { sum: 0, found: 0 };
        scores.set(i, { sum: sum + score, found: found + 1 });
      }
    }
    const most = Math.max(0, ...[...scores.values()].map(({ found }) => found));
    if (most * 2 < Math.min(asked.length, MOST_WORDS)) return [];
    return [...scores]
      .filter(([, { found }]) => found === most)
      .map(([i, { sum }]) => ({ i, score: sum + (names[i]?.startsWith(start) ? 5 : 0) }))
      .sort((a, b) => b.score - a.score || a.i - b.i)
      .slice(0, MOST_CHOICES)
      .flatMap(({ i }) => entries[i] ?? [])
      .map(choiceOf);
  };
}

/** Cut to what an option takes; the readers of options know values by their beginnings. */
function choiceOf({ name, value }: Entry): Choice {
  const short = [...name].length <= LONGEST ? name : `${[...name].slice(0, LONGEST - 1).join('')}…`;
  return { name: short, value: value.slice(0, LONGEST) };
}

/** For each entry with a word like the one typed, how like it is. */
function scoresOf(typed: string, known: ReadonlyMap<string, readonly Word[]>): ReadonlyMap<number, number> {
  const mask = maskOf(typed);
  const best = new Map<number, number>();
  // A slip may have swapped the first two letters.
  const initials = new Set([typed.charAt(0), typed.charAt(1)]);
  for (const word of [...initials].flatMap((initial) => known.get(initial) ?? [])) {
    const score = likeness(typed, mask, word);
    if (score === 0) continue;
    for (const i of word.entries) best.set(i, Math.max(score, best.get(i) ?? 0));
  }
  return best;
}

function likeness(typed: string, mask: number, word: Word): number {
  if (word.text === typed) return 4;
  if (word.text.startsWith(typed)) return 3;
  if (typed.length < 5 || /\d/.test(typed) || !beginsAlike(typed, word.text)) return 0;
  const slips = typed.length >= 8 ? 2 : 1;
  const cut = word.text.slice(0, typed.length);
  if (differing(mask, cut === word.text ? word.mask : maskOf(cut)) > slips * 2) return 0;
  const steps = Math.min(
    distance(typed, cut).steps,
    ...(Math.abs(word.text.length - typed.length) <= slips ? [distance(typed, word.text).steps] : []),
  );
  return steps <= slips ? 2 - steps / 2 : 0;
}

/** Slips hardly ever hit the first letter, and "inadequate" is no slip of "adequate". */
const beginsAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/** Which letters a word holds, as bits: words that differ in many cannot be one slip apart. */
function maskOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
}

function differing(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
