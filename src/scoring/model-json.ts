import type { Calibration, Model } from './model.ts';

/** A model as its file holds it; the compiler checks the files that ship against it. */
export interface ModelFile {
  readonly bias: number;
  readonly calibration: Calibration;
  readonly weights: Readonly<Record<string, number>>;
}

/** The model of a file. */
export const modelFrom = ({ bias, calibration, weights }: ModelFile): Model => ({
  bias,
  calibration,
  weights: new Map(Object.entries(weights)),
});

/** A model as JSON text: features by name, numbers with three decimals, one a line. */
export function modelJson({ bias, calibration, weights }: Model): string {
  const names = [...weights.keys()].sort();
  const rows = names.map((name) => `${JSON.stringify(name)}:${weights.get(name)}`);
  return `{
  "bias": ${bias},
  "calibration": { "slope": ${calibration.slope}, "offset": ${calibration.offset} },
  "weights": {
${rows.join(',\n')}
  }
}
`;
}
