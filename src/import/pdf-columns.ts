/** A piece of text in its place on a page: points from the left and from the bottom. */
export interface PlacedPiece {
  readonly str: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
}

/** Pieces at one height, from left to right. */
type Level<Piece> = readonly Piece[];

/** So many lines side by side are columns, and fewer may be a table. */
const FEWEST = 6;
/** In points: two columns are at least so far apart. */
const GUTTER = 8;
/** The part of a column's width that lines of prose fill, and how many of them do: the cells of a table are shorter. */
const [FILLED, MOST] = [0.7, 0.6];
/** The part of the lines of prose that go on in the middle of a sentence; cells begin with a capital, a digit or a mark. */
const GOES_ON = 0.25;

/**
 * The pieces of a page in groups to be read one after the other: of two columns of prose the left one before the right,
 * between lines that go over both and tables. A page without columns is one group, in the order of the file.
 */
export function inColumns<Piece extends PlacedPiece>(
  pieces: readonly Piece[],
): readonly (readonly Piece[])[] {
  const levels = levelsOf(pieces.filter(({ str }) => str.trim() !== ''));
  const gutter = gutterOf(levels);
  if (gutter === undefined) return [pieces];
  const groups: Piece[][] = [];
  let [left, right]: [Piece[], Piece[]] = [[], []];
  for (const part of partsOf(levels, gutter)) {
    if (isProse(part, gutter) && flows(part, gutter)) {
      const [before, behind] = sidesOf(part.flat(), gutter);
      left.push(...before);
      right.push(...behind);
    } else {
      groups.push(left, right, part.flat());
      [left, right] = [[], []];
    }
  }
  groups.push(left, right);
  return groups.filter(({ length }) => length > 0);
}

/** The lines of a page in parts, divided where a line goes over both columns and where there is more room between lines. */
function partsOf<Piece extends PlacedPiece>(
  levels: readonly Level<Piece>[],
  gutter: number,
): readonly (readonly Level<Piece>[])[] {
  const parts: Level<Piece>[][] = [];
  const steps = levels.flatMap((level, at) => (at === 0 ? [] : topOf(levels[at - 1]) - topOf(level)));
  const pitch = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 0;
  for (const [at, level] of levels.entries()) {
    const before = levels[at - 1];
    const isNext =
      before !== undefined &&
      isAcross(before, gutter) === isAcross(level, gutter) &&
      topOf(before) - topOf(level) < 1.35 * pitch;
    if (isNext) parts.at(-1)?.push(level);
    else parts.push([level]);
  }
  return parts;
}

const topOf = (level: Level<PlacedPiece> | undefined): number => level?.[0]?.top ?? 0;

/** From the top of the page to its foot. */
function levelsOf<Piece extends PlacedPiece>(pieces: readonly Piece[]): readonly Level<Piece>[] {
  const levels: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.top - a.top)) {
    const [first] = levels.at(-1) ?? [];
    if (first && first.top - piece.top < 0.4 * Math.max(first.size, piece.size)) levels.at(-1)?.push(piece);
    else levels.push([piece]);
  }
  return levels.map((level) => level.toSorted((a, b) => a.left - b.left));
}

/** The pieces before the gutter, and those behind it. */
const sidesOf = <Piece extends PlacedPiece>(pieces: Level<Piece>, gutter: number) =>
  [pieces.filter(({ right }) => right <= gutter), pieces.filter(({ left }) => left >= gutter)] as const;

const isAcross = (level: Level<PlacedPiece>, gutter: number): boolean =>
  level.some(({ left, right }) => left < gutter && right > gutter);

/** Where the two columns of a page part; `undefined` where it has none. */
function gutterOf(levels: readonly Level<PlacedPiece>[]): number | undefined {
  const all = levels.flat();
  const [from, to] = [Math.min(...all.map(({ left }) => left)), Math.max(...all.map(({ right }) => right))];
  const places = Array.from({ length: 31 }, (_, step) => from + (to - from) * (0.35 + step * 0.01));
  const [best] = places
    .map((gutter) => ({ gutter, beside: levels.filter((level) => isBeside(level, gutter)) }))
    .toSorted((a, b) => b.beside.length - a.beside.length);
  if (!best || best.beside.length < FEWEST) return undefined;
  return isProse(best.beside, best.gutter) ? best.gutter : undefined;
}

/** Lines on both sides that fill their columns; a single one on one side may end a paragraph. */
function isProse(levels: readonly Level<PlacedPiece>[], gutter: number): boolean {
  if (levels.some((level) => isAcross(level, gutter))) return false;
  const sides = levels.map((level) => sidesOf(level, gutter));
  return [sides.map(([before]) => before), sides.map(([, behind]) => behind)].every(fills);
}

/** Sentences that go on from line to line, on both sides: the short rows of a table fill their columns as well as prose does. */
function flows(levels: readonly Level<PlacedPiece>[], gutter: number): boolean {
  const sides = levels.map((level) => sidesOf(level, gutter));
  return [sides.flatMap(([[first]]) => first ?? []), sides.flatMap(([, [first]]) => first ?? [])].every(
    (side) => side.filter(({ str }) => /^\s*\p{Ll}/u.test(str)).length >= GOES_ON * side.length,
  );
}

function isBeside(level: Level<PlacedPiece>, gutter: number): boolean {
  const [before, behind] = sidesOf(level, gutter);
  const room = Math.min(...behind.map(({ left }) => left)) - Math.max(...before.map(({ right }) => right));
  return !isAcross(level, gutter) && Number.isFinite(room) && room >= GUTTER;
}

function fills(column: readonly Level<PlacedPiece>[]): boolean {
  const widths = column
    .filter(({ length }) => length > 0)
    .map((level) => (level.at(-1)?.right ?? 0) - (level[0]?.left ?? 0))
    .toSorted((a, b) => a - b);
  // Not the widest: it may be a heading or the cell of a table.
  const usual = widths[Math.floor(0.75 * (widths.length - 1))] ?? 0;
  return (
    widths.length >= 3 && widths.filter((width) => width >= FILLED * usual).length >= MOST * widths.length
  );
}
