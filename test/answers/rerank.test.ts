import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { rerank } from '../../src/answers/rerank.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const sentences = Array.from({ length: 30 }, (_, i) => `The report has a page ${i + 1} of many.`);
const prepared = preparedOf(libraryOf(articleOf(sentences.join('\n\n'))));
const asked = ask(prepared, 'What does the report have?', SHIPPED.kind);
const evidence = prepared.library.readings
  .flatMap((reading, id) => (reading.sentence.span.field === 'title' ? [] : [{ id, reading }]))
  .map((one, i) => ({
    ...one,
    score: -i,
    probability: 1 / (1 + Math.exp(i)),
    coverage: 1,
    features: () => [],
  }));

/** Weights by which only the score of the sentence before counts. */
const before = { bias: 0, weights: new Map([['before', 1]]), calibration: { slope: 1, offset: 0 } };

test('the best sentences are ordered by the weights, those behind them keep their order', () => {
  const found = rerank(asked, evidence, before);
  const places = found.map(({ id }) => evidence.findIndex((one) => one.id === id));
  expect(places[0]).toBe(1);
  expect(places.slice(20)).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
  expect(places.toSorted((a, b) => a - b)).toEqual(evidence.map((_, i) => i));
});

test('scores never rise from one to the next, and probabilities go with them', () => {
  const found = rerank(asked, evidence, SHIPPED.rerank);
  for (const [i, { score, probability }] of found.entries()) {
    expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? Number.POSITIVE_INFINITY);
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-score)), 6);
  }
});

test('of no sentence nothing is made', () => {
  expect(rerank(asked, [], SHIPPED.rerank)).toEqual([]);
});
