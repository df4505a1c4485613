import { expect, test } from 'vitest';
import { fit } from '../../src/training/fit.ts';
import { withFrequentColumns } from '../../src/training/frequent-columns.ts';
import { collectSamples, type Sample, type SampleSet } from '../../src/training/samples.ts';

/** Ten samples with what is common, and with a word of their own each; every fifth with what two have. */
const samples = Array.from(
  { length: 10 },
  (_, i): Sample => ({
    features: [
      [`only ${i}`, 1],
      ['common', i / 10],
      [`alone ${i}`, 2],
      ...(i % 5 === 0 ? [['two', 3] as const] : []),
    ],
    label: i % 2 === 0,
    folder: `f${i % 3}`,
  }),
);
const set = collectSamples(samples);

const featuresOf = ({ names, numbers: { size, starts, columns, values } }: SampleSet) =>
  Array.from({ length: size }, (_, sample) =>
    Array.from(columns.subarray(starts[sample], starts[sample + 1]), (column, i) => [
      names[column],
      values[(starts[sample] ?? 0) + i],
    ]),
  );
const those = (names: readonly string[]) =>
  samples.map(({ features }) =>
    features.filter(([name]) => names.includes(name)).map(([name, value]) => [name, Math.fround(value)]),
  );

test('features that too few samples have are gone, all others are as they were', () => {
  const frequent = withFrequentColumns(set, 2);
  expect(frequent.names).toEqual(['common', 'two']);
  expect(frequent.numbers.width).toBe(2);
  expect(featuresOf(frequent)).toEqual(those(['common', 'two']));
  expect(featuresOf(withFrequentColumns(set, 3))).toEqual(those(['common']));
  const { labels, folders, groups, weights } = set.numbers;
  expect(frequent.numbers).toMatchObject({ size: 10, labels, folders, groups, weights });
});

test('nothing else is learned from what is left', async () => {
  const options = { atLeast: 2 };
  const whole = await fit(set, () => true, options);
  expect(await fit(withFrequentColumns(set, 2), () => true, options)).toEqual(whole);
  expect([...whole.weights.keys()]).toEqual(['common', 'two']);
});

test('samples without any such feature are the same set', () => {
  expect(withFrequentColumns(set, 1)).toEqual(set);
});
