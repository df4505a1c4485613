import { madeOnce } from '../mentions/made-once.ts';
import { isGraded, type Passage } from './passage.ts';
import type { Item } from './sequence.ts';

/** What leaves something out of all, as stems. */
const EXCEPTS: ReadonlySet<string> = new Set(['but', 'except', 'bar', 'save', 'apart', 'exclud', 'other']);
/** What may stand between that and the area, as stems ("on" is of "one", too): "apart from its work with care leavers", "all but one: adoption". */
const BETWEEN: ReadonlySet<string> = new Set(
  'for from than the it their our on and , : – — ( work with support in of servic'.split(' '),
);
const ALL: ReadonlySet<string> = new Set(['everyth', 'all', 'each', 'everi']);
/** So far before an area what leaves it out may stand, and before that what it is left out of, in words and marks. */
const REACH = 8;

/** An area that is left out of what is said of all: "every area but adoption". */
interface Exception {
  /** The area's place among the passage's items. */
  readonly at: number;
  /** Whether a grade stands before it, so that one behind it is its own: "all good except adoption, which was outstanding". */
  readonly isTold: boolean;
}

/** The areas that a sentence leaves out of what it says of all. */
export const exceptionsIn = madeOnce(({ items }: Passage): readonly Exception[] =>
  items.flatMap(({ kind }, at) =>
    kind === 'area' && isExcepted(items, at) ? [{ at, isTold: items.slice(0, at).some(isGraded) }] : [],
  ),
);

function isExcepted(items: readonly Item[], area: number): boolean {
  let at = area - 1;
  const isBetween = (item: Item | undefined): boolean =>
    item !== undefined && (item.kind === 'area' || BETWEEN.has(item.key));
  while (area - at < REACH && isBetween(items[at])) at--;
  const before = items[at];
  if (before?.kind === 'all') return before.text.split(' ').some((word) => EXCEPTS.has(word));
  if (!EXCEPTS.has(before?.key ?? '')) return false;
  return items.slice(Math.max(0, at - REACH), at).some(({ kind, key }) => kind === 'all' || ALL.has(key));
}

/** Marks and words behind an area that begin what is said of it alone. */
const OF_ITSELF: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  '—',
  '–',
  'which',
  'where',
  'who',
  'that',
  'and',
]);

/**
 * The places of areas that a grade behind them is surely not of: "every area but adoption required improvement", where no grade
 * stands before the area and nothing begins to speak of it alone.
 */
export const exceptedFrom = (passage: Passage, grade: number): readonly number[] =>
  exceptionsIn(passage)
    .filter(
      ({ at, isTold }) =>
        !isTold && at < grade && !passage.items.slice(at + 1, grade).some(({ key }) => OF_ITSELF.has(key)),
    )
    .map(({ at }) => at);
