import type { Distress } from '../knowledge/vocabulary.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { anyOf } from '../search/word-list.ts';

/** The name of a word list. */
export type ListName = keyof Distress;

/** The word lists as patterns, made once for a vocabulary. */
export interface Lists {
  /** What holds a word or phrase of the list. */
  readonly holds: Readonly<Record<ListName, RegExp>>;
  /** The alternatives of a list, to stand in a larger pattern. */
  readonly source: Readonly<Record<ListName, string>>;
  /** The list that a single word stands in. */
  readonly listOf: (word: string) => ListName | undefined;
}

/** A word that stands in two lists is counted for the first. */
const ORDER: readonly ListName[] = [
  'harm',
  'trouble',
  'feelings',
  'kin',
  'work',
  'errands',
  'failing',
  'heeding',
  'harmed',
  'inspecting',
];

/** The patterns of a vocabulary's lists. */
export const listsOf = madeOnce((distress: Distress): Lists => {
  const each = <Value>(make: (list: readonly string[]) => Value): Record<ListName, Value> => ({
    crisis: make(distress.crisis),
    harm: make(distress.harm),
    trouble: make(distress.trouble),
    feelings: make(distress.feelings),
    failing: make(distress.failing),
    heeding: make(distress.heeding),
    care: make(distress.care),
    kin: make(distress.kin),
    seeking: make(distress.seeking),
    work: make(distress.work),
    errands: make(distress.errands),
    harmed: make(distress.harmed),
    inspecting: make(distress.inspecting),
  });
  const whole = new Map(
    ORDER.toReversed().flatMap((name) => distress[name].map((entry): [string, ListName] => [entry, name])),
  );
  const begun = ORDER.map((name) => {
    const entries = distress[name].filter((entry) => entry.endsWith('*') && !/[\s-]/.test(entry));
    return { name, pattern: entries.length > 0 ? new RegExp(`^(?:${anyOf(entries)})$`) : undefined };
  });
  return {
    holds: each((list) => new RegExp(`\\b(?:${anyOf(list)})\\b`)),
    source: each(anyOf),
    listOf: (word) => whole.get(word) ?? begun.find(({ pattern }) => pattern?.test(word))?.name,
  };
});
