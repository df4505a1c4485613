import type { Hit } from './sentence-index.ts';

/** The rarest of the terms, as long as they stand in no more than so many sentences in all; at least one. */
export function rarest(
  weights: ReadonlyMap<string, number>,
  frequency: (term: string) => number,
  most: number,
): readonly (readonly [term: string, weight: number])[] {
  let sum = 0;
  return [...weights]
    .map(([term, weight]) => ({ term, weight, count: frequency(term) }))
    .toSorted((a, b) => a.count - b.count)
    .filter(({ count }, i) => {
      sum += count;
      return i === 0 || sum <= most;
    })
    .map(({ term, weight }) => [term, weight] as const);
}

/** The highest scores above 0, best first; of equal ones, the first. */
export function bestHits(scores: Float64Array, most: number, among: Uint8Array | undefined): readonly Hit[] {
  let hits: Hit[] = [];
  let least = 0;
  const cut = (): void => {
    hits = hits.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, most);
    if (hits.length === most) least = hits.at(-1)?.score ?? 0;
  };
  for (let id = 0; id < scores.length; id++) {
    const score = scores[id] ?? 0;
    if (score <= least || (among !== undefined && among[id] !== 1)) continue;
    hits.push({ id, score });
    if (hits.length >= 2 * most) cut();
  }
  cut();
  return hits;
}
