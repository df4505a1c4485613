import type { Features } from '../scoring/features.ts';
import { type AreaDecision, TAKEN } from './area-decision.ts';
import { type Side, sideOf } from './areas-in-sentence.ts';

/** On which side of their areas the grades of a sentence stand, as far as that is sure. */
export function sidesIn(decisions: readonly AreaDecision[]): ReadonlyMap<Side, number> {
  const sides = new Map<Side, number>();
  for (const { passage, at, areas, rating } of decisions)
    for (const [area, p] of areas) {
      const side = p >= TAKEN ? sideOf(passage, at, area) : undefined;
      if (side !== undefined) sides.set(side, (sides.get(side) ?? 0) + p * rating);
    }
  const all = [...sides.values()].reduce((sum, one) => sum + one, 0) || 1;
  return new Map([...sides].map(([side, sum]) => [side, sum / all]));
}

/** On which side of it the grade stands, beside where those of the sentence's other areas do. */
export function sideFeatures(sides: ReadonlyMap<Side, number>, side: Side | undefined): Features {
  if (side === undefined) return [];
  return [
    ['side', sides.get(side) ?? 0],
    ['other side', sides.get(side === 'before' ? 'after' : 'before') ?? 0],
  ];
}
