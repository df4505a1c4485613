import { isStopped } from '../search/stop-words.ts';
import { stemOf } from '../search/tokens.ts';

/** What turns a sentence: cut off behind it, the rest would say something else. */
const TURNS = /\b(?:not|no|never|none|nor|without|unless|except|denied|denies|deny)\b|n['’]t\b/i;

/** A phrase that ends before so much of the room is cut behind it. */
const LEAST = 0.65;

/**
 * A sentence of an article in at most so many characters, cut at the end of a phrase with "…"; whole where what would be
 * cut off turns it ("not", "unless"). For lists and pictures whose full quotations stand elsewhere.
 */
export function inBrief(sentence: string, room: number): string {
  const text = sentence.replace(/\s+/g, ' ').trim();
  if (text.length <= room) return text;
  const start = text.slice(0, room);
  const clause = Math.max(start.lastIndexOf(', '), start.lastIndexOf('; '), start.lastIndexOf(' – '));
  const at = clause > LEAST * room ? clause : start.lastIndexOf(' ');
  if (at <= 0 || TURNS.test(text.slice(at))) return text;
  return `${atAWord(text.slice(0, at))} …`;
}

/** Without a last "when it was", which leads to what is left out. */
function atAWord(start: string): string {
  const bare = start.replace(/[\s,;:–-]+$/u, '');
  const last = /\s([a-z]+)$/.exec(bare);
  return last?.[1] !== undefined && isStopped(stemOf(last[1])) ? atAWord(bare.slice(0, last.index)) : bare;
}
