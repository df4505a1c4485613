import { ALT_TEXT, type Grid } from './picture.ts';
import { PICTURE_SAYS } from './wording.ts';

/** Everything that the grid says: for each inspection its grades, each with the areas that it was given for. */
export function gridAlt(grid: Grid): string {
  const columns = grid.columns.map(({ heading, note }, index) => {
    const grades = [...new Set(grid.rows.map(({ cells }) => wordsOf(cells[index]?.text)))].filter(Boolean);
    const groups = grades.map((grade) => {
      const areas = grid.rows.filter(({ cells }) => wordsOf(cells[index]?.text) === grade);
      return `${grade}: ${areas.map((row) => row.heading).join(', ')}`;
    });
    return `${heading}${note === undefined ? '' : ` (${note})`} – ${groups.join('; ')}.`;
  });
  return [PICTURE_SAYS.gridAlt(grid.title), ...columns].join('\n');
}

function wordsOf(text: string | undefined): string {
  return text ?? '';
}

/** More would be too small to read on a phone. */
const MOST_COLUMNS = 6;
const MOST_ROWS = 12;
/** Where a single cell has more to say than an alternative text may. */
const NAME = 150;

/** The grid in parts that are legible on a phone and whose alternative texts say everything; columns stay in order. */
export function gridParts(grid: Grid): readonly Grid[] {
  const parts = split(grid);
  if (parts.length === 1) return parts;
  return parts.map((part, index) => ({
    ...part,
    title: `${part.title} (${PICTURE_SAYS.part(index + 1, parts.length)})`,
  }));
}

function split(grid: Grid): readonly Grid[] {
  const { columns, rows } = grid;
  const room = ALT_TEXT - ' (part 10 of 10)'.length;
  const long = gridAlt(grid).length > room;
  if (columns.length > MOST_COLUMNS || (long && columns.length > 1)) {
    const parts = Math.max(2, Math.ceil(columns.length / MOST_COLUMNS));
    const size = Math.ceil(columns.length / parts);
    return Array.from({ length: parts }, (_, part) => columnsOf(grid, part * size, (part + 1) * size))
      .filter((part) => part.columns.length > 0)
      .flatMap(split);
  }
  if (rows.length > MOST_ROWS || (long && rows.length > 1)) {
    const half = Math.ceil(rows.length / 2);
    return [rows.slice(0, half), rows.slice(half)].flatMap((some) => split({ ...grid, rows: some }));
  }
  return [long ? shortened(grid) : grid];
}

function columnsOf(grid: Grid, from: number, to: number): Grid {
  return {
    ...grid,
    columns: grid.columns.slice(from, to),
    rows: grid.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
  };
}

function shortened({ title, columns, rows }: Grid): Grid {
  const cut = (text: string) => (text.length > NAME ? `${text.slice(0, NAME).toWellFormed()}…` : text);
  return {
    title: cut(title),
    columns: columns.map(({ heading, note }) => ({
      heading: cut(heading),
      ...(note === undefined ? {} : { note: cut(note) }),
    })),
    rows: rows.map(({ heading, cells }) => ({
      heading: cut(heading),
      cells: cells.map((cell) => ({ ...cell, text: cut(cell.text) })),
    })),
  };
}
