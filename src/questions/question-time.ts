import type { Span } from '../knowledge/article.ts';
import { monthNumber, sayDate } from '../knowledge/edtf.ts';
import { seasonOf } from '../mentions/calendar.ts';
import { datesIn } from '../mentions/dates.ts';
import { fold } from '../search/fold.ts';
import { countedFrom, laterThan } from './counted-years.ts';

/** What a question says of time. */
export interface AskedTime {
  /** Dates with a year, EDTF. */
  readonly dates: readonly string[];
  /** Months (1 to 12) named without a year; a season gives its three. */
  readonly months: readonly number[];
  readonly order?: 'latest' | 'first' | 'before-latest' | 'earlier';
  /** "before 2014", "after 2017": the other side of the date, not the date itself. */
  readonly side?: 'before' | 'after' | 'since';
  /** Whether it is the side of a report of that date, whenever the visit was: "before the April 2022 report". */
  readonly ofReport?: true;
  /** Where these words stand in the question. */
  readonly spans: readonly Span[];
}

const LATEST =
  /\b(?:latest|newest|most recent|(?:right )?now|currently|current|nowadays|these days|today|at the moment|at present|presently|last time|last (?:inspection|visit|report|rating|grade|judge?ment)|so far|up to date|(?:the )?last (?:one|inspection|report|time|visit)|this year|recent(?:ly)?|yet)\b|^when (?:\S+ ){0,3}(?:did|was|were|has|have)\b.{0,40}\blast \p{Ll}|^(?:is|are|does|do|has|have)\b.*\bstill\b/u;
const FIRST =
  /\b(?:first|earliest|oldest|originally)\b(?= (?:inspection|rating|grade|one|report|time|ofsted|ever))/;
const BEFORE_LATEST =
  /\b(?:(?:one|inspection|time|rating|grade|report) before (?:last|that|(?:the |this )(?:last|latest|current|(?:most )?recent|present)(?: one)?)|second (?:to )?last|last (?:\w+ )?but one|previous (?:inspection|rating|grade|one|time|report)|penultimate)\b/;
/** "The two earlier inspections": all but the latest. */
const EARLIER =
  /\b(?:previous|earlier|prior|preceding|past) (?:ofsted )?(?:inspections|ratings|grades|visits|judge?ments|marks)\b/;
/** "Before its latest one": one inspection, where not all are asked for. */
const BEFORE_ITS_LATEST =
  /\bbefore (?:the|its|their|this) (?:last|latest|newest|current|most recent) (?:one|inspections?|report|rating|grade|visit|judge?ment)\b/;
const OF_ALL =
  /\b(?:all|any|every|each|how many|ever|happened|ratings|grades|inspections|reports|visits|judge?ments)\b/;
const SIDE =
  /(?<!looked )\b(before|prior to|until|after|since|following)(?: (?:the|about|around|late|early|mid))*\s*$/;
/** "Before it all went wrong in 2016": before that year, too. */
const BEFORE_IT = /\bbefore (?:it|they|things|everything)(?: [a-z]+){1,5} in\s*$/;
/** "After the 2014 inspection" is that inspection, not a later one; before it is another one. */
const IS_INSPECTION = /^\s*(?:ofsted )?(?:inspections?|reports?|visits?|one|judge?ments?|ratings?|grades?)\b/;
const IS_REPORT = /^\s*(?:ofsted )?reports?\b/;
const ORDER_WORDS =
  /\b(?:latest|newest|(?:most )?recent(?:ly)?|(?:right )?now|currently|current|nowadays|these days|today|at the moment|at present|presently|(?:the )?last (?:time|inspection|one|visit)|so far|up to date|yet|still|previous|earlier|penultimate|before last)\b/g;
