import { type Contribution, contributionsOf } from '../scoring/contributions.ts';
import type { Features } from '../scoring/features.ts';
import { choose, type Model, probabilityOf } from '../scoring/model.ts';
import type { TimeCandidate } from './time-relation.ts';

type Look = 'rating' | 'area' | 'council' | 'time';

/** One decision about a grade's words: what may be chosen, how likely it is, and what weighed most. */
export interface Decided {
  readonly decision: Look | `${Exclude<Look, 'rating'>}, the grades around heard`;
  /** An area's id, a council, a date or a word for the time; `yes` for whether it is a rating. */
  readonly choice: string;
  /** From 0 to 1. */
  readonly probability: number;
  /** The strongest first. */
  readonly because: readonly Contribution[];
}

/** Features and choices that are told of each decision. */
const [MOST, CHOICES] = [6, 3];
/** Less likely choices explain nothing. */
const LEAST = 0.05;

export const isLikely = ({ probability }: Decided): boolean => probability >= LEAST;

/** Choices that are decided one by one: each may hold. Of the same choice, the likeliest. */
export function judged(
  decision: Decided['decision'],
  model: Model,
  candidates: readonly { readonly choice: string; readonly features: Features }[],
): readonly Decided[] {
  const best = new Map<string, Decided>();
  for (const { choice, features } of candidates) {
    const probability = probabilityOf(model, features);
    if (probability > (best.get(choice)?.probability ?? -1))
      best.set(choice, { decision, choice, probability, because: contributionsOf(model, features, MOST) });
  }
  return likeliest([...best.values()]);
}

/** Choices of which just one holds. */
export function chosen<Candidate extends { readonly features: Features }>(
  decision: Decided['decision'],
  model: Model,
  candidates: readonly Candidate[],
  sayChoice: (candidate: Candidate) => string,
): readonly Decided[] {
  const { all } = choose(model, candidates);
  return likeliest(
    candidates.map((candidate, index) => ({
      decision,
      choice: sayChoice(candidate),
      probability: all[index] ?? 0,
      because: contributionsOf(model, candidate.features, MOST),
    })),
  ).filter(isLikely);
}

const likeliest = (decided: readonly Decided[]): readonly Decided[] =>
  decided.toSorted((a, b) => b.probability - a.probability).slice(0, CHOICES);

/** A time in words: its kind, with the date where there is one (EDTF). */
export const sayTime = ({ kind, edtf }: Pick<TimeCandidate, 'kind' | 'edtf'>): string =>
  edtf === undefined ? kind : `${kind} ${edtf}`;
