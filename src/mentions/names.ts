import type { Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { letterPattern } from '../search/letters.ts';
import { matchesIn } from '../search/matches.ts';
import { groupedBy, groupedByEach } from './grouped-by.ts';

/** Something of the vocabulary found in a text. */
export interface Named {
  readonly id: string;
  readonly span: Span;
}

/** Finds the names of a list in a text: longest first, whole words, in order, not overlapping. */
export type NameFinder = (text: string) => readonly Named[];

/**
 * Compiles names (each with the id it stands for; a name under two ids is found as both). Case, hyphens, kinds of quote
 * and "&" for "and" make no difference.
 */
export function createNameFinder(names: readonly (readonly [name: string, id: string])[]): NameFinder {
  const forms = names.map(([name, id]) => ({ form: spoken(name), id }));
  const named = groupedBy(forms, ({ form }) => plain(form));
  const byWord = patternsByWord([...new Set(forms.map(({ form }) => form))]);
  return (text) => {
    const folded = fold(text);
    const found: Named[] = [];
    let end = 0;
    for (const { word, start } of runsOf(folded)) {
      const name = start < end ? undefined : byWord.get(word)?.(folded, start);
      if (name === undefined) continue;
      end = start + name.length;
      const span = { start, end };
      for (const { id } of named.get(name) ?? named.get(plain(name)) ?? []) found.push({ id, span });
    }
    return found;
  };
}

/**
 * The names that begin with a word, by that word, longest first: most words of a text begin none, and hundreds of names
 * need not be tried at each place.
 */
function patternsByWord(names: readonly string[]): ReadonlyMap<string, FindName> {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return new Map(
    [...groupedByEach(longestFirst, firstWordsOf)].map(([word, group]) => [word, finderOf(group)]),
  );
}

/** The name that begins at a place of a folded text, as it is written there. */
type FindName = (folded: string, start: number) => string | undefined;

const IN_WORD = /^[\p{L}\p{N}]/u;

/** Finds the first of some names that ends where a word ends. */
function finderOf(names: readonly string[]): FindName {
  const patternWith = (end: string): RegExp =>
    new RegExp(`(?:${names.map(patternOf).join('|')})${end}`, 'uy');
  // Made when a text first has the word: of a thousand names a small folder has a few dozen. To compile what looks
  // for a letter of any script takes a hundred times as long, and hardly any text needs it.
  let [quick, whole]: (RegExp | undefined)[] = [];
  const at = (pattern: RegExp, folded: string, start: number): string | undefined => {
    pattern.lastIndex = start;
    return pattern.exec(folded)?.[0];
  };
  return (folded, start) => {
    quick ??= patternWith('(?![a-z0-9])');
    const name = at(quick, folded, start);
    if (name === undefined || !IN_WORD.test(folded.slice(start + name.length, start + name.length + 2)))
      return name;
    whole ??= patternWith('(?![\\p{L}\\p{N}])');
    return at(whole, folded, start);
  };
}

const BEFORE = letterPattern('^[^\\p{L}\\p{N}]+', 'u');
const WORD = letterPattern('[\\p{L}\\p{N}]+', 'u');

/** The words by which a name may begin in a text: "children's services" by "children" and by "childrens". */
function firstWordsOf(name: string): readonly string[] {
  return [...new Set([name, name.replaceAll("'", '')].flatMap((form) => form.match(WORD(form)) ?? []))];
}

/** A name from its first letter or digit on, folded. */
const spoken = (name: string): string => fold(name).replace(BEFORE(name), '');

/** The form in which all spellings of a folded name are the same. */
export const plain = (folded: string): string =>
  folded
    .replaceAll("'", '')
    .replace(/&/g, 'and')
    .replace(/[\s-]+/g, ' ');

/** A pattern for all spellings of a folded name. */
export function patternOf(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]+')
    .replace(/\band\b/g, '(?:and|&)')
    .replaceAll("'", "'?");
}

/** A run of letters and digits where a text has it. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

const RUN = letterPattern('[\\p{L}\\p{N}]+', 'gu');

/** Every run of letters and digits in a folded text, in order. */
export function runsOf(folded: string): readonly FoundWord[] {
  // Each finder looks through the sentence that the one before it has looked through.
  if (last.folded !== folded)
    last = {
      folded,
      runs: matchesIn(folded, RUN(folded)).map(({ 0: word, index: start }) => ({ word, start })),
    };
  return last.runs;
}

let last: { readonly folded: string; readonly runs: readonly FoundWord[] } = { folded: '', runs: [] };
