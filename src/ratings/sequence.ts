import { overlap, type Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { hasMarks, legibleOf } from '../search/legible.ts';
import { matchesIn } from '../search/matches.ts';
import type { Token } from '../search/tokens.ts';

/** What stands at a place of a sentence: a word, a mark of punctuation, or something that a finder found. */
export type ItemKind = 'word' | 'mark' | 'grade' | 'same' | 'area' | 'council' | 'date' | 'number' | 'all';

/** One step of a sentence as the features see it. */
export interface Item {
  readonly kind: ItemKind;
  /** A word's stem, the mark, or the kind of what was found in brackets: names and years say nothing general. */
  readonly key: string;
  /** What was found: an area's or a grade's id (of words like "the same", that of the grade named before), a council's name, the place of a date among the sentence's dates. */
  readonly id: string;
  /** Counts in the sentence. */
  readonly span: Span;
  /** What stands there, folded. */
  readonly text: string;
  /** An area by another word than its names. */
  readonly loose: boolean;
  /** The areas that a grade's own words name ("highest overall grade"). */
  readonly areas: readonly string[];
}

/** Something found in a sentence. */
export interface Found {
  readonly kind: Exclude<ItemKind, 'word' | 'mark' | 'number'>;
  readonly id: string;
  readonly span: Span;
  readonly loose?: boolean;
  readonly areas?: readonly string[];
}

const MARK = /[,;:()"'|–—?!.…/]|(?<=\s)-(?=\s)/gu;
const NUMBER = /^£?\d/;

/** A sentence as words, marks and what was found in it, in order; where two finds overlap, the first given stays. */
export function sequenceOf(text: string, tokens: readonly Token[], found: readonly Found[]): readonly Item[] {
  const folded = fold(text);
  const isMarked = hasMarks(folded);
  const taken = new Uint8Array(text.length);
  const items: Item[] = [];
  const put = (item: Item): void => {
    items.push(item);
    taken.fill(1, item.span.start, item.span.end);
  };
  for (const { kind, id, span, loose = false, areas = NO_AREAS } of found) {
    // A name under two areas is both.
    const isFree = items.every(
      (one) =>
        !overlap(one.span, span) ||
        (one.kind === kind && one.span.start === span.start && one.span.end === span.end),
    );
    const own = folded.slice(span.start, span.end);
    if (isFree)
      put({ kind, key: `‹${kind}›`, id, span, text: isMarked ? legibleOf(own).text : own, loose, areas });
  }
  for (const { text: word, stem, span } of tokens) {
    if (isTaken(taken, span)) continue;
    const number = NUMBER.test(word);
    const key = number ? '‹number›' : stem;
    put({ kind: number ? 'number' : 'word', key, id: word, span, text: word, ...PLAIN });
  }
  for (const { 0: mark, index } of matchesIn(folded, MARK)) {
    const span = { start: index, end: index + mark.length };
    if (!isTaken(taken, span)) items.push({ kind: 'mark', key: mark, id: mark, span, text: mark, ...PLAIN });
  }
  return items.sort((a, b) => a.span.start - b.span.start);
}

const NO_AREAS: readonly string[] = [];
const PLAIN = { loose: false, areas: NO_AREAS };

function isTaken(taken: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

/** The ids of what was found of a kind, in order. */
export const idsOf = (items: readonly Item[], kind: ItemKind): readonly string[] =>
  items.filter((item) => item.kind === kind).map(({ id }) => id);

/** The ids of the areas that are called by one of their names, in order. */
export const namedAreas = (items: readonly Item[]): readonly string[] =>
  idsOf(
    items.filter(({ loose }) => !loose),
    'area',
  );

/** What stands between two places. */
export const between = (items: readonly Item[], a: number, b: number): readonly Item[] =>
  items.slice(Math.min(a, b) + 1, Math.max(a, b));
