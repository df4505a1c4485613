import { each, type Rows } from './rows.ts';

/** How many different terms stand around each sentence: in its lead, and in its neighbours of the same article. */
export function sizesAround(
  own: Rows,
  leads: Rows,
  leadAt: Uint32Array,
  follows: Uint8Array,
  terms: number,
): Uint32Array {
  const last = new Int32Array(terms).fill(-1);
  return leadAt.map((lead, at) => {
    let many = 0;
    const add = (term: number): void => {
      if (last[term] !== at) many++;
      last[term] = at;
    };
    each(leads, lead, add);
    if (follows[at] === 1) each(own, at - 1, add);
    if (follows[at + 1] === 1) each(own, at + 1, add);
    return many;
  });
}
