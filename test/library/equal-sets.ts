import { expect } from 'vitest';
import { TermSet } from '../../src/search/term-set.ts';

const isSet = (one: unknown): one is ReadonlySet<unknown> => one instanceof Set || one instanceof TermSet;

/** From now on, sets with the same elements are equal, however they keep them. */
export function compareSetsByElements(): void {
  expect.addEqualityTesters([
    (one, other) => {
      if (!isSet(one) || !isSet(other)) return undefined;
      return one.size === other.size && [...one].every((element) => other.has(element));
    },
  ]);
}
