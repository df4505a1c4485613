import { describe, expect, test } from 'vitest';
import type { Feature } from '../../src/scoring/features.ts';
import { probabilityOf, shares } from '../../src/scoring/model.ts';
import { calibrate, calibrateChoices } from '../../src/training/calibrate.ts';
import { fit } from '../../src/training/fit.ts';
import { fitLeftOut, foldsOf } from '../../src/training/folds.ts';
import { collectSamples, type Sample } from '../../src/training/samples.ts';

const present = (name: string): Feature => [name, 1];

const all = (): boolean => true;
const sample = (label: boolean, names: readonly string[], group: number, folder = 'a'): Sample => ({
  features: names.map(present),
  label,
  folder,
  group,
});
const repeat = (times: number, make: (i: number) => Sample): readonly Sample[] =>
  Array.from({ length: times }, (_, i) => make(i));

describe('what is learned', () => {
  test('of separable samples parts them', async () => {
    const set = collectSamples(
      repeat(40, (i) => sample(i % 2 === 0, i % 2 === 0 ? ['rated', 'x'] : ['hoped', 'x'], i)),
    );
    const model = await fit(set, all);
    expect(probabilityOf(model, [present('rated'), present('x')])).toBeGreaterThan(0.9);
    expect(probabilityOf(model, [present('hoped'), present('x')])).toBeLessThan(0.1);
  });

  test('of a constant feature is how common yes is', async () => {
    const set = collectSamples(repeat(100, (i) => sample(i % 4 === 0, ['x'], i)));
    expect(probabilityOf(await fit(set, all), [present('x')])).toBeCloseTo(0.25, 1);
  });

  test('of one class only is that class', async () => {
    const set = collectSamples(repeat(30, (i) => sample(true, ['x'], i)));
    expect(probabilityOf(await fit(set, all), [present('x')])).toBeGreaterThan(0.9);
  });

  test('of nothing is nothing: even odds', async () => {
    const model = await fit(collectSamples([]), all);
    expect(model.weights.size).toBe(0);
    expect(probabilityOf(model, [present('x')])).toBe(0.5);
  });

  test('leaves out rare features', async () => {
    const rows = [...repeat(20, (i) => sample(true, ['common'], i)), sample(false, ['rare'], 20)];
    expect([...(await fit(collectSamples(rows), all, { atLeast: 3 })).weights.keys()]).toEqual(['common']);
  });

  test('leaves out what only one folder has, however often', async () => {
    const rows = ['a', 'b'].flatMap((folder, half) =>
      repeat(20, (i) => sample(i % 2 === 0, ['everywhere', `only in ${folder}`], half * 20 + i, folder)),
    );
    const names = async (folders: number) =>
      [...(await fit(collectSamples(rows), all, { folders, smallest: 0 })).weights.keys()].toSorted();
    expect(await names(2)).toEqual(['everywhere']);
    expect(await names(1)).toEqual(['everywhere', 'only in a', 'only in b']);
  });

  test('keeps as many weights as it may, those farthest from nought, and all where there are fewer', async () => {
    const rows = repeat(60, (i) =>
      sample(i % 2 === 0, [i % 2 === 0 ? 'yes' : 'no', i % 3 === 0 ? 'third' : 'other'], i),
    );
    const names = async (most: number) =>
      [...(await fit(collectSamples(rows), all, { most })).weights.keys()].toSorted();
    expect(await names(2)).toEqual(['no', 'yes']);
    expect(await names(9)).toEqual(['no', 'other', 'third', 'yes']);
  });

  test('leaves out all that are as near to nought as the first left out', async () => {
    const rows = repeat(60, (i) => sample(i % 2 === 0, [i % 2 === 0 ? 'yes' : 'no', 'twin a', 'twin b'], i));
    const [all4, three, two] = await Promise.all(
      [4, 3, 2].map((most) => fit(collectSamples(rows), all, { most, smallest: 0 })),
    );
    expect(all4?.weights.get('twin a')).toBe(all4?.weights.get('twin b'));
    expect(all4?.weights.size).toBe(4);
    expect(three?.weights).toEqual(two?.weights);
  });

  test('is the same each time', async () => {
    const set = collectSamples(repeat(50, (i) => sample(i % 3 === 0, [`f${i % 7}`, `g${i % 5}`], i)));
    expect(await fit(set, all)).toEqual(await fit(set, all));
  });

  test('of choices prefers what was right, though each alone is as common as the other', async () => {
    const choices = Array.from({ length: 30 }, (_, group) => [
      sample(true, ['near'], group),
      sample(false, ['far'], group),
    ]).flat();
    const model = await fit(collectSamples(choices), all, { choice: true });
    const [near = 0, far = 0] = shares(model, [[present('near')], [present('far')]]);
    expect(near).toBeGreaterThan(0.9);
    expect(near + far).toBeCloseTo(1, 10);
  });
});

describe('folders that are left out', async () => {
  const folders = Array.from({ length: 16 }, (_, i) => `f${i}`);
  // Each folder has a word of its own for the same thing: only its own samples teach it.
  const rows = folders.flatMap((folder, f) =>
    repeat(10, (i) =>
      sample(i % 2 === 0, i % 2 === 0 ? [`yes ${folder}`] : [`no ${folder}`], f * 10 + i, folder),
    ),
  );
  const learned = await fitLeftOut(collectSamples(rows), foldsOf(folders));

  test('teach their own model nothing', () => {
    for (const folder of folders)
      expect(
        [...learned.without(folder).weights.keys()].filter((name) => name.endsWith(` ${folder}`)),
      ).toEqual([]);
  });

  test('are in the one that ships', () => {
    expect(learned.whole.weights.size).toBe(2 * folders.length);
  });

  test('that nobody knows are read by the one that ships', () => {
    expect(learned.without('elsewhere')).toBe(learned.whole);
  });
});

describe('calibration', () => {
  test('brings scores that promise too much down to what came true', () => {
    const outcomes = Array.from({ length: 400 }, (_, i) => ({
      score: i % 2 === 0 ? 4 : -4,
      isTrue: i % 2 === 0 ? i % 10 !== 0 : i % 10 === 1,
    }));
    const { slope, offset } = calibrate(outcomes);
    expect(1 / (1 + Math.exp(-(slope * 4 + offset)))).toBeCloseTo(0.8, 1);
    expect(slope).toBeLessThan(1);
  });

  test('of one outcome only, or none, changes nothing', () => {
    expect(calibrate([])).toEqual({ slope: 1, offset: 0 });
    expect(calibrate([{ score: 1, isTrue: true }])).toEqual({ slope: 1, offset: 0 });
    expect(calibrateChoices([])).toEqual({ slope: 1, offset: 0 });
  });

  test('of choices finds the temperature at which what was right was likeliest', () => {
    const choice = (right: boolean) => [
      { score: 3, isTrue: right },
      { score: 0, isTrue: !right },
    ];
    const { slope } = calibrateChoices(Array.from({ length: 100 }, (_, i) => choice(i % 4 !== 0)));
    expect(1 / (1 + Math.exp(-3 * slope))).toBeCloseTo(0.75, 2);
  });
});
