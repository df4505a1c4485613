import type { Features } from '../scoring/features.ts';
import { logistic } from '../scoring/model.ts';
import type { Asked } from './asked.ts';
import type { Draft } from './compose.ts';
import { askedTimeFeatures, knownClaimFeatures, SHOWN } from './decision-times-and-claims.ts';
import { questionWordFeatures } from './decision-words.ts';
import type { Evidence } from './evidence.ts';
import { type Collector, collector } from './features/collector.ts';
import { holds as holdsUnit } from './features/coverage.ts';
import { figuresOf } from './figures.ts';
import { tellsOf } from './headlines/tells-of.ts';
import { valueKindOf } from './headlines/value-candidates.ts';
import type { Prepared } from './prepared.ts';
import { traitsOf } from './traits.ts';
import { unfounded } from './unfounded.ts';

/** What is known of whether the best sentences answer the question at all. */
export function decisionFeatures(
  prepared: Prepared,
  asked: Asked,
  evidence: readonly Evidence[],
  doubts: readonly string[],
  { form, value }: Pick<Draft, 'form' | 'value'>,
): Features {
  const found = collector();
  scoreFeatures(found, asked, evidence);
  questionWordFeatures(found, prepared, asked, evidence);
  askedTimeFeatures(found, prepared, asked, evidence);
  knownClaimFeatures(found, prepared, asked, evidence);
  thingFeatures(found, asked, evidence);
  bestFeatures(found, asked, evidence);
  toldFeatures(found, asked, evidence);
  for (const doubt of [...doubts, ...unfounded(prepared, asked, evidence)]) {
    found.on(`doubt.${doubt}`);
    for (const [kind, share] of asked.kinds) found.put(`${kind}|doubt.${doubt}`, share);
  }
  const wanted = valueKindOf(asked);
  if (wanted !== undefined) {
    found.put(`value ${wanted}`, value ?? 0);
    found.on(`value ${wanted}#${value === undefined ? 'none' : Math.floor(value * 5)}`);
  }
  // What articles of this kind hardly ever tell is asked in much the same words everywhere.
  for (const [name, held] of asked.phrases) found.put(`asks ${name}`, held);
  found.on(`form.${form}`);
  for (const [kind, share] of asked.kinds) found.put(`${kind}|form.${form}`, share);
  return found.all;
}

/** Whether a sentence tells of the very thing asked, by itself. */
function toldFeatures({ on, put }: Collector, asked: Asked, evidence: readonly Evidence[]): void {
  const told = evidence.slice(0, SHOWN).map(({ reading }) => tellsOf(asked, reading));
  const how = told[0] ? 'first' : told.includes(true) ? 'other' : 'none';
  on(`told.${how}`);
  for (const [kind, share] of asked.kinds) put(`${kind}|told.${how}`, share);
}

/** Those features of the best sentence that tell whether it holds the very thing asked for. */
const TELLING_OF_BEST =
  /^(?:(?:date|person|number|rating|latest|quote|cause|yesno)\|(?:near|counts|date|figure|person|office|quoted|claim|negation|future|:cause)|near |counts|top[01]\.|number\.|with\.|cov\.(?:art|same|title)|close|person\.|office\.|words|rank|supposed|named|time\.|age\.|now\.|claim\.)/;

function bestFeatures({ put }: Collector, asked: Asked, evidence: readonly Evidence[]): void {
  const [best] = evidence;
  if (!best) return;
  for (const [name, value] of best.features) if (TELLING_OF_BEST.test(name)) put(`best ${name}`, value);
  const { question, kinds } = asked;
  const shown = evidence.slice(0, SHOWN).map(({ reading }) => reading);
  const isNew = (name: string): boolean => !question.people.includes(name);
  const holds: Readonly<Record<string, boolean>> = {
    person: best.reading.people.some(({ name }) => isNew(name)),
    quote: best.reading.speaker.quoted,
    date: best.reading.dates.some(({ edtf }) => edtf !== undefined && !question.time.dates.includes(edtf)),
    number: figuresOf(best.reading).length > 0,
  };
  for (const [kind, share] of kinds) {
    const held = holds[kind];
    if (held !== undefined) put(`${kind} new.${held}`, share);
  }
  const uncovered = asked.units.filter(
    ({ unit }) => !unit.common && !shown.some(({ terms }) => holdsUnit(terms, unit)),
  );
  put('uncovered', uncovered.reduce((sum, { weight }) => sum + weight, 0) / asked.total);
  put(`uncovered${Math.min(3, uncovered.length)}of${Math.min(4, asked.units.length)}`, 1);
  put('uncovered weight', Math.min(2, Math.max(0, ...uncovered.map(({ weight }) => weight)) / 4));
}

function scoreFeatures({ on, put }: Collector, { kinds }: Asked, evidence: readonly Evidence[]): void {
  const score = (i: number): number => evidence[i]?.score ?? -8;
  const none = evidence.slice(0, 5).reduce((all, { probability }) => all * (1 - 0.999 * probability), 1);
  put('score', score(0) / 4);
  put('score3', score(2) / 4);
  [0, 1, 2].forEach((i) => {
    put(`probability${i}`, logistic(score(i)));
  });
  put('none', none);
  put('log none', -Math.log(none));
  put('gap', Math.min(3, score(0) - score(1)) / 3);
  put('gap5', Math.min(4, score(0) - score(4)) / 4);
  on(`score#${Math.max(-6, Math.min(4, Math.floor(score(0))))}`);
  for (const [kind, probability] of kinds) {
    put(kind, probability);
    put(`${kind}*score`, (probability * score(0)) / 4);
  }
}

const WANTED: Readonly<Partial<Record<string, string>>> = {
  date: 'date',
  person: 'person',
  number: 'figure',
  rating: 'grade',
  latest: 'grade',
  quote: 'quoted',
  timeline: 'date',
  compare: 'grade',
};

function thingFeatures(
  { on, put }: Collector,
  { kinds, openings, classes, question }: Asked,
  evidence: readonly Evidence[],
): void {
  const traits = new Set(evidence.slice(0, SHOWN).flatMap(({ reading }) => traitsOf(reading)));
  for (const [kind, probability] of kinds) {
    const wanted = WANTED[kind];
    if (wanted !== undefined) put(`${kind} held.${traits.has(wanted)}`, probability);
  }
  for (const opening of openings) on(opening);
  for (const name of classes) on(`:${name}`);
  if (/\b(?:next|future|will|going to)\b/.test(question.folded)) on('to come');
}
