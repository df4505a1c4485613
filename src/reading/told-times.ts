import { fold } from '../search/fold.ts';
import type { Stated, StatedTime } from './claim-places.ts';
import { groupedBy } from './grouped-by.ts';
import { OF_NOW } from './narration.ts';
import { isNews } from './news-time.ts';
import type { Reading } from './reading.ts';

const INSPECTION = /\b(?:inspect\w*|ofsted|watchdog)\b/;
/** Visits without a grade of the services as a whole. */
const NO_GRADE =
  /\b(?:monitoring|focus+ed|peer|joint|follow-up)\b|\bspecial educational needs\b|\bcare quality commission\b|\bcqc\b/;

/**
 * "In May 2014 Ofsted rated it inadequate. Adoption was good.": a grade in the past tense that has no date of its own is
 * of the time told of before it in its sentence, else in the sentence right before it, in the same paragraph or under a
 * question ("And the inspection of 2015?"), not of the article's news. `stated` are the ratings of one article, in order.
 */
export function withTimesTold(readings: readonly Reading[], stated: readonly Stated[]): readonly Stated[] {
  const ofReading = groupedBy(stated, ({ reading }) => reading);
  let time: StatedTime | undefined;
  return readings.flatMap((reading, i) => {
    const before = readings[i - 1];
    const own = ofReading.get(reading) ?? [];
    if (!before || !follows(before, reading) || OF_NOW.test(fold(reading.text))) time = undefined;
    const here = own.map((one): Stated => {
      if (one.when) time = inferred(one.when);
      else if (time && isOpenTo(one, time)) return { ...one, when: time };
      return one;
    });
    time = timeToldIn(reading, own) ?? (hasOtherTime(reading, own) ? undefined : time);
    return here;
  });
}

/** A question to somebody who is interviewed, in bold or with its mark. */
const ASKED = /^\*\*.{3,120}\*\*$|\?["”’*]*$/u;

const follows = (before: Reading, { sentence, council }: Reading): boolean =>
  before.council === council && (before.sentence.block === sentence.block || ASKED.test(before.text));

function isOpenTo({ rating, report, reading }: Stated, { edtf }: StatedTime): boolean {
  const clause = fold(reading.text.slice(rating.clause.start, rating.clause.end));
  return (
    !rating.previous &&
    (reading.headDates ?? []).length === 0 &&
    !OF_NOW.test(clause) &&
    !isNews(edtf, report)
  );
}

/** A date that no grade has: nobody can tell what is told from there on. */
const hasOtherTime = ({ dates }: Reading, own: readonly Stated[]): boolean =>
  dates.some(({ edtf }) => edtf !== undefined) || own.some(({ when }) => when);

/** "Then 2018.": nothing but a time. */
const BARE = 4;

/** The one time that a sentence gives for a grade, else for an inspection, or alone. */
function timeToldIn({ text, dates, words }: Reading, own: readonly Stated[]): StatedTime | undefined {
  const graded = own.flatMap(({ when }) => when ?? []);
  const [first] = graded;
  if (first) {
    const isOne = graded.length === own.length && graded.every(({ edtf }) => edtf === first.edtf);
    return isOne ? inferred(first) : undefined;
  }
  const folded = fold(text);
  if (words > BARE && (!INSPECTION.test(folded) || NO_GRADE.test(folded))) return undefined;
  const [date, more] = dates.flatMap(({ edtf, known }) =>
    edtf !== undefined && known !== 'open' ? [edtf] : [],
  );
  return date !== undefined && more === undefined ? { edtf: date, known: 'inferred' } : undefined;
}

const inferred = (time: StatedTime): StatedTime => ({ ...time, known: 'inferred' });
