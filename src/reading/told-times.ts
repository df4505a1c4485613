import { fold } from '../search/fold.ts';
import type { Stated, StatedTime } from './claim-places.ts';
import { OF_NOW } from './narration.ts';
import { isNews } from './news-time.ts';
import type { Reading } from './reading.ts';

const INSPECTION = /\b(?:inspect\w*|ofsted|watchdog)\b/;
/** Visits without a grade of the services as a whole. */
const NO_GRADE =
  /\b(?:monitoring|focus+ed|peer|joint|follow-up)\b|\bspecial educational needs\b|\bcare quality commission\b|\bcqc\b/;

/**
 * "In May 2014 Ofsted rated it inadequate. Adoption was good.": a grade in the past tense that has no date of its own is
 * of the time told of in the sentence right before it, in the same paragraph, not of the article's news. `stated` are
 * the ratings of one article, in order.
 */
export function withTimesTold(readings: readonly Reading[], stated: readonly Stated[]): readonly Stated[] {
  const told = new Map<Reading, StatedTime>();
  const times = new Map<Reading, StatedTime | undefined>();
  readings.forEach((reading, i) => {
    const before = readings[i - 1];
    const follows = before?.sentence.block === reading.sentence.block && before.council === reading.council;
    const own = stated.filter((one) => one.reading === reading);
    const carried = follows && before && carries(reading, own) ? times.get(before) : undefined;
    if (carried) told.set(reading, carried);
    times.set(reading, timeToldIn(reading, own) ?? (reading.dates.length > 0 ? undefined : carried));
  });
  return stated.map((one) => {
    const when = told.get(one.reading);
    if (when === undefined || one.when || one.rating.previous || isNews(when.edtf, one.report)) return one;
    return { ...one, when };
  });
}

const carries = ({ text, dates, headDates = [] }: Reading, own: readonly Stated[]): boolean =>
  dates.length === 0 && headDates.length === 0 && own.every(({ when }) => !when) && !OF_NOW.test(fold(text));

/** The one time that a sentence gives for a grade, else for an inspection. */
function timeToldIn({ text, dates }: Reading, own: readonly Stated[]): StatedTime | undefined {
  const graded = own.flatMap(({ when }) => when ?? []);
  const [first] = graded;
  if (first) return graded.every(({ edtf }) => edtf === first.edtf) ? inferred(first) : undefined;
  const folded = fold(text);
  if (!INSPECTION.test(folded) || NO_GRADE.test(folded)) return undefined;
  const stated = dates.flatMap(({ edtf, known }) => (edtf !== undefined && known === 'stated' ? [edtf] : []));
  return stated.length === 1 && stated[0] !== undefined ? { edtf: stated[0], known: 'inferred' } : undefined;
}

const inferred = (time: StatedTime): StatedTime => ({ ...time, known: 'inferred' });