const MONTHS =
  /\b(january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b/g;
const SEASONS = /\b(spring|summer|autumn)\b/g;

/** "When was it last rated inadequate?": the last of those, which need not be the last of all; without a grade it is. */
const LAST_OF_SOME =
  /\blast (?:rated|judged|graded|found|given|deemed|called|classed|ranked|marked) (?!by\b|in\b|$)(?:as |to be |an? )*(?!grade|rating|mark)\p{Ll}/u;

/** Reads the time words of a question. A bare month stays without a year: the inspections decide which it can be. */
export function timeOf(question: string): AskedTime {
  const folded = fold(question);
  const mentions = datesIn(question);
  const stated = mentions.flatMap(({ edtf }) => edtf ?? []);
  const counted = countedFrom(folded, mentions);
  const dates = counted === undefined ? [...stated, ...laterThan(folded, stated[0])] : [counted];
  const open = mentions.filter(({ edtf }) => edtf === undefined);
  const isInDate = ({ index }: RegExpExecArray): boolean =>
    mentions.some(({ span }) => span.start <= index && index < span.end);
  const bare = [...folded.matchAll(MONTHS)].filter((month) => !isInDate(month));
  const seasons = [...folded.matchAll(SEASONS)].filter((season) => dates.length === 0 || !isInDate(season));
  const order = orderIn(folded);
  const dated = mentions.find(({ edtf }) => edtf !== undefined)?.span;
  const side = counted === undefined ? sideIn(folded, dated) : undefined;
  return {
    dates,
    months: [
      ...open.flatMap(({ span }) => monthsIn(folded.slice(span.start, span.end))),
      ...bare.map(([month]) => monthNumber(month)),
      ...seasons.flatMap(([season]) => monthsOfSeason(season)),
    ],
    ...(order && { order }),
    ...(side && { side }),
    ...(side && dated && IS_REPORT.test(folded.slice(dated.end)) ? { ofReport: true as const } : {}),
    spans: [
      ...mentions.map(({ span }) => span),
      ...[...folded.matchAll(ORDER_WORDS), ...bare, ...seasons].map(spanOf),
    ],
  };
}

/** Where what a pattern found stands. */
export const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({
  start: index,
  end: index + found.length,
});

function orderIn(folded: string): AskedTime['order'] {
  if (BEFORE_LATEST.test(folded) || (BEFORE_ITS_LATEST.test(folded) && !OF_ALL.test(folded)))
    return 'before-latest';
  if (EARLIER.test(folded)) return 'earlier';
  if (FIRST.test(folded)) return 'first';
  return LATEST.test(folded) && !LAST_OF_SOME.test(folded) ? 'latest' : undefined;
}

/** The side of the first date that is asked about. */
function sideIn(folded: string, date: Span | undefined): AskedTime['side'] {
  const before = folded.slice(0, date?.start ?? 0);
  if (BEFORE_IT.test(before)) return 'before';
  const told = SIDE.exec(before)?.[1];
  if (date === undefined || told === undefined) return undefined;
  const isBefore = /before|prior/.test(told);
  if (IS_INSPECTION.test(folded.slice(date.end)) && !isBefore) return undefined;
  if (isBefore || told === 'until') return 'before';
  return told === 'since' ? 'since' : 'after';
}

/** The month (1 to 12) that words name, if any. */
export function monthsIn(text: string): number[] {
  const name = /[a-z]{3,}/.exec(text.replace(/\b(?:early|mid|late|last|this|next|in|the)\b/g, ''));
  const month = name ? monthNumber(name[0]) : 0;
  return month > 0 ? [month] : [];
}

function monthsOfSeason(season: string): number[] {
  const first = Number((seasonOf(season, 2000) ?? '2000-00').slice(5, 7));
  return first ? [first, first + 1, first + 2] : [];
}

/** Whether a question names a time that inspections can be chosen by. */
export function hasTime(time: AskedTime): boolean {
  return time.dates.length > 0 || time.months.length > 0 || time.order !== undefined;
}

/** A date of the question in words, for a refusal. */
export const sayAsked = (time: AskedTime): string => time.dates.map(sayDate).join(' and ');
