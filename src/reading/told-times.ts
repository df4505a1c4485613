import { fold } from '../search/fold.ts';
import type { Stated, StatedTime } from './claim-places.ts';
import { groupedBy } from './grouped-by.ts';
import { ASIDE, OF_NOW } from './narration.ts';
import { isNews } from './news-time.ts';
import type { Reading } from './reading.ts';

const INSPECTION = /\b(?:inspect\w*|ofsted|watchdog)\b/;
/** Visits without a grade of the services as a whole. */
const NO_GRADE =
  /\b(?:monitoring|focus+ed|peer|joint|follow-up)\b|\bspecial educational needs\b|\bcare quality commission\b|\bcqc\b/;

/**
 * "In May 2014 Ofsted rated it inadequate. Adoption was good.": a grade in the past tense that has no date of its own is
 * of the time told of in the sentence right before it, in the same paragraph, or before it in its own sentence; and all
 * grades of an answer are of the year in a question ("And the inspection of 2015?"). Where anything speaks for another
 * time, it is left as it is. `stated` are the ratings of one article, in order.
 */
export function withTimesTold(readings: readonly Reading[], stated: readonly Stated[]): readonly Stated[] {
  const ofReading = groupedBy(stated, ({ reading }) => reading);
  let told: Told | undefined;
  return readings.flatMap((reading, i) => {
    const before = readings[i - 1];
    const own = ofReading.get(reading) ?? [];
    const goesOn = before !== undefined && follows(before, reading) && !isOfAnother(reading);
    const time = goesOn ? told : undefined;
    const here = own.map((one, at): Stated => {
      const when = time?.when ?? joined(own[at - 1], one);
      return when === undefined || one.when || !isOpenTo(one, when) ? one : { ...one, when };
    });
    told = toldIn(reading, own) ?? (time && (time.isAsked || own.length > 0) ? time : undefined);
    return here;
  });
}

interface Told {
  readonly when: StatedTime;
  /** A question names it: of the whole answer. */
  readonly isAsked: boolean;
}

/** A question to somebody who is interviewed, in bold or with its mark. */
const ASKED = /^\*\*.{3,120}\*\*$|\?["”’*]*$/u;

const follows = (before: Reading, { sentence, council }: Reading): boolean =>
  before.council === council && (before.sentence.block === sentence.block || ASKED.test(before.text));

/** Words that begin another time than the one told of. */
const RETURNS = /\b(?:return\w*|came back|come back|went on|later|since|again|last|the report)\b/;

const isOfAnother = ({ text, dates }: Reading): boolean =>
  dates.length > 0 || OF_NOW.test(fold(text)) || RETURNS.test(fold(text));

/** What joins two grades of one sentence that are of one time: "…, although adoption was good". */
const JOINS = /;|\b(?:although|though|while|whereas|but|with)\b|, and\b/;
/** The same, where the first is of a time before the news: "but" and "and" may go on to the news. */
const JOINS_EARLIER = /;|\b(?:although|though)\b/;

function joined(dated: Stated | undefined, { rating, reading }: Stated): StatedTime | undefined {
  if (!dated?.when || dated.reading !== reading) return undefined;
  const joins = dated.rating.previous ? JOINS_EARLIER : JOINS;
  const between = fold(reading.text.slice(dated.rating.span.end, rating.span.start));
  return joins.test(between) && !OF_NOW.test(between) && !RETURNS.test(between)
    ? inferred(dated.when)
    : undefined;
}

function isOpenTo({ rating, report, reading }: Stated, { edtf }: StatedTime): boolean {
  const clause = fold(reading.text.slice(rating.clause.start, rating.clause.end));
  const isFree = !rating.previous && (reading.headDates ?? []).length === 0 && !OF_NOW.test(clause);
  return isFree && !isNews(edtf, report);
}

/** "Then 2018.": nothing but a time. */
const BARE = 4;
/** Before a date that says when inspectors came: "In", "Ofsted inspected it in", "the inspection of". */
const CAME =
  /^\W*(?:(?:and|then|but|back) )*(?:in|on|during|by)? ?(?:early |late |mid-)?$|\b(?:inspected|visited|came|arrived|inspection(?: took place)?)\b[^,;.]{0,25}\b(?:in|on|of|from|between) (?:early |late |mid-)?$/;

/** A grade's time that is only counted or compared from: what follows may be of any other. */
const COUNTED_FROM = /\b(?:since|than|compared (?:with|to)|as)\b[^.;]{0,200}$/;

/** The one time that a sentence gives for all its grades, else for an inspection, or alone. */
function toldIn({ text, dates, words, sentence }: Reading, own: readonly Stated[]): Told | undefined {
  const folded = fold(text);
  const [date, more] = dates;
  if (date?.edtf === undefined || more !== undefined || date.known === 'open') return undefined;
  const before = folded.slice(0, date.span.start - sentence.span.start);
  if (own.length > 0) {
    if (COUNTED_FROM.test(before)) return undefined;
    const [first] = own.flatMap(({ when }) => when ?? []);
    // "From inadequate in 2018 to good": which of the two times goes on, nobody can tell.
    const isOne =
      first &&
      own.every(
        ({ when, rating }) => when?.edtf === first.edtf && rating.previous === own[0]?.rating.previous,
      );
    return isOne ? { when: inferred(first), isAsked: false } : undefined;
  }
  const isAsked = ASKED.test(text);
  const isBare = words <= BARE;
  if (ASIDE.test(before)) return undefined;
  const isVisit = INSPECTION.test(folded) && !NO_GRADE.test(folded) && (isAsked || CAME.test(before));
  if (!isBare && !isVisit) return undefined;
  return { when: { edtf: date.edtf, known: 'inferred' }, isAsked: isAsked || isBare };
}

const inferred = (time: StatedTime): StatedTime => ({ ...time, known: 'inferred' });
