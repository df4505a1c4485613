import type { Features } from '../scoring/features.ts';
import type { CouncilCandidate } from './council-features.ts';
import type { News } from './news.ts';
import type { Passage } from './passage.ts';
import type { TimeCandidate } from './time-relation.ts';

/** A grade's word in its place. */
export interface PlacedGrade {
  readonly passage: Passage;
  /** The grade's place among the passage's items. */
  readonly at: number;
}

/** A grade's word of which something is decided, before its neighbours are heard. */
interface Decided<Candidate> extends PlacedGrade {
  /** How likely it is a rating at all. */
  readonly rating: number;
  /** The likeliest area, and how likely each is, by its sentence alone. */
  readonly area: string;
  readonly areas: ReadonlyMap<string, number>;
  readonly candidates: readonly Candidate[];
  /** The share of each candidate, by the sentence alone. */
  readonly shares: readonly number[];
}

/** A grade's word with the areas and the councils that it may be of. */
export type GradeMention = Decided<CouncilCandidate>;

/** A grade's word of one council with the areas and the times that it may be of. */
export interface Decision extends Decided<TimeCandidate> {
  readonly council: string;
  /** How likely it is of the council. */
  readonly owner: number;
  readonly news: News;
  /** Of each candidate: those of the same year are one time. */
  readonly keys: readonly string[];
}

/** The id of the grade that stands there. */
const gradeOf = ({ passage, at }: PlacedGrade): string => passage.items[at]?.id ?? '';

/** Whether both are the same grade. */
export const isAlike = (one: PlacedGrade, other: PlacedGrade): boolean => gradeOf(one) === gradeOf(other);

/** How far around a grade its neighbours are heard, in grades; and how far what is said of the same area is. */
const [REACH, FAR] = [3, 20];

/** The grades around one, with how near the nearest are. */
interface Neighbours<One> {
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

/**
 * How likely the grades around one have a candidate of it, and those of the `same` area too. `shareOf` is the candidate's
 * share of another grade; `what` tells candidates of a kind apart.
 */
export function heardAround<One extends PlacedGrade & { readonly rating: number }>(
  own: One,
  { before, after, behind, ahead }: Neighbours<One>,
  same: readonly One[],
  shareOf: (one: One) => number,
  what: string,
): Features {
  const most = (some: readonly One[]): number => Math.max(0, ...some.map((one) => one.rating * shareOf(one)));
  const [previous, next] = [most(before.slice(0, 1)), most(after.slice(0, 1))];
  const contradicted = most(same.filter((one) => !isAlike(one, own)));
  return [
    [behind, previous],
    [`${behind}, ${what}`, previous],
    [ahead, next],
    [`${ahead}, ${what}`, next],
    ['farther before', most(before.slice(1))],
    ['farther after', most(after.slice(1))],
    ['said again', most(same.filter((one) => isAlike(one, own)))],
    ['contradicted', contradicted],
    [`contradicted, ${what}`, contradicted],
  ];
}
