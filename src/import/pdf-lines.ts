import { oneLine } from './characters.ts';
import { inColumns, type PlacedPiece } from './pdf-columns.ts';
import { cellOf, isLevel, joinsRow, type Row } from './pdf-row.ts';

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

/** The lines of a page in the order of the file, its columns one after the other; cells of one row are brought together, however they are written. */
export const linesOfPdfPage = (pieces: readonly PlacedPiece[], page: number): PdfLine[] =>
  inColumns(pieces).flatMap((column) => linesOf(column, page));

function linesOf(pieces: readonly PlacedPiece[], page: number): PdfLine[] {
  const rows: Row[] = [];
  for (const piece of pieces) {
    if (piece.str.trim() === '') {
      const open = rows.at(-1)?.cells.at(-1);
      if (open && piece.str !== '' && isLevel(open.top, piece)) open.text = `${open.text.trimEnd()} `;
    } else if (!joinsRow(rows, piece)) {
      rows.push({ cells: [cellOf(piece)], top: piece.top, size: piece.size });
    }
  }
  return rows.map(({ cells, size }) => ({
    text: cells.map(({ text }) => oneLine(text)).join(' | '),
    top: Math.min(...cells.map(({ top }) => top)),
    left: cells[0].left,
    right: Math.max(...cells.map(({ right }) => right)),
    size,
    page,
  }));
}
