import { joinLines } from './join-lines.ts';
import { inColumns, type PlacedPiece } from './pdf-columns.ts';

/** A piece of text of a PDF as pdf.js gives it: its matrix ends in the place where it begins. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** One line of a page, or one row of a table with " | " between its cells. */
export interface PdfLine {
  readonly text: string;
  /** Of its last line, where a cell has several. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly page: number;
}

interface Cell {
  text: string;
  readonly left: number;
  right: number;
  /** Of its last line. */
  top: number;
}

interface Row {
  cells: readonly [Cell, ...Cell[]];
  readonly top: number;
  size: number;
}

type Piece = PlacedPiece;

/** One sign for several letters: no word of the article is written so. */
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** Bullets of the fonts Symbol and Wingdings, which have no code of their own. */
const SYMBOL_BULLET = /[\uf0b7\uf0a7\uf076\uf0d8]/gu;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const mostLinesOfCell = 4;
const goesOn = /^[\p{Ll}(“‘]/u;

/** The lines of a page in the order of the file, its columns one after the other; cells of one row are brought together, however they are written. */
export function linesOfPdfPage(items: readonly PdfItem[], page: number): PdfLine[] {
  return inColumns(items.map(pieceOf)).flatMap((pieces) => linesOf(pieces, page));
}

function linesOf(pieces: readonly Piece[], page: number): PdfLine[] {
  const rows: Row[] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (piece.str.trim() === '') {
      const open = last?.cells.at(-1);
      if (open && piece.str !== '' && isLevel(open.top, piece)) open.text = `${open.text.trimEnd()} `;
    } else if (
      !isRaised(last, piece) &&
      !goesOnLine(last, piece) &&
      !goesOnCell(last, piece) &&
      !isNextCell(rows, piece)
    ) {
      rows.push({ cells: [cellOf(piece)], top: piece.top, size: piece.size });
    }
  }
  return rows.map(({ cells, size }) => ({
    text: cells.map(({ text }) => text.replace(/\s+/gu, ' ').trim()).join(' | '),
    top: Math.min(...cells.map(({ top }) => top)),
    left: cells[0].left,
    right: Math.max(...cells.map(({ right }) => right)),
    size,
    page,
  }));
}

function pieceOf({ str, width, height, transform }: PdfItem): Piece {
  const [, , , scale = 10, left = 0, top = 0] = transform;
  return {
    str: str.replace(LIGATURE, (one) => one.normalize('NFKC')).replace(SYMBOL_BULLET, '•'),
    left,
    right: left + width,
    top,
    size: height || Math.abs(scale) || 10,
  };
}

const cellOf = ({ str, left, right, top }: Piece): Cell => ({ text: str, left, right, top });

const isLevel = (top: number, { top: other, size }: Piece): boolean => Math.abs(top - other) < 0.4 * size;

/** The small number of a footnote, right behind a word and a little above its line: it belongs to the word. */
function isRaised(row: Row | undefined, { str, left, right, top, size }: Piece): boolean {
  const cell = row?.cells.at(-1);
  if (!row || !cell || !/^\d{1,3}$/u.test(str.trim()) || size > 0.8 * row.size) return false;
  const raised = top - cell.top;
  if (raised < 0 || raised > 0.7 * row.size || Math.abs(left - cell.right) > 0.4 * row.size) return false;
  cell.text += [...str.trim()].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
  cell.right = right;
  return true;
}

/** On the same line as what was read last, and not after a gap as wide as between cells. */
function goesOnLine(row: Row | undefined, piece: Piece): boolean {
  const cell = row?.cells.at(-1);
  if (!row || !cell || !isLevel(cell.top, piece) || piece.left < cell.right - piece.size) return false;
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
function goesOnCell(row: Row | undefined, piece: Piece): boolean {
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
function isNextCell(rows: Row[], piece: Piece): boolean {
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
