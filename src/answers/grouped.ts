import { groupedBy } from '../mentions/grouped-by.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Claim } from '../ratings/claim.ts';

/** The items of a list that have a key, in the order of the list. */
type Grouped<Item, Key> = (items: readonly Item[], key: Key) => readonly Item[];

/** Groups a list once, when it is first asked about: a large folder is not searched through for every question. */
function grouped<Item, Key>(keyOf: (item: Item) => Key): Grouped<Item, Key> {
  const made = new WeakMap<readonly Item[], ReadonlyMap<Key, readonly Item[]>>();
  return (items, key) => {
    const groups = made.get(items) ?? groupedBy(items, keyOf);
    made.set(items, groups);
    return groups.get(key) ?? [];
  };
}

/** The sentences that speak of a council. */
export const readingsOfCouncil: Grouped<Reading, string | undefined> = grouped(({ council }) => council);

/** The ratings stated of a council. */
export const claimsOfCouncil: Grouped<Claim, string> = grouped(({ council }) => council);
