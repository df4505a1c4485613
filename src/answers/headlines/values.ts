import { logistic, type Model, oddsOf, probabilityOf, scoreOf } from '../../scoring/model.ts';
import type { Asked } from '../asked.ts';
import type { Evidence } from '../evidence.ts';
import type { AnsweringModels } from '../models.ts';
import type { Cited } from '../passages.ts';
import { choiceFeatures, type ScoredValue } from './choice-features.ts';
import { datesOrFigures, type ValueHeadline } from './dates-or-figures.ts';
import { asksWhoLeft, leaversAsked } from './leavers.ts';
import { isInOfficeAsked, sayOffices, sayPeople, speakerAsked } from './people-values.ts';
import { isPossible, isSayable } from './possible-values.ts';
import { tellsOf } from './tells-of.ts';
import { ASKS_SPEAKER, type ValueCandidate, valueCandidates, valueKindOf } from './value-candidates.ts';
import { valueFeatures } from './value-features.ts';

/** From this probability on a value is a headline: chosen on left-out folders, where by the annotators' words 94 of 100 people, 89 figures and 91 dates are right. */
const SURE = { date: 0.75, number: 0.65, person: 0.75, office: 0.65 } as const;
/** So likely by itself, another one is a part of the answer, or what another source gives for it. */
const ALSO = { date: 0.5, number: 0.6, person: 0.7, office: 0.5 } as const;

const people = (values: readonly ValueCandidate[]): ValueHeadline => ({
  form: 'value',
  text: sayPeople(values),
  notes: [],
});

/** A value with how likely it is what is asked for, by itself and beside the others. */
export interface RatedValue {
  readonly value: ValueCandidate;
  readonly alone: number;
  readonly probability: number;
}

/** The possible values among those of the cited sentences, each by itself; none where a question asks for no such thing. */
export function scoredValues(
  asked: Asked,
  cited: readonly Cited[],
  evidence: readonly Evidence[],
  model: Model,
): readonly ScoredValue[] {
  // Those who left may be told of one by one.
  return valueCandidates(asked, cited, asksWhoLeft(asked) ? cited.length : undefined)
    .filter((value) => isPossible(asked, value))
    .map((value) => ({
      value,
      score: oddsOf(model.calibration, scoreOf(model, valueFeatures(asked, value, cited, evidence))),
    }));
}

/** The dates, figures or people of the cited sentences, the likeliest first. */
export function ratedValues(
  asked: Asked,
  cited: readonly Cited[],
  evidence: readonly Evidence[],
  models: Pick<AnsweringModels, 'value' | 'choice'>,
): readonly RatedValue[] {
  const scored = scoredValues(asked, cited, evidence, models.value);
  return scored
    .map((own) => ({
      value: own.value,
      alone: logistic(own.score),
      probability: probabilityOf(models.choice, choiceFeatures(asked, own, scored)),
    }))
    .toSorted((a, b) => b.probability - a.probability);
}

/** Those values that are asked for; `undefined` where none is sure enough. */
export function valueHeadline(asked: Asked, rated: readonly RatedValue[]): ValueHeadline | undefined {
  const ruled = valueKindOf(asked) === 'person' ? peopleByRule(asked, rated) : undefined;
  if (ruled !== undefined) return ruled.length > 0 ? { ...people(ruled), sure: SURE.person } : undefined;
  const [best, ...others] = rated.filter(({ value }) => isSayable(asked, value));
  if (best === undefined || best.probability < SURE[best.value.kind]) return undefined;
  if (best.value.kind === 'person' && !isNameable(asked, best.value)) return undefined;
  const also = others
    .filter(({ value, alone }) => value.kind === best.value.kind && alone >= ALSO[value.kind])
    .filter(({ value }) => value.kind !== 'person' || isOneOf(asked, value))
    .map(({ value }) => value);
  const sure = [best.value, ...also];
  if (best.value.kind === 'date' || best.value.kind === 'number')
    return datesOrFigures(asked, best.value, also);
  return best.value.kind === 'office' ? { form: 'value', text: sayOffices(sure), notes: [] } : people(sure);
}

/** Who spoke, or left, is told by rule, since nobody is to be called somebody who did and did not; `undefined` where neither is asked. */
function peopleByRule(asked: Asked, rated: readonly RatedValue[]): readonly ValueCandidate[] | undefined {
  const values = rated.map(({ value }) => value);
  const speaker = speakerAsked(asked, values);
  if (speaker !== undefined) return [speaker];
  if (!asksWhoLeft(asked)) return undefined;
  const inOrder = values.toSorted((a, b) => a.rank - b.rank || a.place - b.place);
  return leaversAsked(asked, inOrder);
}

/** Whether somebody may be named: in the office asked for, and who speaks beside the words asked about did not say them. */
const isNameable = (asked: Asked, value: ValueCandidate): boolean =>
  isInOfficeAsked(asked, value) &&
  (!ASKS_SPEAKER.test(asked.question.folded) || tellsOf(asked, value.cited.evidence.reading, []));

/** Whether somebody may be named beside the likeliest. */
const isOneOf = (asked: Asked, value: ValueCandidate): boolean =>
  tellsOf(asked, value.cited.evidence.reading) && isNameable(asked, value);
