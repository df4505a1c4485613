/** Log odds, bounded: a probability of 1 is no certainty. */
export const logOdds = (p: number): number =>
  Math.max(-6, Math.min(6, Math.log((p + 1e-4) / (1 - p + 1e-4))));
