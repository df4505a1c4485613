import type { PlacedPiece as Piece } from './pdf-columns.ts';
import type { Row } from './pdf-row.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The small number of a footnote, right behind a word and a little above its line: it belongs to the word. */
export function isRaised(row: Row | undefined, { str, left, right, top, size }: Piece): boolean {
  const cell = row?.cells.at(-1);
  if (!row || !cell || !/^\d{1,3}$/u.test(str.trim()) || size > 0.8 * row.size) return false;
  const raised = top - cell.top;
  if (raised < 0 || raised > 0.7 * row.size || Math.abs(left - cell.right) > 0.4 * row.size) return false;
  cell.text += superscript(str);
  cell.right = right;
  return true;
}

/** The text of a footnote, right behind its small number at the line's beginning. */
export function isNoted(row: Row | undefined, { str, left, right, top, size }: Piece): boolean {
  const [cell, ...others] = row?.cells ?? [];
  if (!row || !cell || others.length > 0 || !/^\d{1,3}$/u.test(cell.text.trim())) return false;
  const raised = cell.top - top;
  if (row.size > 0.8 * size || raised < 0 || raised > 0.7 * size || left - cell.right > size) return false;
  row.cells = [{ ...cell, text: `${superscript(cell.text)} ${str.trimStart()}`, right, top }];
  row.size = size;
  return true;
}

const superscript = (digits: string): string =>
  [...digits.trim()].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
