import { expect, test } from 'vitest';
import { type Fitter, fitHere } from '../../src/training/fit.ts';
import { withFitThreads } from '../../src/training/fit-threads.ts';
import { fitLeftOut, foldsOf } from '../../src/training/folds.ts';
import { collectSamples, type Sample } from '../../src/training/samples.ts';

const folders = Array.from({ length: 24 }, (_, i) => `f${i}`);

/** Choices of five candidates, of which the features of one speak a little more for it. */
const samples: readonly Sample[] = folders.flatMap((folder, f) =>
  Array.from({ length: 100 }, (_, i): Sample => {
    const label = (f + i) % 5 === 0;
    return {
      features: [
        [`word ${(f * i) % 17}`, 1],
        ['near', label ? 0.7 : ((f * i) % 7) / 10],
        ['twice', 1],
        ['twice', 1],
      ],
      label,
      folder,
      group: f * 20 + Math.floor(i / 5),
      weight: i % 3 === 0 ? 0.5 : 1,
    };
  }),
);
const set = collectSamples(samples);
const folds = foldsOf(folders);
const kinds = [
  {},
  { averageFrom: 2, l2: 0.01 },
  { choice: true, passes: 6, averageFrom: 1 },
  { choice: true, each: 0.3, damping: 1, rate: 0.1 },
] as const;

const learned = (fitter: Fitter) =>
  Promise.all(kinds.map((options) => fitLeftOut(set, folds, options, fitter)));

/** Everything that was learned, bit for bit. */
const all = (models: Awaited<ReturnType<typeof learned>>) =>
  models.map(({ whole, without, scores }) => ({
    whole,
    without: folders.map(without),
    scores: Array.from(scores),
  }));

const alone = all(await learned(fitHere));

/** Fails where anything is learned in the thread of the test. */
const nothingHere: Fitter = () => Promise.reject(new Error('learned in this thread'));

test('threads learn what one thread learns', { timeout: 60_000 }, async () => {
  const together = await withFitThreads(learned, { threads: 2, instead: nothingHere });
  expect(all(together)).toEqual(alone);
  expect(alone[0]?.whole.weights.get('near')).toBeGreaterThan(1);
});

test('where threads cannot start, or there is but one, this thread learns', async () => {
  const worker = new URL('./no-such-worker.mjs', import.meta.url);
  expect(all(await withFitThreads(learned, { threads: 2, worker }))).toEqual(alone);
  expect(all(await withFitThreads(learned, { threads: 1 }))).toEqual(alone);
});

test('what fails in this thread instead is told, and threads end', async () => {
  const worker = new URL('./no-such-worker.mjs', import.meta.url);
  const failing = withFitThreads(learned, { threads: 2, worker, instead: nothingHere });
  await expect(failing).rejects.toThrow('learned in this thread');
});

test('samples are kept as they were given, values to 24 bits', () => {
  const { starts, columns, values } = set.numbers;
  const kept = samples.map((_, sample) =>
    Array.from(columns.subarray(starts[sample], starts[sample + 1]), (column, i) => [
      set.names[column],
      values[(starts[sample] ?? 0) + i],
    ]),
  );
  expect(kept).toEqual(
    samples.map(({ features }) => features.map(([name, value]) => [name, Math.fround(value)])),
  );
});
