import type { Calibration, Model } from './model.ts';

/** A model as its file holds it; the compiler checks the files that ship against it. */
export interface ModelFile {
  readonly bias: number;
  readonly calibration: Calibration;
  readonly weights: Readonly<Record<string, number>>;
}

/** A model as the bundle holds it (`bundle/make.mjs`): an object of ten thousand names is slow and large to parse. */
export interface ModelRows extends Omit<ModelFile, 'weights'> {
  readonly names: readonly string[];
  /** The weight of each. */
  readonly values: readonly number[];
}

/** The model of a file. */
export const modelFrom = (file: ModelFile | ModelRows): Model => ({
  bias: file.bias,
  calibration: file.calibration,
  weights: 'names' in file ? weightsOf(file) : new Map(Object.entries(file.weights)),
});

function weightsOf({ names, values }: ModelRows): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [at, value] of values.entries()) weights.set(names[at] ?? '', value);
  return weights;
}

/** A model as JSON text: features by name, numbers with three decimals, one a line. */
export function modelJson({ bias, calibration, weights }: Model): string {
  const names = [...weights.keys()].sort();
  const rows = names.map((name) => `${JSON.stringify(name)}:${weights.get(name)}`);
  return `{
  "bias": ${bias},
  "calibration": ${JSON.stringify(calibration)},
  "weights": {
${rows.join(',\n')}
  }
}
`;
}
