import type { DateMention } from '../mentions/dates.ts';
import type { Passage } from './passage.ts';

/** A date that an article gives beside a grade or an inspection, and where. */
export interface ToldTime {
  readonly date: DateMention;
  readonly of: Passage;
}

/** So many times an article may tell of elsewhere: hardly any has as many. */
const MOST_TOLD = 24;

/** The dates of an article in sentences that tell of grades or inspections: what "the previous inspection" may be. */
export function toldTimes(passages: readonly Passage[]): readonly ToldTime[] {
  return passages
    .filter(({ items }) => items.some(({ kind, key }) => kind === 'grade' || key === 'inspect'))
    .flatMap((of) => of.reading.dates.filter(({ edtf }) => edtf !== undefined).map((date) => ({ date, of })))
    .filter(({ date, of }, i, all) => {
      const same = all.findIndex((one) => one.date.edtf === date.edtf);
      // A second place of the same date is needed where the first is the grade's own sentence.
      return (
        same === i ||
        (all[same]?.of !== of && i === all.findIndex((one, k) => k > same && one.date.edtf === date.edtf))
      );
    })
    .slice(0, MOST_TOLD);
}
