import { z } from 'zod';
import type { Model } from './model.ts';

const schema = z.object({
  bias: z.number(),
  calibration: z.object({ slope: z.number(), offset: z.number() }),
  weights: z.record(z.string(), z.number()),
});

/** The model that a JSON value holds; throws an error that names the part which is wrong. */
export function modelFrom(json: unknown): Model {
  const { bias, calibration, weights } = schema.parse(json);
  return { bias, calibration, weights: new Map(Object.entries(weights)) };
}

/** A model as JSON text: features by name, numbers with three decimals, one a line. */
export function modelJson({ bias, calibration, weights }: Model): string {
  const names = [...weights.keys()].sort();
  const rows = names.map((name) => `    ${JSON.stringify(name)}: ${weights.get(name)}`);
  return `{
  "bias": ${bias},
  "calibration": { "slope": ${calibration.slope}, "offset": ${calibration.offset} },
  "weights": {
${rows.join(',\n')}
  }
}
`;
}
