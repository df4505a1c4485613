import type { Token } from './tokens.ts';

/** A number among tokens, in digits or spelled out: its value and the tokens it takes (end exclusive). */
export interface NumberWords {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The numbers up to ninety that English says in one word. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  dozen: 12,
};
/** Looked up at every word of every article, which a map does several times as fast as an object. */
const SMALL = new Map(Object.entries(SMALL_NUMBERS));
const SCALES = new Map(Object.entries(SCALE));
const DIGITS = /^£?(\d+(?:\.\d+)?)(%|m|k|bn|th|st|nd|rd)?$/;
const BEGINS_NUMBER = /^[£\d]/;
const SUFFIX: Readonly<Record<string, number>> = { m: 1_000_000, k: 1000, bn: 1_000_000_000 };

/** The numbers of a text in order; "fourteen hundred" is one, 1,400. */
export function numbersIn(tokens: readonly Token[]): readonly NumberWords[] {
  const found: NumberWords[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = numberAt(tokens, i);
    if (read) found.push({ value: read.value, from: i, to: i + read.length });
    i += read?.length ?? 1;
  }
  return found;
}

function numberAt(tokens: readonly Token[], at: number): { value: number; length: number } | undefined {
  const first = tokens[at]?.text ?? '';
  const digits = BEGINS_NUMBER.test(first) ? DIGITS.exec(first) : null;
  if (digits) {
    const scale = SCALES.get(tokens[at + 1]?.text ?? '');
    return { value: Number(digits[1]) * (SUFFIX[digits[2] ?? ''] ?? scale ?? 1), length: scale ? 2 : 1 };
  }
  let whole = 0;
  let part = 0;
  let length = 0;
  for (let word = tokens[at]?.text; word !== undefined; word = tokens[at + ++length]?.text) {
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    const fits = length === 0 || part % 100 === 0 || (part % 100 >= 20 && part % 10 === 0);
    if (small !== undefined && fits && (part % 100 === 0 || small < 10)) part += small;
    else if (scale === undefined || (length === 0 && word !== 'dozen')) break;
    else if (scale < 1000) part = (part || 1) * scale;
    else {
      whole += (part || 1) * scale;
      part = 0;
    }
  }
  const value = whole + part;
  return length > 0 ? { value, length } : undefined;
}
