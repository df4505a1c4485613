import type { Reading } from '../mentions/reading.ts';
import type { Item } from './sequence.ts';

/** A sentence before, with its items. */
interface Before {
  readonly reading: Reading;
  readonly items: readonly Item[];
}

/** How far before a grade may be named that "the same" stands for, in sentences. */
export const NAMED_BEFORE = 4;

/** Words like "the same" with the id of the last grade named before in its part of the article; plain words where there is none near. */
export function withSame(items: readonly Item[], before: readonly Before[]): readonly Item[] {
  if (items.every(({ kind }) => kind !== 'same')) return items;
  const near = before.slice(-NAMED_BEFORE);
  const heading = near.findLastIndex(({ reading }) => reading.sentence.block.kind === 'heading');
  let last = near
    .slice(Math.max(0, heading))
    .flatMap((passage) => passage.items.filter(({ kind }) => kind === 'grade'))
    .at(-1)?.id;
  return items.map((item): Item => {
    if (item.kind === 'grade') last = item.id;
    if (item.kind !== 'same') return item;
    return last === undefined ? { ...item, kind: 'word' } : { ...item, id: last };
  });
}
