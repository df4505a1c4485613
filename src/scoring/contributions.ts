import type { Features } from './features.ts';
import type { Model } from './model.ts';

/** What one feature adds to a score. */
export interface Contribution {
  readonly name: string;
  readonly weight: number;
}

/** The features that weighed most in a decision, for or against, strongest first; at most `most`. */
export function contributionsOf(
  { weights }: Model,
  features: Features,
  most: number,
): readonly Contribution[] {
  const sums = new Map<string, number>();
  for (const [name, value] of features) {
    const weight = (weights.get(name) ?? 0) * value;
    if (weight !== 0) sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  return [...sums]
    .map(([name, weight]) => ({ name, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}
