import type { PlacedPiece } from './pdf-columns.ts';
import type { PaintedArea } from './pdf-painting.ts';

/** The size of a bullet that is drawn and not written, and its distance from its text, in parts of a letter's size. */
const [SMALLEST, LARGEST, FARTHEST] = [0.15, 0.75, 2.5];

/** The pieces of text with a "•" before those that stand behind a bullet drawn as a small disc or square, as browsers do. */
export function withDrawnBullets(
  pieces: readonly PlacedPiece[],
  areas: readonly PaintedArea[],
): readonly PlacedPiece[] {
  const small = areas.filter(
    ({ left, right, bottom, top }) => right - left < 20 && isAlike(right - left, top - bottom),
  );
  if (small.length === 0) return pieces;
  return pieces.flatMap((piece) => {
    const bullet = piece.str.trim() === '' ? undefined : small.find((area) => isBulletOf(area, piece));
    return bullet && !pieces.some((other) => isBetween(other, bullet, piece))
      ? [{ ...piece, str: '• ', left: bullet.left, right: piece.left - 0.3 * piece.size }, piece]
      : [piece];
  });
}

const isAlike = (one: number, other: number): boolean =>
  one > 0 && other > 0 && one / other < 1.4 && other / one < 1.4;

function isBulletOf({ left, right, bottom, top }: PaintedArea, piece: PlacedPiece): boolean {
  const { size } = piece;
  const gap = piece.left - right;
  const middle = (bottom + top) / 2 - piece.top;
  return (
    right - left >= SMALLEST * size &&
    right - left <= LARGEST * size &&
    gap > 0.1 * size &&
    gap <= FARTHEST * size &&
    middle > 0 &&
    middle < 0.7 * size
  );
}

/** Other text between the bullet and the piece, or right before the bullet: then it is no bullet of this piece. */
const isBetween = (other: PlacedPiece, { left }: PaintedArea, piece: PlacedPiece): boolean =>
  other !== piece &&
  other.str.trim() !== '' &&
  Math.abs(other.top - piece.top) < 0.3 * piece.size &&
  other.left < piece.left &&
  other.right > left - 0.5 * piece.size;
