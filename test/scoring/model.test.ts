import { describe, expect, test } from 'vitest';
import { inColumns } from '../../src/bundle/in-columns.mjs';
import { contributionsOf } from '../../src/scoring/contributions.ts';
import type { Feature } from '../../src/scoring/features.ts';
import { type Model, probabilityOf, scoreOf, shares } from '../../src/scoring/model.ts';
import { type ModelFile, modelFrom, modelJson } from '../../src/scoring/model-json.ts';

const present = (name: string): Feature => [name, 1];

const model: Model = {
  bias: -1,
  weights: new Map([
    ['rated', 3],
    ['hoped', -2.5],
    ['length', 0.5],
  ]),
  calibration: { slope: 2, offset: 0.5 },
};

describe('a model', () => {
  test('adds the weights of the features that are there, and knows nothing of others', () => {
    expect(scoreOf(model, [present('rated'), ['length', 2], present('new')])).toBe(3);
    expect(scoreOf(model, [])).toBe(-1);
  });

  test('gives calibrated probabilities', () => {
    expect(probabilityOf(model, [present('rated'), ['length', -2.5]])).toBeCloseTo(
      1 / (1 + Math.exp(-2)),
      10,
    );
    expect(probabilityOf(model, [present('hoped')])).toBeLessThan(0.01);
  });

  test('shares one among candidates, the better the more, whatever the size of the scores', () => {
    const [a, b, c] = shares(model, [[present('rated')], [present('hoped')], [['length', 2000]]]);
    expect([a, b, c].map((share) => Number(share?.toFixed(3)))).toEqual([0, 0, 1]);
    const even = shares(model, [[present('x')], [present('y')]]);
    expect(even).toEqual([0.5, 0.5]);
    expect(shares(model, [])).toEqual([]);
  });

  test('is the same when it has been written and read, as an object or as the bundle holds it', () => {
    const many: Model = {
      ...model,
      weights: new Map([
        ...model.weights,
        ...['date', 'number', 'person'].map((kind, at) => [`${kind}|how many`, at - 0.125] as const),
        ['date|when', 1.5],
        ['date|what', -0.001],
        ['quit>resign', 2],
        ['quit>left', 1.25],
        ...['names', 'values', '__proto__', '7', ''].flatMap((tail) => [
          [`date|${tail}`, 0.5] as const,
          [`number|${tail}`, 0.25] as const,
          [`person|${tail}`, 0.125] as const,
        ]),
      ]),
    };
    const file: ModelFile = JSON.parse(modelJson(many));
    expect(file.rows['how many']?.filter((weight) => weight !== 0)).toEqual([-125, 875, 1875]);
    expect(file.under).toMatchObject({ 'quit>': { resign: 2000 } });
    for (const read of [modelFrom(file), modelFrom(inColumns(file))])
      expect({ ...read, weights: new Map([...read.weights].sort()) }).toEqual({
        ...many,
        weights: new Map([...many.weights].sort()),
      });
  });
});

test('what weighed most is told first, for and against, a feature that stands twice added up', () => {
  const features = [present('length'), present('hoped'), present('rated'), present('length'), present('new')];
  expect(contributionsOf(model, features, 2)).toEqual([
    { name: 'rated', weight: 3 },
    { name: 'hoped', weight: -2.5 },
  ]);
  expect(contributionsOf(model, features, 9)).toHaveLength(3);
});
