import type { DateMention } from '../mentions/dates.ts';
import { columnOf, type Passage } from './passage.ts';

/** Dates of the heading, the column, and the sentences before. */
export function aroundDates(
  passage: Passage,
  at: number,
): readonly { date: DateMention; name: string; of: Passage }[] {
  const { heads, before, header, reading } = passage;
  const from = header?.reading.sentence.span.start ?? 0;
  const cell = columnOf(passage, at);
  const inColumn = (header?.reading.dates ?? []).filter((date) =>
    cell.some(({ kind, span }) => kind === 'date' && span.start === date.span.start - from),
  );
  const listed = reading.sentence.block.kind === 'item' ? 'item' : 'line';
  const back: { date: DateMention; name: string; of: Passage }[] = [];
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
    ...(header ? inColumn.map((date) => ({ date, of: header, name: 'column' })) : []),
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
