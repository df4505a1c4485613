import { expect, test } from 'vitest';
import { descend, type FitTask } from '../../src/training/descent.ts';
import { DEFAULTS, type FitOptions } from '../../src/training/fit-options.ts';
import { groupedSamples, randomFrom, shuffle } from '../../src/training/grouped-samples.ts';
import { collectSamples, type Sample } from '../../src/training/samples.ts';

const samples = Array.from(
  { length: 300 },
  (_, i): Sample => ({
    features: [
      [`word ${(i * 7) % 11}`, 1],
      ['measure', ((i * 5) % 13) / 13],
    ],
    label: (i * 7) % 11 < 4,
    folder: 'a',
    group: i,
    weight: i % 3 === 0 ? 0.5 : 1,
  }),
);
const { numbers } = collectSamples(samples);

/** The same descent as a textbook has it, for questions of yes or no: every weight is added up at every look. */
function plainly({ numbers, taken, options }: FitTask): readonly number[] {
  const { order, starts, samples } = groupedSamples(numbers, taken);
  const columnsOf = (value: number): number[] => new Array<number>(numbers.width + 1).fill(value);
  const [weights, squares, sums] = [columnsOf(0), columnsOf(options.damping), columnsOf(0)];
  const random = randomFrom(7);
  let [steps, looks] = [0, 0];
  const add = (column: number, gradient: number): void => {
    squares[column] = (squares[column] ?? 0) + gradient * gradient;
    weights[column] = (weights[column] ?? 0) - (options.rate * gradient) / Math.sqrt(squares[column]);
  };
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    for (const group of order) {
      const sample = samples[starts[group] ?? 0] ?? 0;
      const places = Array.from({ length: 2 }, (_, i) => (numbers.starts[sample] ?? 0) + i);
      const pairs = places.map((at) => [numbers.columns[at] ?? 0, numbers.values[at] ?? 0] as const);
      const score = pairs.reduce(
        (sum, [column, value]) => sum + (weights[column] ?? 0) * value,
        weights[numbers.width] ?? 0,
      );
      const error = 1 / (1 + Math.exp(-score)) - (numbers.labels[sample] ?? 0);
      const weighed = error * (numbers.weights[sample] ?? 1);
      if (Math.abs(error) > 0.002) {
        for (const [column, value] of pairs)
          add(column, weighed * value + options.l2 * (weights[column] ?? 0));
        add(numbers.width, weighed);
      }
      if (pass < (options.averageFrom ?? Number.POSITIVE_INFINITY) || ++steps % 10 !== 0) continue;
      looks++;
      for (const [column, weight] of weights.entries()) sums[column] = (sums[column] ?? 0) + weight;
    }
  }
  return looks === 0 ? weights : sums.map((sum) => sum / looks);
}

test.each<[string, Partial<FitOptions>]>([
  ['the last weights', {}],
  ['their mean from the third pass on', { averageFrom: 2, damping: 1, rate: 0.1, l2: 0.01 }],
  ['features that are surely right or wrong take no step', { passes: 400, rate: 1, l2: 0 }],
])('descends as a textbook has it: %s', (_, given) => {
  const task = { numbers, taken: Uint8Array.of(1), options: { ...DEFAULTS, ...given } };
  const learned = [...descend(task).weights];
  expect(learned.some((weight) => Math.abs(weight) > 0.1)).toBe(true);
  const plain = plainly(task);
  expect(learned).toHaveLength(plain.length);
  learned.forEach((weight, column) => {
    expect(weight).toBeCloseTo(plain[column] ?? Number.NaN, 9);
  });
});
