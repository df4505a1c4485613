import type { DateMention } from '../../mentions/dates.ts';
import { overlaps } from '../../mentions/time.ts';
import type { Asked } from '../asked.ts';
import { figuresOf } from '../figures.ts';
import { clausesOf } from './clauses.ts';
import type { ValueCandidate } from './value-candidates.ts';

type Figure = Extract<ValueCandidate, { kind: 'number' }>;

const PRESENT = /\b(?:now|is|are|has|have|stands?)\b/gi;
const PAST = /\b(?:was|were|had|stood)\b/gi;
const OF_PAST = /\b(?:was|were|had|did|used|before|then|ago|first|originally)\b/;
/** "Fallen to 16 since 2019": not when a figure was. */
const NOT_WHEN = /\b(?:since|from|between|until) ?$/i;

/**
 * Whether a figure is of another time than the one asked about: it has another date beside it, or another figure of its kind
 * has the date asked about: "16 each, against 21 in 2022", asked of 2022. Where no time is asked for, and nothing of the past,
 * whether another figure is the one of now: "had 33 each, now have 21", "were 38 per cent; they are 12".
 */
export function isOfOtherTime(asked: Asked, { mention, cited }: Figure): boolean {
  const { folded, time } = asked.question;
  const { reading } = cited.evidence;
  const { text, sentence } = reading;
  const figures = figuresOf(reading).filter(({ unit }) => unit === mention.unit);
  const isOneClause = clausesOf(text);
  const { start } = mention.span;
  /** The figure that a date says the time of: the nearest before it in its clause, else the next one there. */
  const ownerOf = ({ span }: DateMention): number | undefined => {
    const at = span.start - sentence.span.start;
    if (NOT_WHEN.test(text.slice(0, at))) return undefined;
    const there = figures.map((one) => one.span.start).filter((one) => isOneClause(one, at));
    return there.findLast((one) => one < at) ?? there.find((one) => one > at);
  };
  const dates = reading.dates.filter(({ edtf }) => edtf !== undefined);
  if (time.dates.length > 0 && time.side === undefined) {
    const isAsked = ({ edtf = '' }: DateMention): boolean => time.dates.some((date) => overlaps(edtf, date));
    const own = dates.filter((date) => ownerOf(date) === start);
    if (own.length > 0) return !own.some(isAsked);
    return dates.some((date) => isAsked(date) && ownerOf(date) !== undefined);
  }
  if (time.side !== undefined || OF_PAST.test(folded)) return false;
  const stands = (words: RegExp, at: number): boolean =>
    [...text.matchAll(words)].some(({ index }) => isOneClause(index, at));
  return (
    stands(PAST, start) &&
    !stands(PRESENT, start) &&
    figures.some(({ span }) => span.start !== start && stands(PRESENT, span.start))
  );
}
