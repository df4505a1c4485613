import { isKnown } from '../questions/unit-weights.ts';
import type { Features } from '../scoring/features.ts';
import type { Asked } from './asked.ts';
import type { Draft } from './compose.ts';
import type { Evidence } from './evidence.ts';
import { type Collector, collector } from './features/collector.ts';
import { tellingOf } from './features/telling.ts';
import { councilFit } from './features/where-and-when.ts';
import { valueKindOf } from './headlines/value-candidates.ts';

/**
 * What is known of whether the best sentences answer the question at all: how sure they are, what the best holds, what of the
 * question no article knows, how likely a value of it is, and how it is asked, since what articles of this kind hardly ever
 * tell is asked in much the same words everywhere.
 */
export function decisionFeatures(
  asked: Asked,
  evidence: readonly Evidence[],
  { value }: Pick<Draft, 'value'>,
): Features {
  const found = collector(asked);
  const { on, put } = found;
  scoreFeatures(found, asked, evidence);
  for (const [name, held] of tellingOf(evidence[0])) put(`best ${name}`, held);
  councilOf(found, asked, evidence);
  const unknown = asked.units.filter(({ unit }) => !isKnown(unit, asked.finders));
  put('unknown', unknown.reduce((sum, { weight }) => sum + weight, 0) / asked.total);
  const wanted = valueKindOf(asked);
  if (wanted !== undefined) {
    put(`value ${wanted}`, value ?? 0);
    on(`value ${wanted}#${value === undefined ? 'none' : Math.floor(value * 5)}`);
  }
  for (const [name, held] of asked.phrases) put(`asks ${name}`, held);
  return found.all;
}

/** Where one council is asked about: whether the best sentence is of it, and its article, too. */
function councilOf(
  { on, byKind }: Collector,
  { question, council }: Asked,
  [best]: readonly Evidence[],
): void {
  if (question.councils.length !== 1 || council === undefined || best === undefined) return;
  const isFiled = best.reading.sentence.article.councils.includes(council);
  const fit = `council ${councilFit(council, best.reading)}.${isFiled}`;
  on(fit);
  byKind(fit);
}

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
