import type { Reading } from '../mentions/reading.ts';
import type { Evidence } from './evidence.ts';
import type { Prepared } from './prepared.ts';

/** So many passages of a list, with the line that leads into it, fill a screen. */
const MOST = 6;

/**
 * The evidence with the items of a list behind the heading or line that leads into it: alone it tells nothing. A list
 * that does not fit behind those before it goes, with its heading.
 */
export function withItems({ library }: Prepared, chosen: readonly Evidence[]): readonly Evidence[] {
  const all: Evidence[] = [];
  for (const one of chosen) {
    const items = itemsBelow(library.readings, one.id).map(
      ({ id, reading }): Evidence => chosen.find((other) => other.id === id) ?? { ...one, id, reading },
    );
    const added = [one, ...items].filter(({ id }) => all.every((other) => other.id !== id));
    if (items.length === 0 || all.length === 0 || all.length + added.length <= MOST) all.push(...added);
  }
  return all.slice(0, Math.max(MOST, chosen.length));
}

/** The items that a heading leads into, or a line with a colon or question mark at its end; none where it leads into no list. */
function itemsBelow(
  readings: readonly Reading[],
  id: number,
): readonly { readonly id: number; readonly reading: Reading }[] {
  const lead = readings[id];
  if (!lead || !leadsIn(lead)) return [];
  const items: { readonly id: number; readonly reading: Reading }[] = [];
  for (let at = id + 1; ; at++) {
    const reading = readings[at];
    if (reading?.sentence.article !== lead.sentence.article || reading.sentence.block.kind !== 'item')
      return items;
    items.push({ id: at, reading });
  }
}

const leadsIn = ({ sentence, text }: Reading): boolean =>
  sentence.span.field !== 'title' &&
  (sentence.block.kind === 'heading' || (sentence.block.kind === 'paragraph' && /[:?]\s*$/.test(text)));
