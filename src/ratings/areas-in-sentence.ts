import { groupedByEach } from '../mentions/grouped-by.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { SMALL_NUMBERS } from '../search/number-words.ts';
import type { Passage } from './passage.ts';
import { idsOf, namedAreas } from './sequence.ts';

export type Kind = 'overall' | 'other' | 'part';

export const kindOf = (area: string): Kind => (area === 'overall' || area === 'other' ? area : 'part');

export type Place = 'named' | 'loose' | 'unnamed';

/** Whether the sentence has one of the area's names, another word for it, or neither. */
export function placeOf({ items }: Passage, area: string): Place {
  if (namedAreas(items).includes(area)) return 'named';
  return idsOf(items, 'area').includes(area) ? 'loose' : 'unnamed';
}

const LIST: ReadonlySet<string> = new Set([',', 'and', 'or', '&', '/', 'for', 'the', 'of']);

/** The areas (ids) of a sentence that stand in one list, two or more. */
export const areaLists = madeOnce(({ items }: Passage): readonly (readonly string[])[] => {
  const lists: string[][] = [[]];
  for (const { kind, id, key } of items)
    if (kind === 'area') lists.at(-1)?.push(id);
    else if (!LIST.has(key)) lists.push([]);
  return lists.filter((list) => new Set(list).size > 1);
});

/** As many areas as were ever judged at one inspection. */
const [LEAST, MOST] = [2, 5];
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ...[...SMALL_NUMBERS]
    .filter(([, count]) => count >= LEAST && count <= MOST)
    .flatMap(([word, count]) => [[word, count] as const, [String(count), count] as const]),
]);
/** How far from a grade its count stands, in words and marks. */
const REACH = 6;

/** "Three of the four areas were good": of how many areas a grade is said to be; `undefined` where nothing is said. */
export function countBeside({ items }: Passage, at: number): number | undefined {
  for (let away = 1; away <= REACH; away++)
    for (const i of [at - away, at + away]) {
      const count = COUNTS.get(items[i]?.text ?? '');
      if (count !== undefined) return count;
    }
  return undefined;
}

export type Side = 'before' | 'after';

/** On which side of a grade the nearest mention of an area stands. */
export function sideOf(passage: Passage, at: number, area: string): Side | undefined {
  const [first, ...others] = areaPlaces(passage).get(area) ?? [];
  if (first === undefined) return undefined;
  const nearest = others.reduce(
    (best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best),
    first,
  );
  return nearest < at ? 'before' : 'after';
}

/** Made once: each of a sentence's grades asks for each of its areas, and a sentence may have hundreds of either. */
const areaPlaces = madeOnce(({ items }: Passage) =>
  groupedByEach(items.keys(), (i) => (items[i]?.kind === 'area' ? [items[i].id] : [])),
);
