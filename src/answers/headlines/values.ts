import { daysBetween, overlaps } from '../../mentions/time.ts';
import { type Model, probabilityOf } from '../../scoring/model.ts';
import type { Asked } from '../asked.ts';
import type { Evidence } from '../evidence.ts';
import { listed, marks, SAYS } from '../messages.ts';
import type { Cited } from '../passages.ts';
import type { Prepared } from '../prepared.ts';
import { listedWith, sayOffices, sayPeople, speakerAsked } from './people-values.ts';
import { isPossible, leavesOutKnown, leavesOutName } from './possible-values.ts';
import { type SaidValue, sayQuoted, sayValue } from './say-value.ts';
import { tellsOf } from './tells-of.ts';
import { type ValueCandidate, valueCandidates, valueKindOf } from './value-candidates.ts';
import { valueFeatures } from './value-features.ts';

/** Values that answer together, or sides that differ. */
export interface ValueHeadline extends SaidValue {
  readonly form: 'value' | 'sides';
}

/** From this probability on a value is a headline: chosen on left-out folders, where 91 of 100 people, 93 dates and figures, 96 offices are right. */
const SURE = { date: 0.7, number: 0.7, person: 0.78, office: 0.55 } as const;
/** So likely, another one is a part of the answer, or what another source gives for it. */
const ALSO = { date: 0.5, number: 0.5, person: 0.6, office: 0.5 } as const;

const people = (values: readonly ValueCandidate[]): ValueHeadline => ({
  form: 'value',
  text: sayPeople(values),
  notes: [],
});

/** A value with how likely it is what is asked for. */
export interface RatedValue {
  readonly value: ValueCandidate;
  readonly probability: number;
}

/** The dates, figures or people of the cited sentences, the likeliest first; none where a question asks for no such thing. */
export function ratedValues(
  prepared: Prepared,
  asked: Asked,
  cited: readonly Cited[],
  evidence: readonly Evidence[],
  model: Model,
): readonly RatedValue[] {
  const values = valueCandidates(asked, cited);
  return values
    .filter((value) => isPossible(prepared, asked, value))
    .map((value) => ({
      value,
      probability: probabilityOf(model, valueFeatures(prepared, asked, value, values, evidence)),
    }))
    .toSorted((a, b) => b.probability - a.probability);
}

/** Those values that are asked for; `undefined` where none is sure enough. */
export function valueHeadline(
  prepared: Prepared,
  asked: Asked,
  rated: readonly RatedValue[],
): ValueHeadline | undefined {
  const [best, ...others] = rated;
  const speaker =
    valueKindOf(asked) === 'person'
      ? speakerAsked(
          asked,
          rated.map(({ value }) => value),
        )
      : undefined;
  if (speaker !== undefined) return people([speaker]);
  if (best === undefined || best.probability < SURE[best.value.kind]) return undefined;
  const { reading } = best.value.cited.evidence;
  if (best.value.kind === 'date' && leavesOutName(prepared, asked, reading)) return undefined;
  const isOfOne = best.value.kind === 'number' || best.value.kind === 'person';
  if (isOfOne && leavesOutKnown(prepared, asked, reading)) return undefined;
  const like = others.filter(({ value }) => value.kind === best.value.kind);
  const also = like
    .filter(({ value, probability }) => probability >= ALSO[value.kind])
    .map(({ value }) => value);
  const sure = [best.value, ...also];
  if (best.value.kind === 'office') return { form: 'value', text: sayOffices(sure), notes: [] };
  if (best.value.kind !== 'person') return datesOrFigures(asked, best.value, also);
  const rest = like.map(({ value }) => value);
  return people([...sure, ...listedWith(prepared, asked, sure, rest)]);
}

/** The best, with what its own sentence gives beside it, or against it what other articles give. */
function datesOrFigures(
  asked: Asked,
  best: ValueCandidate,
  also: readonly ValueCandidate[],
): ValueHeadline | undefined {
  const { reading } = best.cited.evidence;
  const others = also.filter(({ cited }) => cited === best.cited);
  // Two dates may be the first and the last day of one thing; far apart they are of two, as two figures of a sentence are.
  if (others.some((other) => best.kind === 'number' || !isJoined(best, other))) return undefined;
  const beside = [best, ...others].toSorted((a, b) => a.span.start - b.span.start);
  const against = also.filter(
    (value) =>
      value.cited.evidence.reading.sentence.article !== reading.sentence.article &&
      tellsOf(asked, value.cited.evidence.reading) &&
      beside.every((own) => !isSame(own, value) && !isAnotherTime(asked, own, value)),
  );
  if (against.length > 0 && beside.length === 1) {
    const sides = [best, against[0]].flatMap((value) => (value === undefined ? [] : saySide(value)));
    return { form: 'sides', text: SAYS.disagree(sides), notes: [] };
  }
  const agreeing = also.filter(
    (value) => value.cited !== best.cited && beside.some((own) => isSame(own, value)),
  );
  const numbers = [...new Set([best, ...agreeing].map(({ cited }) => cited.number))];
  const said = beside.map(sayValue);
  return {
    form: 'value',
    text: `${listed(said.map(({ text }) => text))} ${marks(numbers)}${sayQuoted(reading)}`,
    notes: said.flatMap(({ notes }) => notes),
  };
}

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
