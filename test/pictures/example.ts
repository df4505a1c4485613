import fc from 'fast-check';
import type { Grid, GridCell, Timeline, TimelineEvent } from '../../src/pictures/picture.ts';
import { anyText } from '../discord/hostile.ts';

const tone = { fill: '#08519c', ink: '#ffffff' };
export const good: GridCell = { text: 'good', tone };
const none: GridCell = { text: '' };

export const exampleGrid: Grid = {
  title: 'Exampleton',
  columns: [{ heading: '2012' }, { heading: 'November 2017', note: 'inferred' }],
  rows: [
    { heading: 'Overall', cells: [{ text: 'inadequate', tone }, good] },
    { heading: 'Adoption', cells: [none, good] },
  ],
};

/** A grid of so many inspections and areas. */
export function gridOf(inspections: number, areas: number, name = 'Area'): Grid {
  return {
    title: 'Exampleton',
    columns: Array.from({ length: inspections }, (_, index) => ({ heading: `Inspection ${index}` })),
    rows: Array.from({ length: areas }, (_, row) => ({
      heading: `${name} ${row}`,
      cells: Array.from({ length: inspections }, (_, column) => ({ text: `grade ${row}-${column}` })),
    })),
  };
}

/** So many events, one a year. */
export function timelineOf(events: number, source = 'The Example'): Timeline {
  return {
    title: 'Exampleton',
    events: Array.from({ length: events }, (_, index): TimelineEvent => {
      const year = String(2000 + index);
      const date = { words: year, first: `${year}-01-01`, last: `${year}-12-31`, known: 'stated' } as const;
      return { number: index + 1, source, date, words: `Event of ${year}` };
    }),
  };
}

const anyName = fc.oneof(
  anyText,
  fc.string(),
  fc.constant('long '.repeat(400)),
  fc.constant('W'.repeat(2000)),
);
const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  fc.constant(none),
  anyName.map((text) => ({ text, tone })),
);

export const anyGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 15 }))
  .chain(([columns, rows]) =>
    fc.record({
      title: anyName,
      columns: fc.array(fc.record({ heading: anyName }), { minLength: columns, maxLength: columns }),
      rows: fc.array(
        fc.record({ heading: anyName, cells: fc.array(anyCell, { minLength: columns, maxLength: columns }) }),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );

const anyDate = fc
  .tuple(anyName, fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 30 }))
  .map(([words, year, years]) => ({
    words,
    first: `${year}-03-01`,
    last: `${year + years}-11-30`,
    known: 'inferred' as const,
  }));

const anyEvent: fc.Arbitrary<TimelineEvent> = fc
  .tuple(fc.nat(99), anyName, fc.option(anyDate, { nil: undefined }), fc.option(anyCell, { nil: undefined }))
  .map(([number, source, date, grade]) => ({
    number,
    source,
    words: source,
    ...(date && { date }),
    ...(grade && { grade }),
  }));

export const anyTimeline: fc.Arbitrary<Timeline> = fc.record({
  title: anyName,
  events: fc.array(anyEvent, { minLength: 1, maxLength: 40 }),
});
