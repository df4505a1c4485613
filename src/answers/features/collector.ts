import type { Feature, Features } from '../../scoring/features.ts';
import type { Model } from '../../scoring/model.ts';
import type { Asked } from '../asked.ts';

/** Takes the features of a candidate. */
export interface Collector {
  /** A feature that is there. */
  readonly on: (name: string) => void;
  /** A measure; nought is left out. */
  readonly put: (name: string, value: number) => void;
  /** For each kind that the question may be of: a measure weighed by the kind's share. */
  readonly byKind: (name: string, value?: number) => void;
  /** For each word that asks: a measure. */
  readonly byOpening: (name: string, value?: number) => void;
  /** What is told in the same way of every candidate that has something (by its name, unique) in common. */
  readonly same: (name: string, tell: () => void) => void;
}

/** Lists the features of one candidate. */
export function collector({
  kinds,
  openings,
}: Pick<Asked, 'kinds' | 'openings'>): Collector & { readonly all: Features } {
  const all: Feature[] = [];
  const put = (name: string, value: number): void => {
    if (value !== 0) all.push([name, value]);
  };
  return {
    on: (name) => void all.push([name, 1]),
    put,
    byKind: (name, value = 1) => {
      for (const [kind, share] of kinds) put(`${kind}|${name}`, share * value);
    },
    byOpening: (name, value = 1) => {
      for (const opening of openings) put(`${opening}|${name}`, value);
    },
    same: (_name, tell) => tell(),
    all,
  };
}

/**
 * Adds up the scores of a question's candidates, one after another, without a list of their features: what a measure weighs
 * for its kinds and for the words that ask is found once, and so is what several have in common. To name each feature and
 * find its weight took a fifth of all time.
 */
export function scorer(
  { kinds, openings }: Pick<Asked, 'kinds' | 'openings'>,
  { bias, weights }: Model,
): Collector & { readonly next: () => number } {
  const weightOf = (name: string): number => weights.get(name) ?? 0;
  const ofKinds = new Map<string, number>();
  const ofOpenings = new Map<string, number>();
  const ofSame = new Map<string, number>();
  let score = bias;
  const known = (sums: Map<string, number>, name: string, sum: () => number): number => {
    const found = sums.get(name) ?? sum();
    sums.set(name, found);
    return found;
  };
  const put = (name: string, value: number): void => {
    if (value !== 0) score += value * weightOf(name);
  };
  return {
    on: (name) => put(name, 1),
    put,
    byKind: (name, value = 1) => {
      const sum = () => kinds.reduce((all, [kind, share]) => all + share * weightOf(`${kind}|${name}`), 0);
      score += value * known(ofKinds, name, sum);
    },
    byOpening: (name, value = 1) => {
      const sum = () => openings.reduce((all, opening) => all + weightOf(`${opening}|${name}`), 0);
      score += value * known(ofOpenings, name, sum);
    },
    same: (name, tell) => {
      const before = score;
      score = 0;
      const sum = known(ofSame, name, () => {
        tell();
        return score;
      });
      score = before + sum;
    },
    /** The score of the candidate whose features were taken last; the next one begins. */
    next: () => {
      const whole = score;
      score = bias;
      return whole;
    },
  };
}

/** In which of so many equal parts of 0 to 1 a share lies; 1 itself has a part of its own. */
export const part = (share: number, parts = 5): number => Math.min(parts, Math.floor(share * parts + 1e-9));
