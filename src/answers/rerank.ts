import type { Features } from '../scoring/features.ts';
import { logistic, type Model, oddsOf, scoreOf } from '../scoring/model.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { collector } from './features/collector.ts';
import { councilFit } from './features/where-and-when.ts';

/** So many of the best sentences are put in order once more. */
const RERANKED = 20;
/** The score of a sentence that was no candidate, and of what stands where there is none. */
const LEAST = -7;

/**
 * Puts the best sentences in order once more, by their scores and those of what stands around them: an answer goes on in
 * the next sentence, or begins in the one before. Those behind them keep their order.
 */
export const rerank = (asked: Asked, evidence: readonly Evidence[], model: Model): readonly Evidence[] =>
  reordered(evidence, rerankingFeatures(asked, evidence), model);

/** What is known of one of the best sentences, by names that weights are learned for. */
export interface FeaturedEvidence {
  readonly evidence: Evidence;
  readonly features: Features;
}

/** Evidence with its first sentences scored anew and put in that order; those behind them keep theirs. */
export function reordered(
  evidence: readonly Evidence[],
  best: readonly FeaturedEvidence[],
  model: Model,
): readonly Evidence[] {
  const first = best
    .map(({ evidence: one, features }): Evidence => {
      const score = oddsOf(model.calibration, scoreOf(model, features));
      return { ...one, score, probability: logistic(score) };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
  const most = first.at(-1)?.score ?? 0;
  const rest = evidence.slice(best.length).map((one): Evidence => {
    const score = Math.min(one.score, most);
    return { ...one, score, probability: logistic(score) };
  });
  return [...first, ...rest];
}

/** What is known of each of the best sentences beside its own score, by names that weights are learned for. */
export function rerankingFeatures(
  { context, idOf, library, kinds, openings, question, council }: Asked,
  evidence: readonly Evidence[],
): readonly FeaturedEvidence[] {
  const best = evidence[0]?.score ?? 0;
  const scores = new Map(evidence.map(({ id, score }) => [id, Math.max(LEAST, score)]));
  const odds = evidence.map(({ score }) => Math.exp(score - best));
  const sum = odds.reduce((all, one) => all + one, 0);
  return evidence.slice(0, RERANKED).map((one, rank) => {
    const { on, put, byKind, all } = collector({ kinds, openings });
    const { id, reading, score, probability } = one;
    const { heading, leadIn, block } = context.around(id);
    const scoreAt = (place: number): number =>
      library.readings[place]?.sentence.article === reading.sentence.article
        ? (scores.get(place) ?? LEAST)
        : LEAST;
    const above = (other: Evidence['reading'] | undefined): number =>
      (other ? scoreAt(idOf(other)) : LEAST) - LEAST;
    const [before, after] = [scoreAt(id - 1), scoreAt(id + 1)];
    put('score', score);
    put('below best', score - best);
    put('probability', probability);
    put('share', (odds[rank] ?? 0) / sum);
    on(`rank.${rank < 3 ? rank : rank < 5 ? '3+' : rank < 10 ? '5+' : '10+'}`);
    put('before', before - LEAST);
    put('after', after - LEAST);
    put('two before', scoreAt(id - 2) - LEAST);
    put('two after', scoreAt(id + 2) - LEAST);
    put('before is better', Math.max(0, before - score));
    put('after is better', Math.max(0, after - score));
    put('heading', above(heading));
    put('lead-in', above(leadIn));
    if (leadIn) on('in a list');
    put('block', Math.max(0, ...block.map(above)));
    if (REFERS.test(reading.text)) put('refers|before', before - LEAST);
    const fit = question.councils.length > 0 ? councilFit(council, reading) : undefined;
    if (fit !== undefined) byKind(`council.${fit}`);
    byKind('score', score);
    byKind('before', before - LEAST);
    byKind('after', after - LEAST);
    byKind('heading', above(heading));
    byKind('lead-in', above(leadIn));
    return { evidence: one, features: all };
  });
}

/** A sentence that speaks of what the one before named. */
const REFERS = /^(?:he|she|they|it|this|that|these|those|its|their|his|her|both)\b/i;
