import type { Article } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import type { Reading } from './reading.ts';
import { daysBetween } from './time.ts';

/** The sentence speaks of the article's own time. */
export const OF_NOW =
  /\b(?:now|this time|today|currently|current|new|newest|latest|still|this (?:week|month|year)|is|are|has|(?<!\b(?:may|might|could|would|should|must|to|not) )have|remains?)\b/;

/** "…, who came in 2021", "safer than in 2018", "as it did then": a year in passing, and not when it happened. */
export const ASIDE =
  /\b(?:who|whom|whose|which|than|since|from|compared (?:with|to)|as|introduced|joined|that (?:it|they|he|she))\b[^.;]{0,200}$/;

/** The telling comes back to what is new. */
const RETURNS =
  /\b(?:returned|came back|come back|went on|this (?:week|month|year|spring|summer|autumn|winter))\b/;

type Told = Pick<Reading, 'sentence' | 'text' | 'dates'>;

/**
 * The year (EDTF) that a sentence without a date tells of, where sentences before it tell of a time more than a year before
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
    const folded = fold(text);
    const own = dates
      .filter(({ span }) => !ASIDE.test(folded.slice(0, span.start - sentence.span.start)))
      .flatMap(({ edtf }) => edtf ?? [])
      .at(-1);
    const goesOn = sentence.block === block || (sentence.block.kind !== 'heading' && /\bhad\b/.test(folded));
    block = sentence.block;
    if (own !== undefined) {
      year = published !== undefined && daysBetween(own, published) > 365 ? own.slice(0, 4) : undefined;
      return undefined;
    }
    if (!goesOn || OF_NOW.test(folded) || RETURNS.test(folded)) year = undefined;
    return dates.some(({ edtf }) => edtf !== undefined) ? undefined : year;
  });
}
