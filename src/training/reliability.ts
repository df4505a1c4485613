/** A probability that was given, and whether it came true. */
export interface Forecast {
  readonly probability: number;
  readonly isTrue: boolean;
}

/** One bin of a reliability table: how many forecasts it holds, what they promised on average, and what came true. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean probability; NaN for an empty bin. */
  readonly predicted: number;
  /** Share that came true; NaN for an empty bin. */
  readonly observed: number;
}

const BINS = 10;

/** The reliability table of forecasts in ten bins (Murphy and Winkler, 1977). */
export function reliabilityOf(forecasts: readonly Forecast[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = forecasts.filter(
      ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin,
    );
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      count: own.length,
      predicted: own.reduce((sum, { probability }) => sum + probability, 0) / own.length,
      observed: own.filter(({ isTrue }) => isTrue).length / own.length,
    };
  });
}

/** The table as lines of text. */
export function reliabilityLines(bins: readonly Bin[]): readonly string[] {
  return [
    'probability   predicted   true   how many',
    ...bins
      .filter(({ count }) => count > 0)
      .map(
        ({ from, to, predicted, observed, count }) =>
          `${from.toFixed(1)} to ${to.toFixed(1)}   ${predicted.toFixed(3).padStart(9)}  ${observed.toFixed(3)}   ${String(count).padStart(8)}`,
      ),
  ];
}
