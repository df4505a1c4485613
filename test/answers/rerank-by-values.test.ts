import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { rerankByValues } from '../../src/answers/rerank-by-values.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const opened = 'The family centre in Exampleton opened on 4 May 2019.';
const others = Array.from(
  { length: 14 },
  (_, i) => `The family centre in Exampleton has ${'open '.repeat(i + 1)}doors.`,
);
const prepared = preparedOf(libraryOf(articleOf([...others, opened].join('\n\n'))));
/** All sentences of the text in their order, each as likely as the next. */
const evidence = prepared.library.readings
  .flatMap((reading, id) => (reading.sentence.span.field === 'title' ? [] : [{ id, reading }]))
  .map((one) => ({ ...one, score: 0, probability: 0.5, coverage: 1, features: () => [] }));
const asksWhen = ask(prepared, 'When did the family centre in Exampleton open?', SHIPPED.kind);

test('of sentences as likely, the one with the date that is asked for is first', () => {
  const order = [...evidence.slice(0, 5), ...evidence.slice(-1)];
  expect(rerankByValues(asksWhen, order, SHIPPED)[0]?.reading.text).toBe(opened);
});

test('where no such thing is asked for, the order stays', () => {
  const asked = ask(prepared, 'What did inspectors say about the doors?', SHIPPED.kind);
  const order = evidence.toReversed();
  expect(rerankByValues(asked, order, SHIPPED).map(({ id }) => id)).toEqual(order.map(({ id }) => id));
});

test('no sentence gets lost, and scores never rise from one to the next', () => {
  const found = rerankByValues(asksWhen, evidence, SHIPPED);
  expect(found.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(evidence.map(({ id }) => id));
  for (const [i, { score }] of found.entries())
    expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? Number.POSITIVE_INFINITY);
});

test('of no sentence nothing is made', () => {
  expect(rerankByValues(asksWhen, [], SHIPPED)).toEqual([]);
});
