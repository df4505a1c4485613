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
  for (const [name, id] of names) idsOf.set(fold(name), [...(idsOf.get(fold(name)) ?? []), id]);
  const sorted = [...idsOf].sort((a, b) => b[0].length - a[0].length);
  if (sorted.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sorted.map(([name]) => `(${patternOf(name)})`).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...fold(text).matchAll(pattern)].flatMap((match) => {
      const group = match.slice(1).findIndex((part) => part !== undefined);
      const span = { start: match.index, end: match.index + match[0].length };
      return (sorted[group]?.[1] ?? []).map((id) => ({ id, span }));
    });
}

function patternOf(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]+')
    .replace(/\band\b/g, '(?:and|&)')
    .replaceAll("'", "'?");
}
