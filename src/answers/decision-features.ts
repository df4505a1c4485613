import type { Finders } from '../questions/finders.ts';
import { isKnown } from '../questions/unit-weights.ts';
import type { Features } from '../scoring/features.ts';
import { ENGLISH_WORDS } from '../search/english-words.ts';
import type { Asked } from './asked.ts';
import type { Draft } from './compose.ts';
import type { Evidence } from './evidence.ts';
import { type Collector, collector } from './features/collector.ts';
import { tellsOf } from './headlines/tells-of.ts';
import { valueKindOf } from './headlines/value-candidates.ts';
import { MOST_NEAR } from './leading-sentence.ts';

/**
 * What is known of whether the best sentences answer the question at all: how sure they are, what the best holds, which of
 * the question's classes of words they have, which words no article knows, how likely a value of it is, what the headline
 * would be, and how it is asked, since what articles of this kind hardly ever tell is asked in much the same words everywhere.
 */
export function decisionFeatures(
  asked: Asked,
  evidence: readonly Evidence[],
  { form, value }: Pick<Draft, 'form' | 'value'>,
): Features {
  const { finders } = asked;
  const found = collector(asked);
  const { on, put } = found;
  scoreFeatures(found, asked, evidence);
  for (const [name, held] of evidence[0]?.features() ?? [])
    if (TELLING_OF_BEST.test(name)) put(`best ${name}`, held);
  classFeatures(found, asked, evidence);
  toldFeatures(found, asked, evidence);
  unknownFeatures(found, finders, asked);
  const wanted = valueKindOf(asked);
  if (wanted !== undefined) {
    put(`value ${wanted}`, value ?? 0);
    on(`value ${wanted}#${value === undefined ? 'none' : Math.floor(value * 5)}`);
  }
  on(`form.${form}`);
  for (const opening of asked.openings) on(opening);
  for (const [name, held] of asked.phrases) put(`asks ${name}`, held);
  return found.all;
}

/** Whether a sentence tells of the very thing asked, by itself. */
function toldFeatures({ on, byKind }: Collector, asked: Asked, evidence: readonly Evidence[]): void {
  const told = evidence.slice(0, MOST_NEAR).map(({ reading }) => tellsOf(asked, reading));
  const how = told[0] ? 'first' : told.includes(true) ? 'other' : 'none';
  on(`told.${how}`);
  byKind(`told.${how}`);
}

/** Whether the best sentences hold words of the classes that stand in the question: the first, another, or none. */
function classFeatures(
  { on }: Collector,
  { classes, classesOf }: Asked,
  evidence: readonly Evidence[],
): void {
  const [first, ...others] = evidence.slice(0, MOST_NEAR).map(({ reading }) => classesOf(reading));
  for (const name of classes) {
    const how = first?.has(name) ? 'first' : others.some((held) => held.has(name)) ? 'other' : 'none';
    on(`class ${name}.${how}`);
  }
}

/** What no article knows, be it a word of the language or none. */
function unknownFeatures({ on, put }: Collector, finders: Finders, { units, total }: Asked): void {
  const unknown = units.filter(({ unit }) => !isKnown(unit, finders));
  on(`unknown${Math.min(3, unknown.length)}`);
  put('unknown', unknown.reduce((sum, { weight }) => sum + weight, 0) / total);
  on(`foreign${Math.min(2, unknown.filter(({ unit }) => !ENGLISH_WORDS.has(unit.text)).length)}`);
}

/** Those features of the best sentence that tell whether it holds the very thing asked for. */
const TELLING_OF_BEST =
  /^(?:(?:date|person|number|rating|latest|quote|cause|yesno)\|(?:near|counts|date|figure|person|office|quoted|claim|negation|future|:cause)|near |counts|top[01]\.|number\.|cov\.(?:art|same|title)|close|person\.|office\.|words|rank|supposed|named|time\.|age\.|now\.|claim\.)/;

/** The score of an answer where there is none. */
const LEAST = -8;

function scoreFeatures({ put }: Collector, { kinds }: Asked, evidence: readonly Evidence[]): void {
  const none = evidence.slice(0, 5).reduce((all, { probability }) => all * (1 - 0.999 * probability), 1);
  // So large that the draw to nought (L2) leaves it what it says: poor evidence is answered too surely otherwise.
  put('score', 0.6 * (evidence[0]?.score ?? LEAST));
  put('none', none);
  put('log none', -Math.log(none));
  for (const [kind, share] of kinds) put(kind, share);
}
