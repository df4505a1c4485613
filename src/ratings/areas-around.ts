import { type Feature, type Features, feature } from '../scoring/features.ts';
import { columnOf, type Passage } from './passage.ts';

/** What speaks for areas that the sentence may take over: those of the heading, the column, the sentence before. */
export function aroundFeatures(passage: Passage, at: number): ReadonlyMap<string, Features> {
  const found = new Map<string, Feature[]>();
  const add = (area: string, one: Feature): void => {
    found.set(area, [...(found.get(area) ?? []), one]);
  };
  for (const area of columnAreas(passage, at)) add(area, feature`column`);
  passage.heads.forEach((head, i) => {
    const areas = [...new Set(head.items.filter(({ kind }) => kind === 'area').map(({ id }) => id))];
    const heading = head.reading.sentence.block.kind === 'heading';
    for (const area of areas) {
      add(
        area,
        feature`${i === 0 ? 'head' : 'upper head'} ${heading ? 'heading' : 'lead'} of ${Math.min(3, areas.length)}`,
      );
      add(area, feature`head ${passage.reading.sentence.block.kind}`);
    }
  });
  const { before } = passage;
  if (before) {
    const same = before.reading.sentence.block === passage.reading.sentence.block;
    const firm = before.items.filter(({ kind, loose }) => kind === 'area' && !loose);
    const graded = before.items.some(({ kind }) => kind === 'grade');
    firm.forEach((item, i) => {
      const order = i === firm.length - 1 ? 'last' : i === 0 ? 'first' : 'midst';
      add(
        item.id,
        feature`sentence before ${same ? 'same block' : 'other block'} ${graded ? 'graded' : 'plain'}`,
      );
      add(item.id, feature`sentence before ${order} of ${Math.min(3, firm.length)}`);
      for (const word of passage.items.slice(0, Math.min(at, 4)))
        add(item.id, feature`sentence before, begins ${word.key}`);
    });
  }
  return found;
}

/** The areas that head the column in which a row's grade stands. */
const columnAreas = (passage: Passage, at: number): readonly string[] =>
  columnOf(passage, at)
    .filter(({ kind }) => kind === 'area')
    .map(({ id }) => id);
