import type { Difference } from './align.ts';
import { WORDS } from './words.ts';

/** What differs between posted words and an article's, in words. */
export function sayDifference({ posted, article }: Difference): string {
  if (posted === '') return WORDS.missing(article);
  return article === '' ? WORDS.added(posted) : WORDS.instead(posted, article);
}
