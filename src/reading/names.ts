import type { Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';

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
  const idsOf = new Map<string, string[]>();
  for (const [name, id] of names) idsOf.set(plain(fold(name)), [...(idsOf.get(plain(fold(name))) ?? []), id]);
  if (idsOf.size === 0) return () => [];
  const sorted = [...new Set(names.map(([name]) => fold(name)))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sorted.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...fold(text).matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return (idsOf.get(plain(match[0])) ?? []).map((id) => ({ id, span }));
    });
}

/** The form in which all spellings of a name are the same. */
const plain = (folded: string): string =>
  folded
    .replaceAll("'", '')
    .replace(/&/g, 'and')
    .replace(/[\s-]+/g, ' ');

function patternOf(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]+')
    .replace(/\band\b/g, '(?:and|&)')
    .replaceAll("'", "'?");
}
