/** Longest first, so that a longer entry is not cut short; "abus*" is any word that begins so. Source of a pattern. */
export function anyOf(list: readonly string[]): string {
  return list
    .toSorted((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, "[\\w'-]*"))
    .join('|');
}

const NOTHING = /(?!)/;
const made = new WeakMap<readonly string[], Map<string, RegExp>>();

/**
 * The pattern that holds where a folded text has an entry of a word list, whole; `before` and `behind` are the sources of
 * what has to stand about it. Made once for a list. Of no list, or an empty one, nothing holds.
 */
export function wordPattern(list: readonly string[] | undefined, before = '\\b', behind = '\\b'): RegExp {
  if (list === undefined || list.length === 0) return NOTHING;
  const patterns = made.get(list) ?? new Map<string, RegExp>();
  made.set(list, patterns);
  const key = `${before}…${behind}`;
  const pattern = patterns.get(key) ?? new RegExp(`${before}(?:${anyOf(list)})${behind}`);
  patterns.set(key, pattern);
  return pattern;
}
