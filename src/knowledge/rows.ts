/** A row of a table in plain text: its cells stand between tabs or between bars ("Leadership | Good"). */
export function isRow(line: string): boolean {
  if (!line.includes('|') && !line.includes('\t')) return false;
  // A tab behind a bullet or a number is no column.
  const text = line.replace(/^\s*(?:[•‣◦▪*–-]|\(?[\p{L}\d]{1,3}[.)]|\d+(?:\.\d+)+)\s+/u, '').trim();
  return /\S\t+\S|\S\s+\|(?:\s|$)|^\|.*\|$/u.test(text);
}

/** A line such as "Care leavers: Good": a short answer behind a mark, at the end of its line. */
export function isLabelled(line: string): boolean {
  return /^.{2,150}(?::|\s[-–—]|\()\s*["“‘']?\p{L}[^.;:!?()]{1,45}[)"”’']{0,2}$/u.test(line.trim());
}

/** A cell of a row, without the white space around it: offsets into the row. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The cells of a row, empty ones too; the bars at both ends of a Markdown row part nothing. */
export function cellsOf(row: string): readonly Cell[] {
  const begin = row.length - row.trimStart().length + (/^\s*\|/u.test(row) ? 1 : 0);
  const end = Math.max(begin, row.trimEnd().length - (/\|\s*$/u.test(row) ? 1 : 0));
  const cells: Cell[] = [];
  let from = begin;
  for (const mark of row.slice(begin, end).matchAll(row.includes('|') ? /\|/gu : /\t+/gu)) {
    cells.push(cellAt(row, from, begin + mark.index));
    from = begin + mark.index + mark[0].length;
  }
  return [...cells, cellAt(row, from, end)];
}

function cellAt(row: string, from: number, to: number): Cell {
  const raw = row.slice(from, to);
  const text = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return { text, start, end: start + text.length };
}
