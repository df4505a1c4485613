import { type Model, probabilityOf } from '../../scoring/model.ts';
import type { Asked } from '../asked.ts';
import type { Evidence } from '../evidence.ts';
import type { Cited } from '../passages.ts';
import { datesOrFigures, type ValueHeadline } from './dates-or-figures.ts';
import { asksWhoLeft, leaversAsked } from './leavers.ts';
import { isInOfficeAsked, sayOffices, sayPeople, speakerAsked } from './people-values.ts';
import { isPossible, leavesOutKnown } from './possible-values.ts';
import { tellsOf } from './tells-of.ts';
import { ASKS_SPEAKER, type ValueCandidate, valueCandidates, valueKindOf } from './value-candidates.ts';
import { valueFeatures } from './value-features.ts';

/** From this probability on a value is a headline: chosen on left-out folders, where 91 of 100 people, 93 dates and figures, 96 offices are right. */
const SURE = { date: 0.7, number: 0.7, person: 0.78, office: 0.55 } as const;
/** A figure that several sentences give is one from this probability on, where those of all of them add up to as much. */
const AGREED = { own: 0.55, all: 0.8 } as const;
/** So likely, another one is a part of the answer, or what another source gives for it. */
const ALSO = { date: 0.5, number: 0.6, person: 0.7, office: 0.5 } as const;

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
  asked: Asked,
  cited: readonly Cited[],
  evidence: readonly Evidence[],
  model: Model,
): readonly RatedValue[] {
  // Those who left may be told of one by one.
  const values = valueCandidates(asked, cited, asksWhoLeft(asked) ? cited.length : undefined);
  return values
    .filter((value) => isPossible(asked, value))
    .map((value) => ({
      value,
      probability: probabilityOf(model, valueFeatures(asked, value, values, evidence)),
    }))
    .toSorted((a, b) => b.probability - a.probability);
}

/** Those values that are asked for; `undefined` where none is sure enough. */
export function valueHeadline(asked: Asked, rated: readonly RatedValue[]): ValueHeadline | undefined {
  const [best, ...others] = rated;
  const values = rated.map(({ value }) => value);
  const speaker = valueKindOf(asked) === 'person' ? speakerAsked(asked, values) : undefined;
  if (speaker !== undefined) return people([speaker]);
  const inOrder = values.toSorted((a, b) => a.rank - b.rank || a.place - b.place);
  const left = leaversAsked(asked, inOrder);
  if (left.length > 0) return { ...people(left), sure: SURE.person };
  if (best === undefined || asksWhoLeft(asked)) return undefined;
  const isSure = best.probability >= SURE[best.value.kind] || isAgreed(rated);
  if (!isSure || !isInOfficeAsked(asked, best.value)) return undefined;
  const { reading } = best.value.cited.evidence;
  // Who speaks beside the words asked about did not say them.
  if (
    best.value.kind === 'person' &&
    ASKS_SPEAKER.test(asked.question.folded) &&
    !tellsOf(asked, reading, [])
  )
    return undefined;
  const isOfOne = best.value.kind === 'number' || best.value.kind === 'person';
  if (isOfOne && leavesOutKnown(asked, reading)) return undefined;
  const like = others.filter(({ value }) => value.kind === best.value.kind);
  const also = like
    .filter(({ value, probability }) => probability >= ALSO[value.kind])
    .filter(({ value }) => value.kind !== 'person' || tellsOf(asked, value.cited.evidence.reading))
    .map(({ value }) => value);
  const sure = [best.value, ...also];
  if (best.value.kind === 'office') return { form: 'value', text: sayOffices(sure), notes: [] };
  if (best.value.kind !== 'person') return datesOrFigures(asked, best.value, also);
  return people(sure);
}

/** Whether the likeliest value is a figure that other sentences give as well, and is likely with them together. */
function isAgreed([best, ...others]: readonly RatedValue[]): boolean {
  if (best?.value.kind !== 'number' || best.probability < AGREED.own) return false;
  const { value, unit } = best.value.mention;
  const same = others.filter(
    (one) =>
      one.value.kind === 'number' && one.value.mention.value === value && one.value.mention.unit === unit,
  );
  return same.reduce((sum, { probability }) => sum + probability, best.probability) >= AGREED.all;
}
