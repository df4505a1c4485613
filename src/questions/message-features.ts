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
const SHORT = 5;
const LONG = 20;

/**
 * What a message, folded, says of who writes it: its words and word pairs, those of the word lists replaced by the list's
 * name, which lists stand near each other and in what order, and what it tells of its writer.
 */
export function messageFeatures(text: string, told: ToldOfOneself, distress: Distress): Features {
  const lists = listsOf(distress);
  const tokens = tokensOf(text);
  const masked = tokens.map((token) => maskOf(token.text, lists) ?? token.stem);
  const names = new Set<string>();
  tokens.forEach(({ text: word }, i) => {
    names.add(masked[i] ?? word);
    if (masked[i]?.startsWith('‹')) names.add(`word ${word}`);
  });
  const around = ['^', ...masked, '$'];
  around.slice(1).forEach((word, i) => {
    names.add(`${around[i]} ${word}`);
  });
  for (const name of nearPairs(masked)) names.add(name);
  for (const [name, pattern] of Object.entries(lists.holds)) if (pattern.test(text)) names.add(`has ${name}`);
  for (const [name, holds] of Object.entries(told)) if (holds) names.add(`told ${name}`);
  if (!masked.includes('‹i›') && !masked.includes('‹we›')) names.add('of others');
  if (/\?\s*$/.test(text)) names.add('?');
  if (tokens.length < SHORT) names.add('short');
  if (tokens.length > LONG) names.add('long');
  return [...names].map((name) => [name, 1] as const);
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
