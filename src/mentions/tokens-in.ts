import { legibleOf } from '../search/legible.ts';
import { type Token, tokensOf } from '../search/tokens.ts';
import type { Reading } from './reading.ts';

const made = new WeakMap<Reading, readonly Token[]>();

/**
 * The words of a sentence that was read. They are made when they are first asked for: of a large folder only the
 * sentences that questions find need them, and they are half of what a reading weighs.
 */
export function tokensIn(reading: Reading): readonly Token[] {
  const known = made.get(reading) ?? legibleTokens(reading.text);
  made.set(reading, known);
  return known;
}

function legibleTokens(text: string): readonly Token[] {
  const { text: seen, original } = legibleOf(text);
  const tokens = tokensOf(seen);
  return seen === text ? tokens : tokens.map((token) => ({ ...token, span: original(token.span) }));
}
