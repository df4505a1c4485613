import { legibleOf } from '../search/legible.ts';
import { type Token, tokensOf } from '../search/tokens.ts';
import { madeOnce } from './made-once.ts';
import type { Reading } from './reading.ts';

/**
 * The words of a sentence that was read. They are made when they are first asked for: of a large folder only the
 * sentences that questions find need them, and they are half of what a reading weighs.
 */
export const tokensIn = madeOnce(({ text }: Reading): readonly Token[] => {
  const { text: seen, original } = legibleOf(text);
  const tokens = tokensOf(seen);
  return seen === text ? tokens : tokens.map((token) => ({ ...token, span: original(token.span) }));
});
