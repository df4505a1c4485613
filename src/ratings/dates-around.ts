import type { DateMention } from '../mentions/dates.ts';
import { type Passage, sameColumn } from './passage.ts';

interface DateAround {
  readonly date: DateMention;
  readonly name: string;
  readonly of: Passage;
}

/** The dates that stand in the column of a row's grade, in another row. */
function inColumn(passage: Passage, at: number, of: Passage, name: string): readonly DateAround[] {
  const { sentence, dates } = of.reading;
  const starts = sameColumn(passage, at, of).flatMap(({ kind, span }) =>
    kind === 'date' ? [span.start] : [],
  );
  return dates
    .filter(({ span }) => starts.includes(span.start - sentence.span.start))
    .map((date) => ({ date, of, name }));
}

/** So many rows above are looked at: a table may have thousands. */
const MOST_ROWS = 12;

/** The rows between a row and the head of its table. */
function rowsAbove({ before }: Passage, header: Passage): readonly Passage[] {
  const rows: Passage[] = [];
  for (let row = before; row?.header === header && rows.length < MOST_ROWS; row = row.before) rows.push(row);
  return rows;
}

/** Dates of the heading, the column, and the sentences before. */
export function aroundDates(passage: Passage, at: number): readonly DateAround[] {
  const { heads, before, header, reading } = passage;
  const listed = reading.sentence.block.kind === 'item' ? 'item' : 'line';
  const back: DateAround[] = [];
  let steps = 1;
  for (let one = before; one && steps <= 3; one = one.before, steps++) {
    const same = one.reading.sentence.block === reading.sentence.block ? 'same block' : 'other block';
    const graded = one.items.some(({ kind }) => kind === 'grade') ? 'graded' : 'plain';
    const dates = one.reading.dates;
    const last = dates.at(-1);
    if (last) back.push({ date: last, of: one, name: `back ${steps} ${same} ${graded}` });
    const first = dates[0];
    if (first && first !== last)
      back.push({ date: first, of: one, name: `back ${steps} first ${same} ${graded}` });
  }
  return [
    ...(header ? inColumn(passage, at, header, 'column') : []),
    ...(header
      ? rowsAbove(passage, header).flatMap((row) => inColumn(passage, at, row, 'column above'))
      : []),
    ...heads.flatMap((head, i) =>
      head.reading.dates.map((date) => ({
        date,
        of: head,
        name: `head ${i} ${head.reading.sentence.block.kind} ${listed} of ${Math.min(2, head.reading.dates.length)}`,
      })),
    ),
    ...back,
  ];
}
