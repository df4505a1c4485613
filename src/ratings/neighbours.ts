import type { Passage } from './passage.ts';

/** A grade's word in its place. */
export interface PlacedGrade {
  readonly passage: Passage;
  /** The grade's place among the passage's items. */
  readonly at: number;
}

/** The id of the grade that stands there. */
export const gradeOf = ({ passage, at }: PlacedGrade): string => passage.items[at]?.id ?? '';

/** How far around a grade its neighbours are heard, in grades; and how far what is said of the same area is. */
const [REACH, FAR] = [3, 20];

/** The grades around one, with how near the nearest are. */
export interface Neighbours<One> {
  /** Up to three on either side, the nearest first. */
  readonly before: readonly One[];
  readonly after: readonly One[];
  /** Names of features for the nearest: "before, same sentence". */
  readonly behind: string;
  readonly ahead: string;
  /** Up to twenty on either side, in the order of the text. */
  readonly around: readonly One[];
}

/** The grades around the one at `index` of an article's, in the order of the text; only those that `isHeard`. */
export function neighboursOf<One extends PlacedGrade>(
  all: readonly One[],
  index: number,
  own: One,
  isHeard: (one: One) => boolean = () => true,
): Neighbours<One> {
  const part = (from: number, to: number): readonly One[] => all.slice(Math.max(0, from), to).filter(isHeard);
  const before = part(index - REACH, index).toReversed();
  const after = part(index + 1, index + 1 + REACH);
  return {
    before,
    after,
    behind: `before, ${nearness(before[0], own)}`,
    ahead: `after, ${nearness(after[0], own)}`,
    around: part(index - FAR, index + FAR + 1).filter((one) => one !== own),
  };
}

/** How near a grade's word stands to another: in its sentence, its block, the next line or farther. */
function nearness(one: PlacedGrade | undefined, own: PlacedGrade): string {
  if (one === undefined) return 'none';
  const [a, b] = [one.passage.reading.sentence, own.passage.reading.sentence];
  if (a === b) return 'same sentence';
  if (a.block === b.block) return 'same block';
  return Math.abs(a.index - b.index) === 1 ? 'next line' : 'apart';
}
