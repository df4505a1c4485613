import { daysBetween, overlaps } from '../../mentions/time.ts';
import type { Asked } from '../asked.ts';
import { isOfAnotherCouncil } from '../features/where-and-when.ts';
import { listed, marks, SAYS } from '../messages.ts';
import { type SaidValue, sayQuoted, sayValue } from './say-value.ts';
import { tellsOf } from './tells-of.ts';
import type { ValueCandidate } from './value-candidates.ts';

/** Values that answer together, or sides that differ. */
export interface ValueHeadline extends SaidValue {
  readonly form: 'value' | 'sides';
  /** How likely it is what is asked for, where a rule says who is named. */
  readonly sure?: number;
}

/** The best, with what its own sentence gives beside it, or against it what other articles give. */
export function datesOrFigures(
  asked: Asked,
  likeliest: ValueCandidate,
  also: readonly ValueCandidate[],
): ValueHeadline | undefined {
  const best = firstQuoted(likeliest, also);
  const { reading } = best.cited.evidence;
  // "In November, three years after" says one time twice.
  const isSaid = (one: ValueCandidate): boolean =>
    best.kind === 'date' && best.mention.edtf !== undefined && isSame(best, one);
  const others = also.filter((one) => one !== best && one.cited === best.cited && !isSaid(one));
  // Two dates may be the first and the last day of one thing; far apart they are of two, as two figures of a sentence are.
  if (others.some((other) => best.kind === 'number' || !isJoined(best, other))) return undefined;
  const beside = [best, ...others].toSorted((a, b) => a.span.start - b.span.start);
  const against = also.filter(
    (value) =>
      value.cited.evidence.reading.sentence.article !== reading.sentence.article &&
      asked.telling.some(({ unit }) => !unit.common) &&
      tellsOf(asked, value.cited.evidence.reading) &&
      !isOfAnotherCouncil(asked.council, value.cited.evidence.reading) &&
      beside.every((own) => !isSame(own, value) && !isAnotherTime(asked, own, value)),
  );
  if (against.length > 0 && beside.length === 1) {
    const sides = [best, against[0]].flatMap((value) => (value === undefined ? [] : saySide(value)));
    return { form: 'sides', text: SAYS.disagree(sides), notes: [] };
  }
  const agreeing = [likeliest, ...also].filter(
    (value) =>
      value.cited !== best.cited &&
      !isOfAnotherCouncil(asked.council, value.cited.evidence.reading) &&
      !isOfAnotherCouncil(reading.council, value.cited.evidence.reading) &&
      beside.some((own) => isSame(own, value)),
  );
  const numbers = [...new Set([best, ...agreeing].map(({ cited }) => cited.number))].sort((a, b) => a - b);
  const said = beside.map(sayValue);
  return {
    form: 'value',
    text: `${listed(said.map(({ text }) => text))} ${marks(numbers)}${sayQuoted(reading)}`,
    notes: said.flatMap(({ notes }) => notes),
  };
}

/** The same date in the words of the sentence that is quoted first: how it is known is told of those. */
const firstQuoted = (likeliest: ValueCandidate, also: readonly ValueCandidate[]): ValueCandidate =>
  also.find(
    (value) =>
      value.rank < likeliest.rank &&
      value.kind === 'date' &&
      likeliest.kind === 'date' &&
      value.mention.edtf !== undefined &&
      value.mention.edtf === likeliest.mention.edtf,
  ) ?? likeliest;

/** "3 to 14 May", "in May and in June": so many characters apart at most. */
const JOINED = 12;

const isJoined = ({ span: a }: ValueCandidate, { span: b }: ValueCandidate): boolean =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) <= JOINED;

const RECURS = /\b(?:reports?|inspect\w*|visit\w*|ofsted)\b/;
const DAYS_APART = 730;

/** Inspections and reports come again: dates years apart are of two of them, and no disagreement. */
function isAnotherTime({ question }: Asked, a: ValueCandidate, b: ValueCandidate): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || !RECURS.test(question.folded)) return false;
  const [one, other] = [a.mention.edtf ?? '', b.mention.edtf ?? ''];
  return Math.max(daysBetween(one, other), daysBetween(other, one)) > DAYS_APART;
}

/** Whether two values can both hold: dates that overlap, the same figure. */
function isSame(a: ValueCandidate, b: ValueCandidate): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.mention.value === b.mention.value;
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  const [one, other] = [a.mention.edtf, b.mention.edtf];
  return one === undefined || other === undefined || overlaps(one, other);
}

const saySide = (value: ValueCandidate): string => {
  const { number, evidence } = value.cited;
  return `“${sayValue(value).text}” (${evidence.reading.sentence.article.publisher}) ${marks([number])}`;
};
