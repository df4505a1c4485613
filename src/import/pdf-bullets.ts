import type { PdfItem } from './pdf-lines.ts';
import type { PaintedArea } from './pdf-painting.ts';

/** The size of a bullet that is drawn and not written, and its distance from its text, in parts of a letter's size. */
const [SMALLEST, LARGEST, FARTHEST] = [0.15, 0.75, 2.5];

/** The pieces of text with a "•" before those that stand behind a bullet drawn as a small disc or square, as browsers do. */
export function withDrawnBullets(
  items: readonly PdfItem[],
  areas: readonly PaintedArea[],
): readonly PdfItem[] {
  const small = areas.filter(
    ({ left, right, bottom, top }) => right - left < 20 && isAlike(right - left, top - bottom),
  );
  if (small.length === 0) return items;
  return items.flatMap((item) => {
    const bullet = item.str.trim() === '' ? undefined : small.find((area) => isBulletOf(area, item));
    return bullet && !items.some((other) => isBetween(other, bullet, item))
      ? [bulletOf(item, bullet), item]
      : [item];
  });
}

const isAlike = (one: number, other: number): boolean =>
  one > 0 && other > 0 && one / other < 1.4 && other / one < 1.4;

const leftOf = ({ transform }: PdfItem): number => transform[4] ?? 0;
const bottomOf = ({ transform }: PdfItem): number => transform[5] ?? 0;

function isBulletOf({ left, right, bottom, top }: PaintedArea, item: PdfItem): boolean {
  const size = item.height;
  const gap = leftOf(item) - right;
  const middle = (bottom + top) / 2 - bottomOf(item);
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
const isBetween = (other: PdfItem, { left }: PaintedArea, item: PdfItem): boolean =>
  other !== item &&
  other.str.trim() !== '' &&
  Math.abs(bottomOf(other) - bottomOf(item)) < 0.3 * item.height &&
  leftOf(other) < leftOf(item) &&
  leftOf(other) + other.width > left - 0.5 * item.height;

const bulletOf = (item: PdfItem, { left }: PaintedArea): PdfItem => ({
  str: '• ',
  height: item.height,
  width: leftOf(item) - left - 0.3 * item.height,
  transform: [item.height, 0, 0, item.height, left, bottomOf(item)],
});
