import type { Unit } from '../../questions/units.ts';
import type { Asked } from '../asked.ts';
import type { Prepared } from '../prepared.ts';
import { coverOf } from './unit-coverage.ts';

type Terms = ReadonlySet<string>;

/** From so much on a unit counts as covered by the sentence itself. */
export const COVERED = 0.6;

/** How much of a question a sentence covers. */
export interface Coverage {
  /** By unit, in the question's order: 1 for the same word, less for what it may mean or a neighbour. */
  readonly covers: readonly number[];
  /** The share of the question's weight that the sentence covers. */
  readonly share: number;
}

export function coverageOf(prepared: Prepared, asked: Asked, id: number): Coverage {
  const covers = asked.units.map(({ unit }) => coverOf(unit, id, prepared.library, prepared.finders));
  return { covers, share: shareOf(asked, (_, i) => (covers[i] ?? 0) >= COVERED) };
}

/** The share of the weight of the units for which something holds. */
export function shareOf({ units, total }: Asked, holds: (unit: Unit, index: number) => boolean): number {
  let sum = 0;
  units.forEach(({ unit, weight }, i) => {
    if (holds(unit, i)) sum += weight;
  });
  return sum / total;
}

/** Whether terms hold a unit, or what it may mean. */
export function holds(terms: Terms | undefined, { same, loose, parts }: Unit): boolean {
  if (terms === undefined) return false;
  return (
    same.some((term) => terms.has(term)) ||
    loose.some((term) => terms.has(term)) ||
    (parts.length > 0 && parts.every((term) => terms.has(term)))
  );
}
