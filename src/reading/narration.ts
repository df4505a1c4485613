import type { Article } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import type { Reading } from './reading.ts';

/** The sentence speaks of the article's own time. */
export const OF_NOW =
  /\b(?:now|this time|today|currently|current|new|newest|latest|still|this (?:week|month|year)|is|are|has|have|remains?)\b/;

type Told = Pick<Reading, 'sentence' | 'text' | 'dates'>;

/**
 * The year (EDTF) that a sentence without a date tells of, where sentences before it tell of a year before that of
 * publication: in the same paragraph, and in the next ones as long as they go on in the past perfect ("They had sent …").
 * For each sentence; `undefined` where nothing says so, and in an undated article.
 */
export function yearsNarrated(
  { published }: Article,
  readings: readonly Told[],
): readonly (string | undefined)[] {
  let year: string | undefined;
  let block: Told['sentence']['block'] | undefined;
  return readings.map(({ sentence, text, dates }) => {
    const own = dates.flatMap(({ edtf }) => edtf?.slice(0, 4) ?? []).at(-1);
    const folded = fold(text);
    const goesOn = sentence.block === block || (sentence.block.kind !== 'heading' && /\bhad\b/.test(folded));
    block = sentence.block;
    if (own !== undefined) {
      year = published !== undefined && own < published.slice(0, 4) ? own : undefined;
      return undefined;
    }
    if (!goesOn || dates.length > 0 || OF_NOW.test(folded)) year = undefined;
    return year;
  });
}
