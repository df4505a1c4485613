import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './tokens.ts';

/** "The third monitoring visit": a place in a row, and the stems of what stands in it. */
export interface Ordinal {
  /** From 1. */
  readonly place: number;
  readonly things: readonly string[];
  /** Where the ordinal stands, as the offset (UTF-16) of its first character. */
  readonly start: number;
}

const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const FIGURE = /^(\d{1,2})(?:st|nd|rd|th)$/;
/** So many words behind it may name the thing: "third Ofsted monitoring visit". */
const MOST_WORDS = 3;

const MONTH = /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|nov|dec)/;
const JOINS = /^(?:and|or)$/;

/** The ordinals of a text that count something: "at first", "the 3rd of May" and "3rd May" do not; of "the second and third visit" both do. */
export function ordinalsIn(tokens: readonly Token[]): readonly Ordinal[] {
  return tokens.flatMap(({ text, span }, at): readonly Ordinal[] => {
    const place = placeOf(text);
    if (place === undefined || tokens[at - 1]?.text === 'at') return [];
    const things = thingsBehind(tokens, at);
    return things.length === 0 || MONTH.test(things[0] ?? '') ? [] : [{ place, things, start: span.start }];
  });
}

function thingsBehind(tokens: readonly Token[], at: number): readonly string[] {
  const [next, other] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (JOINS.test(next) && placeOf(other) !== undefined) return thingsBehind(tokens, at + 2);
  const behind = tokens.slice(at + 1, at + 1 + MOST_WORDS).map(({ stem }) => stem);
  const end = behind.findIndex((stem) => FUNCTION_WORDS.has(stem));
  return end < 0 ? behind : behind.slice(0, end);
}

function placeOf(word: string): number | undefined {
  const place = WORDS.indexOf(word) + 1;
  if (place > 0) return place;
  const figure = FIGURE.exec(word)?.[1];
  return figure === undefined ? undefined : Number(figure);
}
