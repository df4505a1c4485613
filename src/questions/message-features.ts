import type { Distress } from '../knowledge/vocabulary.ts';
import type { Features } from '../scoring/features.ts';
import { tokensOf } from '../search/tokens.ts';
import { clauseFeatures } from './clause-features.ts';
import { type Lists, listsOf } from './distress-lists.ts';
import { maskOf, wordsOf } from './message-masks.ts';
import type { ToldOfOneself } from './told-of-oneself.ts';

const SHORT = 5;
const LONG = 20;
/** So many words before and behind "I", "me", "us" say what of: those behind say more. */
const [BEFORE, BEHIND] = [4, 5];
/** A message with so many features weighs each once; in a longer one each says less. */
const USUAL = 25;

const FIRST_PERSON: ReadonlyMap<string, string> = new Map([
  ...'i im ive id'.split(' ').map((word) => [word, 'I'] as const),
  ...'me myself'.split(' ').map((word) => [word, 'me'] as const),
  ...'we weve'.split(' ').map((word) => [word, 'we'] as const),
  ...'my mine'.split(' ').map((word) => [word, 'my'] as const),
  ...'our ours'.split(' ').map((word) => [word, 'our'] as const),
  ['us', 'us'] as const,
]);

/**
 * What a message, folded, says of who writes it: its words and pairs of them; pairs and threes of them with those of the
 * word lists replaced by the list's name; what stands about "I", "me", "us"; what each clause tells or asks; and what it
 * tells of its writer.
 */
export function messageFeatures(text: string, told: ToldOfOneself, distress: Distress): Features {
  const lists = listsOf(distress);
  const names = new Set([...masked(text, lists), ...asWritten(text), ...clauseFeatures(text, lists)]);
  for (const [name, holds] of Object.entries(told)) if (holds) names.add(`told ${name}`);
  const value = Math.sqrt(USUAL / Math.max(1, names.size));
  return [...names].map((name) => [name, value] as const);
}

function* masked(text: string, lists: Lists): Generator<string> {
  const tokens = tokensOf(text);
  const masks = tokens.map((token) => maskOf(token.text, lists) ?? token.stem);
  for (const [i, { text: word }] of tokens.entries()) {
    yield masks[i] ?? word;
    if (masks[i]?.startsWith('‹')) yield `word ${word}`;
  }
  for (const length of [2, 3]) yield* runsOf(['^', ...masks, '$'], length);
  for (const [name, pattern] of Object.entries(lists.holds)) if (pattern.test(text)) yield `has ${name}`;
  if (!masks.includes('‹i›') && !masks.includes('‹we›')) yield 'of others';
  if (/\?\s*$/.test(text)) yield '?';
  if (tokens.length < SHORT) yield 'short';
  if (tokens.length > LONG) yield 'long';
}

/** The words as they are, unlike their stems: "abuse", "abused" and "abuser" are said by different people. */
function* asWritten(text: string): Generator<string> {
  const words = wordsOf(text);
  for (const word of words) yield `= ${word}`;
  yield* runsOf(['=^', ...words, '$'], 2);
  for (const [i, word] of words.entries()) {
    const person = FIRST_PERSON.get(word);
    if (person === undefined) continue;
    for (const behind of words.slice(i + 1, i + 1 + BEHIND)) yield `${person} > ${behind}`;
    for (const before of words.slice(Math.max(0, i - BEFORE), i)) yield `${before} < ${person}`;
  }
}

function* runsOf(words: readonly string[], length: number): Generator<string> {
  for (let i = 0; i + length <= words.length; i++) yield words.slice(i, i + length).join(' ');
}
