import { letterPattern } from '../search/letters.ts';
import { MONTH } from './calendar.ts';
import type { DateContext, ReadDate } from './dating.ts';

/** A way of saying a date, in folded text. */
export interface DatePattern {
  /** As it is for a folded text. */
  readonly pattern: (folded: string) => RegExp;
  /** Without these in a text the pattern need not be tried. */
  readonly needs: readonly TimeWord[];
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: DateContext) => ReadDate;
}

/** The pattern of a source that stands as words of its own. */
export const rule = (needs: readonly TimeWord[], source: string, read: DatePattern['read']): DatePattern => ({
  needs,
  pattern: letterPattern(`(?<![\\p{L}\\p{N}£.,-])${source}(?![\\p{L}\\p{N}%])`, 'gu'),
  read,
});

const TIME_WORDS = [
  ['digit', /\d/],
  ['month', new RegExp(`(?<![a-z0-9])${MONTH}(?![a-z])`)],
  ['year', /19\d\d|20\d\d/],
  ['season', /spring|summer|autumn|winter/],
  ['weekday', /(?:mon|tues|wednes|thurs|fri|satur|sun)day/],
  ['unit', /year|month|week|day/],
  ['near day', /yesterday|today|tomorrow/],
] as const;
/** Words that stand beside some of them. */
const BESIDE = [
  ['that', /that|same/],
  ['which', /last|this|next/],
  ['ago', /ago|earlier|previously|before that/],
  ['since', /after|since|later|on from|before/],
  ['following', /same|following|previous/],
] as const;

/** Kinds of words without which no date is said, or none of a kind. */
export type TimeWord = (typeof TIME_WORDS | typeof BESIDE)[number][0];

/** The kinds of such words that a folded text may hold: most sentences hold none, and need not be searched for dates. */
export function timeWordsIn(folded: string): ReadonlySet<TimeWord> {
  const found = new Set<TimeWord>();
  for (const [word, pattern] of TIME_WORDS) if (pattern.test(folded)) found.add(word);
  if (found.size === 0) return found;
  for (const [word, pattern] of BESIDE) if (pattern.test(folded)) found.add(word);
  return found;
}
