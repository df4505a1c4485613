import type { Distress } from '../knowledge/vocabulary.ts';
import type { Features } from '../scoring/features.ts';
import { tokensOf } from '../search/tokens.ts';
import { type Lists, listsOf } from './distress-lists.ts';
import type { ToldOfOneself } from './told-of-oneself.ts';

const SHORT = 5;
const LONG = 20;
/** So many words before and behind "I", "me", "us" say what of: those behind say more. */
const [BEFORE, BEHIND] = [4, 5];
/** A message with so many features weighs each once; in a longer one each says less. */
const USUAL = 25;

/** By word the name under which it stands in a list. */
const byWord = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])));

const FIRST_PERSON = byWord({
  I: 'i im ive id',
  me: 'me myself',
  we: 'we weve',
  my: 'my mine',
  our: 'our ours',
  us: 'us',
});

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

const PRONOUNS = byWord({
  '‹i›': 'i im ive id ill me my myself mine',
  '‹we›': 'we us our ours weve ourselves',
  '‹they›': 'he she him her his hers they them their hes shes theyre theyve someone somebody',
  '‹none›': 'nobody noone none never nothing didnt dont doesnt wasnt werent wouldnt wont cant',
});
const CHILDS_AGE = /^(?:[1-9]|1[0-7])$/;

/** What a word is of: a word list, a person, a child's age, a number; `undefined` where it is none of them. */
function maskOf(word: string, lists: Lists): string | undefined {
  const list = lists.listOf(word);
  if (list !== undefined) return `‹${list}›`;
  if (CHILDS_AGE.test(word)) return '‹age›';
  return PRONOUNS.get(word) ?? (/^\d/.test(word) ? '‹number›' : undefined);
}

/** The words of a text, folded, without apostrophes. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word !== '');

const CLAUSES = /(?<=[.!?;:])\s+|,\s+|\s+-\s+/;
const ASKS =
  /^(?:(?:and|so|but|or|then|please|just) )*(?:what|when|where|who|whom|whose|which|why|how|is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|any|anything|tell|show|give|list|name|find|whats|whos)\b|\?\s*$/;
const PAST =
  /^(?:was|were|had|did|got|went|told|said|came|left|took|put|made|ran|lost|saw|knew|grew|kept|gave|wrote|sent|\p{L}{2,}ed)$/u;

/**
 * What each clause of a message, folded, asks or tells, of whom and of what: "I was in care" tells of the writer's past,
 * "what did they say of us" asks of a group.
 */
function* clauseFeatures(text: string, lists: Lists): Generator<string> {
  for (const clause of text.split(CLAUSES)) {
    const mode = ASKS.test(clause.trim()) ? 'asks' : 'tells';
    const words = wordsOf(clause);
    const masks = words.map((word) => maskOf(word, lists));
    const past = words.some((word) => PAST.test(word)) ? 'past' : 'now';
    const [who, by] = [`${mode} ${personIn(masks)}`, `${mode} by ${subjectOf(masks)}`];
    yield `% ${who} ${past}`;
    yield `% ${by} ${past}`;
    for (const mask of new Set(masks)) {
      if (mask === undefined) continue;
      yield `% ${who} ${mask}`;
      yield `% ${who} ${past} ${mask}`;
    }
    for (const [name, pattern] of Object.entries(lists.holds)) {
      if (!pattern.test(clause)) continue;
      yield `% ${who} has ${name}`;
      yield `% ${by} has ${name}`;
    }
  }
}

type Masks = readonly (string | undefined)[];

const PERSONS = ['‹i›', '‹we›', '‹they›'] as const;

/** Whom a clause speaks of, the writer first. */
const personIn = (masks: Masks): string => PERSONS.find((person) => masks.includes(person)) ?? 'nobody';

/** With whom or what a clause begins: its first word, or the "I" or "we" behind one. */
function subjectOf([first, second]: Masks): string {
  if (first !== undefined) return first;
  return second === '‹i›' || second === '‹we›' ? second : 'another';
}
