import { groupedBy } from '../mentions/grouped-by.ts';
import type { PlacedPiece } from './pdf-columns.ts';
import type { PaintedLetter } from './pdf-letters.ts';
import type { PaintedArea, Painting } from './pdf-painting.ts';
import { type Box, holds, within } from './pdf-place.ts';

/** A page's pieces of text: those that a reader of the page sees, and the others. */
interface Seen {
  readonly shown: readonly PlacedPiece[];
  readonly hidden: readonly PlacedPiece[];
  /** All of its text lies unseen with a picture of the page: a scan whose text was recognised. It counts as shown. */
  readonly isScan: boolean;
}

/** Colours that differ by less in each part (of 255) are one to the eye. */
const NEAR = 24;
/** In points: smaller letters are no letters to the eye. */
const SMALLEST = 2;
/** The part of a page's letters that has to be unseen, and of its area that pictures take up, in a scan. */
const [UNSEEN, PICTURED] = [0.8, 0.5];

/**
 * Divides a page's text by whether it is seen: not in the colour of what lies below it, not covered, not without colour
 * and not smaller than the eye can read. `view`: the page.
 */
export function seenOf(pieces: readonly PlacedPiece[], painting: Painting, view: Box): Seen {
  const areasAt = areasByHeight(painting.areas);
  const hiddenLetters = painting.letters.filter(
    (letter) => !isSeen(letter, areasAt(letter.bottom + 0.25 * letter.size)),
  );
  if (hiddenLetters.length === 0) return { shown: pieces, hidden: [], isScan: false };
  const unseen = new Set(hiddenLetters);
  if (hiddenLetters.length >= UNSEEN * painting.letters.length && isPictured(painting.areas, view))
    return { shown: pieces, hidden: [], isScan: true };
  const levels = groupedBy(painting.letters, ({ bottom }) => Math.round(bottom));
  const isHidden = (piece: PlacedPiece): boolean => {
    const own = lettersOf(piece, levels);
    return own.filter((letter) => unseen.has(letter)).length > own.length / 2;
  };
  const hidden = new Set(pieces.filter((piece) => piece.str.trim() !== '' && isHidden(piece)));
  return { shown: pieces.filter((piece) => !hidden.has(piece)), hidden: [...hidden], isScan: false };
}

/** An area with its place in the order of painting. */
interface Painted {
  readonly at: number;
  readonly area: PaintedArea;
}

/** In points: areas are looked for in stripes of a page, since a map or chart has thousands of them. */
const STRIPE = 10;

function areasByHeight(areas: readonly PaintedArea[]): (height: number) => readonly Painted[] {
  const stripes = new Map<number, readonly Painted[]>();
  return (height) => {
    const stripe = Math.floor(height / STRIPE);
    const known = stripes.get(stripe);
    if (known) return known;
    const [bottom, top] = [stripe * STRIPE, (stripe + 1) * STRIPE];
    const own = areas.flatMap((area, at): Painted[] =>
      area.bottom <= top && area.top >= bottom ? [{ at, area }] : [],
    );
    stripes.set(stripe, own);
    return own;
  };
}

function isSeen(letter: PaintedLetter, near: readonly Painted[]): boolean {
  const { left, bottom, size, colour, isUnseen, above } = letter;
  // Within the letter, a little right of where it begins and above its line.
  const [x, y] = [left + 0.15 * size, bottom + 0.25 * size];
  if (isUnseen || size < SMALLEST) return false;
  const over = near.filter(({ area }) => holds(area, x, y));
  if (over.some(({ at, area }) => at >= above && area.isSolid && holds(area, x, bottom + 0.5 * size)))
    return false;
  if (colour === undefined) return true;
  const below = over.findLast(
    ({ at, area }) => at < above && !(isNear(area.colour, colour) && !area.isSolid),
  );
  return !isNear(below ? below.area.colour : '#ffffff', colour);
}

function isNear(one: string | undefined, other: string): boolean {
  if (one === undefined) return false;
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.every((part, at) => Math.abs(part - (b[at] ?? 0)) < NEAR);
}

const partsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const sizeOf = ({ left, bottom, right, top }: Box): number =>
  Math.max(0, right - left) * Math.max(0, top - bottom);

function isPictured(areas: readonly PaintedArea[], view: Box): boolean {
  const covered = areas
    .filter(({ colour }) => colour === undefined)
    .map((area) => sizeOf(within(area, view)));
  return covered.reduce((sum, one) => sum + one, 0) >= PICTURED * sizeOf(view);
}

/** The letters that stand on the line of a piece of text, within it. */
function lettersOf(
  { left, right, top: bottom, size }: PlacedPiece,
  levels: ReadonlyMap<number, readonly PaintedLetter[]>,
): readonly PaintedLetter[] {
  const reach = Math.max(1, 0.1 * size);
  const near = [-1, 0, 1].flatMap((step) => levels.get(Math.round(bottom) + step) ?? []);
  return near.filter(
    (letter) =>
      Math.abs(letter.bottom - bottom) <= reach && letter.left >= left - 0.5 && letter.left < right - 0.1,
  );
}
