import type { Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { legibleOf } from '../search/legible.ts';
import type { Token } from '../search/tokens.ts';

/** What stands at a place of a sentence: a word, a mark of punctuation, or something that a finder found. */
export type ItemKind = 'word' | 'mark' | 'grade' | 'area' | 'council' | 'date' | 'number' | 'all';

/** One step of a sentence as the features see it. */
export interface Item {
  readonly kind: ItemKind;
  /** A word's stem, the mark, or the kind of what was found in brackets: names and years say nothing general. */
  readonly key: string;
  /** What was found: an area's or a grade's id, a council's name, the place of a date among the sentence's dates. */
  readonly id: string;
  /** Counts in the sentence. */
  readonly span: Span;
  /** What stands there, folded. */
  readonly text: string;
  /** An area by another word than its names. */
  readonly loose?: boolean;
  /** The areas that a grade's own words name ("highest overall grade"). */
  readonly areas?: readonly string[];
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
  const items: Item[] = [];
  const folded = fold(text);
  const textOf = ({ start, end }: Span): string => legibleOf(folded.slice(start, end)).text;
  for (const one of found) {
    // A name under two areas is both.
    const isFree = items.every(
      ({ span, kind }) =>
        !overlap(span, one.span) ||
        (kind === one.kind && span.start === one.span.start && span.end === one.span.end),
    );
    if (isFree) items.push({ ...one, key: `‹${one.kind}›`, text: textOf(one.span) });
  }
  const names = [...items];
  const isFree = (span: Span): boolean => !names.some((item) => overlap(item.span, span));
  for (const { text: word, stem, span } of tokens) {
    const number = NUMBER.test(word);
    if (isFree(span))
      items.push({
        kind: number ? 'number' : 'word',
        key: number ? '‹number›' : stem,
        id: word,
        span,
        text: word,
      });
  }
  const words = items.map(({ span }) => span);
  for (const match of folded.matchAll(MARK)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!words.some((word) => overlap(word, span)))
      items.push({ kind: 'mark', key: match[0], id: match[0], span, text: match[0] });
  }
  return items.sort((a, b) => a.span.start - b.span.start);
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
