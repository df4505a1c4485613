import type { Feature } from '../scoring/features.ts';
import type { Model } from '../scoring/model.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { LEAST, leadOver } from './headlines/choice-features.ts';
import { asksWhoLeft } from './headlines/leavers.ts';
import { valueKindOf } from './headlines/value-candidates.ts';
import { scoredValues } from './headlines/values.ts';
import type { AnsweringModels } from './models.ts';
import { type FeaturedEvidence, reordered } from './rerank.ts';

/** So many of the best sentences are looked at for the thing that is asked for. */
const LOOKED_AT = 12;

/**
 * Puts the best sentences in order once more where a date, a figure or somebody is asked for: by the likeliest one that each
 * holds, too (the expected answer type: Prager and others, Question-answering by predictive annotation, SIGIR 2000).
 */
export function rerankByValues(
  asked: Asked,
  evidence: readonly Evidence[],
  { value, rerankByValues: model }: Pick<AnsweringModels, 'value' | 'rerankByValues'>,
): readonly Evidence[] {
  const best = valueRerankingFeatures(asked, evidence, value);
  return best.length === 0 ? evidence : reordered(evidence, best, model);
}

/** What is known of each of the best sentences by its values; nothing where no such thing is asked for. */
export function valueRerankingFeatures(
  asked: Asked,
  evidence: readonly Evidence[],
  value: Model,
): readonly FeaturedEvidence[] {
  const kind = valueKindOf(asked);
  // Who left is told by rule, from the likeliest sentences as they are.
  if (kind === undefined || asksWhoLeft(asked)) return [];
  const first = evidence.slice(0, LOOKED_AT);
  const best = first.map((one) => {
    const values = scoredValues(asked, [{ number: 1, evidence: one }], evidence, value);
    return Math.max(LEAST, ...values.map(({ score }) => score));
  });
  return first.map((one, at) => {
    const own = best[at] ?? LEAST;
    const next = Math.max(LEAST, ...best.filter((_, other) => other !== at));
    const held: readonly Feature[] =
      own === LEAST
        ? [['none', 1]]
        : [
            ['value', own / 2],
            ['before next', leadOver(own, next)],
          ];
    const features: readonly Feature[] = [['score', one.score / 2], ...held];
    return { evidence: one, features: features.map(([name, size]) => [`${kind}|${name}`, size]) };
  });
}
