import type { ListName, Lists } from './distress-lists.ts';

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

/** What a word is of: a word list, a person, a child's age, a number; `undefined` where it is none of them. */
export function maskOf(word: string, lists: Lists): string | undefined {
  const list: ListName | undefined = lists.listOf(word);
  if (list !== undefined) return `‹${list}›`;
  if (CHILDS_AGE.test(word)) return '‹age›';
  return PRONOUNS.get(word) ?? (/^\d/.test(word) ? '‹number›' : undefined);
}

/** The words of a text, folded, without apostrophes. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word !== '');
