import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { pairFeatures, pairModelsOf, pairScore } from '../../src/answers/features/word-pairs.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { scoreOf } from '../../src/scoring/model.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const prepared = preparedOf(
  libraryOf(
    articleOf('The director resigned in May. The library opened in May. 12 people came to Exampleton.'),
  ),
);
const asked = ask(prepared, 'who quit in 2015?', SHIPPED.kind);
const scores = prepared.library.readings.map((reading) => pairScore(asked, reading, SHIPPED));

test('pairs of words are scored as they are learned', () => {
  const byName = prepared.library.readings.map((reading) =>
    [SHIPPED.pairs, SHIPPED.openings]
      .map((model) => scoreOf(model, pairFeatures(asked, reading)))
      .reduce((sum, one) => sum + one),
  );
  expect(scores.some((score) => score !== 0)).toBe(true);
  for (const [i, score] of byName.entries()) expect(scores[i]).toBeCloseTo(score, 9);
});

test('a word that was learned to answer another speaks for its sentence', () => {
  const of = (text: string): number =>
    scores[prepared.library.readings.findIndex((reading) => reading.text.includes(text))] ?? Number.NaN;
  expect(of('resigned')).toBeGreaterThan(of('opened'));
});

test('figures and names of the question and the sentence stand in no pair', () => {
  const names = prepared.library.readings.flatMap((reading) =>
    pairFeatures(asked, reading).map(([name]) => name),
  );
  expect(names.filter((name) => /\d|exampleton/u.test(name))).toEqual([]);
  expect(names).toContain('quit>resign');
});

test('pairs with words that ask are a model of their own, and none is lost', () => {
  const whole = {
    ...SHIPPED.pairs,
    weights: new Map([...SHIPPED.pairs.weights, ...SHIPPED.openings.weights]),
  };
  const { pairs, openings } = pairModelsOf(whole);
  expect(openings.weights.size).toBeGreaterThan(1000);
  expect([...openings.weights.keys()].filter((name) => !name.startsWith('?'))).toEqual([]);
  expect(pairs).toEqual(SHIPPED.pairs);
  expect(openings.weights).toEqual(SHIPPED.openings.weights);
});
