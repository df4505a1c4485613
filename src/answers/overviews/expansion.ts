import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import type { Asked } from '../asked.ts';
import { marks } from '../messages.ts';
import type { Overview } from './overview.ts';

/** "What is a DCS?", but not "what is the SEND grade": where the word is not all that is asked for, its meaning has to be. */
const ASKS_MEANING =
  /\b(?:stands? for|short for|mean|means|meaning|abbreviation|acronym|definition|define|spell(?:ed|t)? out)\b|^(?:so |and )?what(?: is|'?s| are) (?:an? |the )?\S+$/;
/** "CSE", "DCS", "MASH": in capitals, as an abbreviation is written. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,6}s?$/u;
/** Small words that an abbreviation leaves out or takes in. */
const SMALL: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'a', 'on']);

/** Words before brackets, or alone in them. */
const BESIDE_BRACKETS = /\(([\p{L}\d]{2,20})\)|(?<![\p{L}\d])([\p{L}\d]{2,20})(?= \()/gu;

interface Expansion {
  readonly long: string;
  readonly reading: Reading;
}

/** What each abbreviation is first spelled out as. */
const expansionsIn = madeOnce((readings: readonly Reading[]): ReadonlyMap<string, Expansion> => {
  const found = new Map<string, Expansion>();
  for (const reading of readings) {
    if (!reading.text.includes('(')) continue;
    for (const [, inside, before = ''] of reading.text.matchAll(BESIDE_BRACKETS)) {
      const short = inside ?? before;
      const long = found.has(short) ? undefined : longFormIn(reading.text, short);
      if (long !== undefined) found.set(short, { long, reading });
    }
  }
  return found;
});

/** An abbreviation spelled out as an article does: "child sexual exploitation (CSE)". */
export function expansionOverview({ library, question }: Asked): Overview | undefined {
  if (!ASKS_MEANING.test(question.folded)) return undefined;
  for (const word of question.text.match(/[\p{L}\d]+/gu) ?? []) {
    const short = ABBREVIATION.test(word) ? word : word.toUpperCase();
    const found = expansionsIn(library.readings).get(short);
    if (found)
      return {
        kind: 'definition',
        inspections: [],
        probability: 0.95,
        say: (cite) => `${short}: ${found.long} ${marks([cite(found.reading)])}`,
      };
  }
  return undefined;
}

/** The words before "(CSE)" whose initials are its letters, or those in brackets after it. */
function longFormIn(text: string, short: string): string | undefined {
  const at = text.indexOf(`(${short})`);
  if (at > 0) return endingIn(text.slice(0, at), short);
  const opened = text.indexOf(`${short} (`);
  if (opened < 0) return undefined;
  const inside = /^[^()]+/.exec(text.slice(opened + short.length + 2))?.[0] ?? '';
  return endingIn(inside, short) === inside ? inside : undefined;
}

/** The last words of a text, as few as can be, whose initials are the letters of an abbreviation. */
function endingIn(text: string, short: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\d’'-]*/gu)];
  const letters = short.replace(/s$/, '').toLowerCase();
  for (let from = words.length - 1; from >= 0 && words.length - from <= letters.length + 4; from--) {
    const own = words.slice(from).map(([word]) => word.toLowerCase());
    const first = words[from];
    if (first !== undefined && isSpelledBy(own, letters)) return text.slice(first.index).trim();
  }
  return undefined;
}

/** Whether words have the letters as their initials; small words, and parts behind a hyphen, may be left out or taken in. */
function isSpelledBy(words: readonly string[], letters: string): boolean {
  const all = words
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0))
    .join('');
  const told = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return all === letters || told === letters;
}
