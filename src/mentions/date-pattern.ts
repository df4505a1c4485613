import { letterPattern } from '../search/letters.ts';
import type { DateContext, ReadDate } from './dating.ts';
import type { TimeWord } from './time-words.ts';

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
