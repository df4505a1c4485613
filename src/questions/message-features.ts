import type { Distress } from '../knowledge/vocabulary.ts';
import type { Features } from '../scoring/features.ts';
import { tokensOf } from '../search/tokens.ts';
import { type ListName, type Lists, listsOf } from './distress-lists.ts';
import type { ToldOfOneself } from './told-of-oneself.ts';

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ...'i im ive id ill me my myself mine'.split(' ').map((word) => [word, '‹i›'] as const),
  ...'we us our ours weve ourselves'.split(' ').map((word) => [word, '‹we›'] as const),
  ...'he she him her his hers they them their hes shes theyre theyve someone somebody'
    .split(' ')
    .map((word) => [word, '‹they›'] as const),
  ...'nobody noone none never nothing didnt dont doesnt wasnt werent wouldnt wont cant'
    .split(' ')
    .map((word) => [word, '‹none›'] as const),
]);
const CHILDS_AGE = /^(?:[1-9]|1[0-7])$/;
/** How many words on two that belong to word lists count as standing together. */
const NEAR = 7;
/** So many words before and behind "I", "me", "us" say what of: those behind say more. */
const [BEFORE, BEHIND] = [4, 5];
const SHORT = 5;
const LONG = 20;
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
 * What a message, folded, says of who writes it: its words, pairs and threes of them, as they are and with those of the
 * word lists replaced by the list's name; with what each clause begins; what stands about "I", "me", "us"; which lists
 * stand near each other and in what order; and what it tells of its writer.
 */
export function messageFeatures(text: string, told: ToldOfOneself, distress: Distress): Features {
  const names = new Set([...masked(text, listsOf(distress)), ...asWritten(text)]);
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
  yield* runsOf(['^', ...masks, '$'], 2);
  yield* nearPairs(masks);
  for (const [name, pattern] of Object.entries(lists.holds)) if (pattern.test(text)) yield `has ${name}`;
  if (!masks.includes('‹i›') && !masks.includes('‹we›')) yield 'of others';
  if (/\?\s*$/.test(text)) yield '?';
  if (tokens.length < SHORT) yield 'short';
  if (tokens.length > LONG) yield 'long';
}

const CLAUSES = /(?<=[.!?;:])\s+|,\s+|\s+(?=(?:and|but|so|cos|because) )|\s+-\s+/;

/** The words as they are, unlike their stems: "abuse", "abused" and "abuser" are said by different people. */
function* asWritten(text: string): Generator<string> {
  const words = wordsOf(text);
  for (const word of words) yield `= ${word}`;
  yield* runsOf(['=^', ...words, '$'], 2);
  yield* runsOf(['=^', ...words, '$'], 3);
  for (const clause of text.split(CLAUSES)) {
    const begun = wordsOf(clause).slice(0, 3);
    for (const length of begun.keys()) yield `^ ${begun.slice(0, length + 1).join(' ')}`;
  }
  for (const [i, word] of words.entries()) {
    const person = FIRST_PERSON.get(word);
    if (person === undefined) continue;
    for (const behind of words.slice(i + 1, i + 1 + BEHIND)) yield `${person} > ${behind}`;
    for (const before of words.slice(Math.max(0, i - BEFORE), i)) yield `${before} < ${person}`;
  }
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word !== '');

function* runsOf(words: readonly string[], length: number): Generator<string> {
  for (let i = 0; i + length <= words.length; i++) yield words.slice(i, i + length).join(' ');
}

function maskOf(word: string, lists: Lists): string | undefined {
  const list: ListName | undefined = lists.listOf(word);
  if (list !== undefined) return `‹${list}›`;
  if (CHILDS_AGE.test(word)) return '‹age›';
  return PRONOUNS.get(word) ?? (/^\d/.test(word) ? '‹number›' : undefined);
}

function* nearPairs(masked: readonly string[]): Generator<string> {
  for (const [i, first] of masked.entries()) {
    if (!first.startsWith('‹')) continue;
    for (const second of masked.slice(i + 1, i + 1 + NEAR))
      if (second.startsWith('‹')) yield `${first} … ${second}`;
  }
}
