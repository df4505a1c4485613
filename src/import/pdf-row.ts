import { superscript } from './characters.ts';
import type { PlacedPiece as Piece } from './pdf-columns.ts';
import { joinLines } from './whole-words.ts';

/** What stands in one place of a row: all of a line, or a cell of a table. */
interface Cell {
  text: string;
  readonly left: number;
  right: number;
  /** Of its last line. */
  top: number;
}

/** Text at one height of a page. */
export interface Row {
  cells: readonly [Cell, ...Cell[]];
  readonly top: number;
  size: number;
}

/** How running text goes on: in small letters. */
const goesOn = /^[\p{Ll}(“‘]/u;
const mostLinesOfCell = 4;

export const cellOf = ({ str, left, right, top }: Piece): Cell => ({ text: str, left, right, top });

export const isLevel = (top: number, { top: other, size }: Piece): boolean =>
  Math.abs(top - other) < 0.4 * size;

/** Takes a piece into the rows read so far, where it belongs to one of them; says whether it does. */
export function joinsRow(rows: Row[], piece: Piece): boolean {
  const last = rows.at(-1);
  const joinsLast =
    last &&
    (isRaised(last, piece) || isNoted(last, piece) || goesOnLine(last, piece) || goesOnCell(last, piece));
  return joinsLast || isNextCell(rows, piece);
}

/** The small number of a footnote, right behind a word and a little above its line: it belongs to the word. */
function isRaised(row: Row, { str, left, right, top, size }: Piece): boolean {
  const cell = row.cells.at(-1);
  if (!cell || !/^\d{1,3}$/u.test(str.trim()) || size > 0.8 * row.size) return false;
  const raised = top - cell.top;
  if (raised < 0 || raised > 0.7 * row.size || Math.abs(left - cell.right) > 0.4 * row.size) return false;
  cell.text += superscript(str);
  cell.right = right;
  return true;
}

/** The text of a footnote, right behind its small number at the line's beginning. */
function isNoted(row: Row, { str, left, right, top, size }: Piece): boolean {
  const [cell, ...others] = row.cells;
  if (others.length > 0 || !/^\d{1,3}$/u.test(cell.text.trim())) return false;
  const raised = cell.top - top;
  if (row.size > 0.8 * size || raised < 0 || raised > 0.7 * size || left - cell.right > size) return false;
  row.cells = [{ ...cell, text: `${superscript(cell.text)} ${str.trimStart()}`, right, top }];
  row.size = size;
  return true;
}

/** On the same line as what was read last, and not after a gap as wide as between cells. */
function goesOnLine(row: Row, piece: Piece): boolean {
  const cell = row.cells.at(-1);
  if (!cell || !isLevel(cell.top, piece) || piece.left < cell.right - piece.size) return false;
  const gap = piece.left - cell.right;
  // A justified line has wide gaps too, but goes on in small letters.
  if (gap > (goesOn.test(piece.str) ? 5 : 1.8) * piece.size) return false;
  const apart = gap > 0.15 * piece.size && !/\s$/u.test(cell.text) && !/^\s/u.test(piece.str);
  cell.text += apart ? ` ${piece.str}` : piece.str;
  cell.right = Math.max(cell.right, piece.right);
  row.size = Math.max(row.size, piece.size);
  return true;
}

/** Below a cell of a table row, in small letters: the cell has a second line. */
function goesOnCell(row: Row, piece: Piece): boolean {
  if (row.cells.length < 2 || !goesOn.test(piece.str)) return false;
  const cell = row.cells.find(({ left, top }) => {
    const step = top - piece.top;
    return Math.abs(left - piece.left) < 3 && step > 0.5 * piece.size && step < 1.6 * piece.size;
  });
  if (!cell) return false;
  cell.text = joinLines(cell.text.trimEnd(), piece.str.trimStart());
  cell.top = piece.top;
  return true;
}

/** Right of lines already read, at their height: a table that is written cell by cell. */
function isNextCell(rows: Row[], piece: Piece): boolean {
  const level = rows.findLastIndex(({ top }) => Math.abs(top - piece.top) < 0.75 * piece.size);
  const from = beginOfCell(rows, level);
  const taken = rows.slice(from);
  const [first, ...others] = taken;
  if (from < 0 || !first || taken.length > mostLinesOfCell) return false;
  const isOneCell = others.every(
    ({ cells }) => cells.length === 1 && Math.abs(cells[0].left - first.cells[0].left) < 3,
  );
  const isRight = taken.every(({ cells }) => cells.every(({ right }) => piece.left > right));
  if (!isOneCell || !isRight) return false;
  const [cell, ...more] = first.cells;
  const text = taken.map(({ cells }) => cells[0].text.trim()).reduce(joinLines);
  const top = Math.min(cell.top, ...others.map((row) => row.top));
  rows.splice(from, taken.length, { ...first, cells: [{ ...cell, text, top }, ...more, cellOf(piece)] });
  return true;
}

/** The cell at a height may have begun on a line above, if this one goes on in small letters. */
function beginOfCell(rows: readonly Row[], at: number): number {
  const [above, row] = [rows[at - 1], rows[at]];
  if (!above || !row || above.cells.length > 1 || !goesOn.test(row.cells[0].text)) return at;
  const step = above.top - row.top;
  const isBelow = step > 0 && step < 1.6 * row.size && Math.abs(above.cells[0].left - row.cells[0].left) < 3;
  return isBelow ? beginOfCell(rows, at - 1) : at;
}
