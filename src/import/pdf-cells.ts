import { joinLines } from './join-lines.ts';
import type { PlacedPiece as Piece } from './pdf-columns.ts';
import { cellOf, goesOn, type Row } from './pdf-row.ts';

const mostLinesOfCell = 4;

/** Below a cell of a table row, in small letters: the cell has a second line. */
export function goesOnCell(row: Row | undefined, piece: Piece): boolean {
  if (!row || row.cells.length < 2 || !goesOn.test(piece.str)) return false;
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
export function isNextCell(rows: Row[], piece: Piece): boolean {
  const from = beginOfCell(
    rows,
    rows.findLastIndex(({ top }) => Math.abs(top - piece.top) < 0.75 * piece.size),
  );
  const taken = rows.slice(from);
  const [first, ...others] = taken;
  if (from < 0 || !first || taken.length > mostLinesOfCell) return false;
  const isOneCell = others.every(
    ({ cells }) => cells.length === 1 && Math.abs(cells[0].left - first.cells[0].left) < 3,
  );
  const isRight = taken.every(({ cells }) => cells.every(({ right }) => piece.left > right));
  if (!isOneCell || !isRight) return false;
  const [cell, ...more] = first.cells;
  const text = [cell.text, ...others.map(({ cells }) => cells[0].text)]
    .map((one) => one.trim())
    .reduce(joinLines);
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
