import { median } from '../statistics.ts';

/** How a figure moved over a run. */
export interface Trend {
  /** What it is as a rule. */
  readonly typical: number;
  /** By how much it rises from the beginning to the end; below 0 where it falls. */
  readonly growth: number;
}

/** The share of a run that is left out at its beginning: caches fill, V8 compiles, the heap finds its size. */
const WARMING = 1 / 3;
const BLOCKS = 10;

/**
 * The trend of samples taken at even times. The first third is left out; the rest is cut into ten blocks, and of each
 * the lowest value is taken: memory after a collection, not the garbage before it. Through these ten goes a line with the
 * median of the slopes between any two (Theil and Sen), which one odd block does not bend.
 */
export function trendOf(values: readonly number[]): Trend {
  const settled = values.slice(Math.floor(values.length * WARMING));
  const size = Math.max(1, settled.length / BLOCKS);
  const lows: number[] = [];
  for (let at = 0; Math.ceil(at) < settled.length; at += size) {
    lows.push(
      Math.min(...settled.slice(Math.floor(at), Math.max(Math.floor(at) + 1, Math.floor(at + size)))),
    );
  }
  const slopes = lows.flatMap((low, i) => lows.slice(i + 1).map((later, j) => (later - low) / (j + 1)));
  return { typical: median(lows), growth: median(slopes) * Math.max(0, lows.length - 1) };
}

/** What a figure may rise by: a share of what it is as a rule, or so much in any case. */
export interface Tolerance {
  readonly share: number;
  readonly atLeast: number;
}

/** Whether a figure stays where it is, within the tolerance. Falling is no fault. */
export function isFlat({ typical, growth }: Trend, { share, atLeast }: Tolerance): boolean {
  return growth <= Math.max(typical * share, atLeast);
}
