import { goesOnCell, isNextCell } from './pdf-cells.ts';
import { inColumns, type PlacedPiece as Piece } from './pdf-columns.ts';
import { isNoted, isRaised } from './pdf-notes.ts';
import { cellOf, goesOn, isLevel, type Row } from './pdf-row.ts';

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

/** One sign for several letters: no word of the article is written so. */
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** Bullets of the fonts Symbol and Wingdings, which have no code of their own. */
const SYMBOL_BULLET = /[\uf0b7\uf0a7\uf076\uf0d8]/gu;
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
      !isNoted(last, piece) &&
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
