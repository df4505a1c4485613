import type { SampleNumbers } from './samples.ts';

/** The samples that are learned from, group by group. */
export interface GroupedSamples {
  /** The places of the groups in `starts`, to be shuffled. */
  readonly order: Int32Array;
  /** `starts[group]` to `starts[group + 1]` (exclusive) are the group's places in `samples`. */
  readonly starts: Int32Array;
  readonly samples: Int32Array;
  /** How many samples the largest group has. */
  readonly most: number;
}

/** The samples of the folders that are taken (1 at a folder's place), groups and samples in their order. */
export function groupedSamples({ size, groups, folders }: SampleNumbers, taken: Uint8Array): GroupedSamples {
  const all = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const sizes = new Int32Array(all);
  for (let sample = 0; sample < size; sample++)
    if (taken[folders[sample] ?? 0]) sizes[groups[sample] ?? 0] = (sizes[groups[sample] ?? 0] ?? 0) + 1;
  const starts = new Int32Array(all + 1);
  for (let group = 0; group < all; group++) starts[group + 1] = (starts[group] ?? 0) + (sizes[group] ?? 0);
  const samples = new Int32Array(starts[all] ?? 0);
  const next = starts.slice();
  for (let sample = 0; sample < size; sample++) {
    if (!taken[folders[sample] ?? 0]) continue;
    const group = groups[sample] ?? 0;
    const place = next[group] ?? 0;
    samples[place] = sample;
    next[group] = place + 1;
  }
  return {
    order: Int32Array.from(sizes.keys()).filter((group) => (sizes[group] ?? 0) > 0),
    starts,
    samples,
    most: sizes.reduce((most, one) => Math.max(most, one), 0),
  };
}

/** Fisher and Yates. */
export function shuffle(items: Int32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a = 0, b = 0] = [items[i], items[j]];
    items[i] = b;
    items[j] = a;
  }
}

/** A small generator of numbers from 0 to 1 (Park and Miller, 1988), the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
