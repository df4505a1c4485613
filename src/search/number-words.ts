import type { Token } from './tokens.ts';

/** A number among tokens, in digits or spelled out: its value and the tokens it takes (end exclusive). */
export interface NumberWords {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** The numbers up to ninety that English says in one word: a map is looked into several times as fast as an object. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, i) => [word, i + 1] as const),
  ...TENS.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['dozen', 12],
]);
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
    const small = SMALL_NUMBERS.get(word);
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
