import type { Library } from '../library.ts';
import type { Reading } from '../mentions/reading.ts';
import { tokensIn } from '../mentions/tokens-in.ts';
import { tokensOf } from '../search/tokens.ts';
import type { Question } from './question.ts';

/** The least number of words, and the least share of them, that a sentence has to hold in the same order. */
const LEAST_WORDS = 6;
const LEAST_SHARE = 0.85;
const ASKED = /^(?:what|which|who|whom|whose|how|when|where|many|much|did|does|do|year|month)$/;

/** A sentence of the articles with a gap ("X was found to be what by Y?"): the sentences that fill it, best first. */
export function filledGaps({ readings }: Library, { text }: Question): readonly Reading[] {
  const words = tokensOf(text).map(({ stem }) => stem);
  const asked = words.filter((stem) => !ASKED.test(stem));
  if (asked.length < LEAST_WORDS || asked.length === words.length) return [];
  const same = (reading: Reading): number =>
    inOrder(
      asked,
      tokensIn(reading).map(({ stem }) => stem),
    ) / asked.length;
  return readings
    .filter(
      (reading) =>
        reading.words <= 2 * words.length && mayFill(asked, reading) && same(reading) >= LEAST_SHARE,
    )
    .sort((a, b) => same(b) - same(a));
}

/** Enough of the words stand in the sentence at all: a quick look before the order is compared. */
const mayFill = (asked: readonly string[], { terms }: Reading): boolean =>
  asked.filter((stem) => terms.has(stem)).length >= LEAST_SHARE * asked.length;

/** The length of the longest sequence of words that both texts have in the same order. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, i) => {
      next.push(word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
