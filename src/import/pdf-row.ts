import type { PlacedPiece as Piece } from './pdf-columns.ts';

/** What stands in one place of a row: all of a line, or a cell of a table. */
export interface Cell {
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
export const goesOn = /^[\p{Ll}(“‘]/u;

export const cellOf = ({ str, left, right, top }: Piece): Cell => ({ text: str, left, right, top });

export const isLevel = (top: number, { top: other, size }: Piece): boolean =>
  Math.abs(top - other) < 0.4 * size;
