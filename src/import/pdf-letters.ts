import { after, type Matrix, placeOf } from './pdf-place.ts';
import type { PaintState } from './pdf-state.ts';

/** A letter as it is painted: where it begins, how large, and in which colour (undefined: a pattern). */
export interface PaintedLetter {
  readonly left: number;
  readonly bottom: number;
  readonly size: number;
  readonly colour: string | undefined;
  /** By its mode or its transparency it leaves no mark. */
  readonly isUnseen: boolean;
  /** How many areas were painted before it. */
  readonly above: number;
}

/** The letters of a string, of which `text` is the place, and how far it leads. */
export function lettersOf(
  glyphs: unknown,
  text: Matrix,
  state: PaintState,
): { readonly letters: readonly Pick<PaintedLetter, 'left' | 'bottom' | 'size'>[]; readonly width: number } {
  const matrix = after(state.matrix, after(text, [state.across, 0, 0, 1, 0, 0]));
  const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
  const letters: Pick<PaintedLetter, 'left' | 'bottom' | 'size'>[] = [];
  let x = 0;
  const given: readonly unknown[] = Array.isArray(glyphs) ? glyphs : [];
  for (const glyph of given) {
    // A number moves what follows it.
    if (typeof glyph === 'number') x -= (glyph * state.size) / 1000;
    if (typeof glyph !== 'object') continue;
    const { width, isSpace, unicode }: Readonly<Record<string, unknown>> = { ...glyph };
    if (typeof width !== 'number') continue;
    const [left, bottom] = placeOf(matrix, x, state.rise);
    if (typeof unicode === 'string' && unicode.trim() !== '') letters.push({ left, bottom, size });
    x += (width * state.size) / 1000 + state.charSpacing + (isSpace === true ? state.wordSpacing : 0);
  }
  return { letters, width: x * state.across };
}
