import { groupedBy } from '../mentions/grouped-by.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Claim } from '../ratings/claim.ts';

/** The items of a list that have a key, in the order of the list. */
type Grouped<Item, Key> = (items: readonly Item[], key: Key) => readonly Item[];

/** Groups a list once, when it is first asked about: a large folder is not searched through for every question. */
function grouped<Item, Key>(keyOf: (item: Item) => Key): Grouped<Item, Key> {
  const groupsOf = madeOnce((items: readonly Item[]) => groupedBy(items, keyOf));
  return (items, key) => groupsOf(items).get(key) ?? [];
}

/** The sentences that speak of a council. */
export const readingsOfCouncil: Grouped<Reading, string | undefined> = grouped(({ council }) => council);

/** The ratings stated of a council. */
export const claimsOfCouncil: Grouped<Claim, string> = grouped(({ council }) => council);
