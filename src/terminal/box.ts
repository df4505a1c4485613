import { hang, paint, wrap } from './layout.ts';
import type { Display } from './terminal.ts';

/** A table of plain lines of text: each row as many cells as there are columns, the first row the heads. */
export type Rows = readonly (readonly string[])[];

/** Between two cells: a blank, a bar, a blank. */
const GAP = 3;
const EDGES = 4;

/**
 * The table drawn with box characters, within the display's width, cells wrapped between words; `undefined` where a word
 * would have to be broken, so that the table is better said line by line.
 */
export function drawBox(rows: Rows, display: Display): readonly string[] | undefined {
  const widths = widthsOf(rows, display);
  if (!widths) return undefined;
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const drawn = rows.map((row, i) => drawRow(row, widths, display, i === 0));
  return [
    rule('┌', '┬', '┐'),
    ...drawn.flatMap((lines, i) => (i === 0 ? lines : [rule('├', '┼', '┤'), ...lines])),
    rule('└', '┴', '┘'),
  ];
}

/** The same table as lines: the row's name, and below it each cell after its column's head; empty cells left out. */
export function drawLines([heads = [], ...rows]: Rows, display: Display): readonly string[] {
  return rows.flatMap(([name = '', ...cells]) => [
    wrap(paint(name, 'bold', display), display),
    ...cells.flatMap((cell, i) =>
      cell === '' ? [] : [hang('  ', `${heads[i + 1] ?? ''}: ${cell}`, display)],
    ),
  ]);
}

/** Columns as wide as they want to be, the widest narrowed until all fit; never narrower than their longest word. */
function widthsOf(rows: Rows, { width, measure }: Display): readonly number[] | undefined {
  const columns = rows[0]?.map((_, i) => rows.map((row) => row[i] ?? '')) ?? [];
  const widths = columns.map((cells) => Math.max(1, ...cells.map(measure)));
  if (width === undefined) return widths;
  const least = columns.map((cells) => Math.max(1, ...cells.flatMap((cell) => cell.split(' ').map(measure))));
  const room = width - EDGES - GAP * (columns.length - 1);
  for (let over = sum(widths) - room; over > 0; over--) {
    const widest = widths.reduce(
      (best, own, i) => (own > (least[i] ?? 1) && (best < 0 || own > (widths[best] ?? 0)) ? i : best),
      -1,
    );
    if (widest < 0) return undefined;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

function drawRow(
  cells: readonly string[],
  widths: readonly number[],
  display: Display,
  head: boolean,
): readonly string[] {
  const broken = cells.map((cell, i) => display.wrap(cell, widths[i] ?? 1).split('\n'));
  const height = Math.max(1, ...broken.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = widths.map((width, i) => {
      const part = broken[i]?.[line] ?? '';
      const padding = ' '.repeat(Math.max(0, width - display.measure(part)));
      return (head || i === 0 ? paint(part, 'bold', display) : part) + padding;
    });
    return `│ ${parts.join(' │ ')} │`;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
