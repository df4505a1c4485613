import type { Passage } from './passage.ts';

/** What kind of council each is, by the words that an article puts behind its name. */
export type CouncilKinds = ReadonlyMap<string, ReadonlySet<string>>;

/** Stems of words for a council of a kind: "the county". */
export const KINDS = ['counti', 'citi', 'borough', 'town', 'district', 'island', 'trust'] as const;

/** The kinds of the councils that an article names: "Xton City Council", "Yshire". */
export function councilKinds(passages: readonly Passage[]): CouncilKinds {
  const kinds = new Map<string, Set<string>>();
  for (const { items } of passages)
    items.forEach(({ kind, id }, i) => {
      if (kind !== 'council') return;
      const known = kinds.get(id) ?? new Set<string>();
      kinds.set(id, known);
      if (/shire$/u.test(id)) known.add('counti');
      for (const word of KINDS)
        if (items.slice(i + 1, i + 4).some(({ key }) => key === word)) known.add(word);
    });
  return kinds;
}
