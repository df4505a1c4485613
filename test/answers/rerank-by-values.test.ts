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
/** All sentences of the text, the last first or last, and each as likely as the next. */
const evidence = (isOpenedFirst: boolean) =>
  prepared.library.readings
    .flatMap((reading, id) => (reading.sentence.span.field === 'title' ? [] : [{ id, reading }]))
    .map((one) => ({ ...one, score: 0, probability: 0.5, coverage: 1, features: () => [] }))
    .toSorted((a, b) => (isOpenedFirst ? b.id - a.id : a.id - b.id));
const textsOf = (question: string, isOpenedFirst = true): readonly string[] =>
  rerankByValues(ask(prepared, question, SHIPPED.kind), evidence(isOpenedFirst).slice(0, 14), SHIPPED).map(
    ({ reading }) => reading.text,
  );

test('of sentences as likely, the one with the date that is asked for is first', () => {
  const given = evidence(false);
  const last = given.at(-1);
  const order = last === undefined ? [] : [...given.slice(0, 5), last];
  const asked = ask(prepared, 'When did the family centre in Exampleton open?', SHIPPED.kind);
  expect(rerankByValues(asked, order, SHIPPED)[0]?.reading.text).toBe(opened);
});

test('where no such thing is asked for, the order stays', () => {
  expect(textsOf('What did inspectors say about the doors?')).toEqual(
    evidence(true)
      .slice(0, 14)
      .map(({ reading }) => reading.text),
  );
});

test('no sentence gets lost, and scores never rise from one to the next', () => {
  const asked = ask(prepared, 'When did the family centre in Exampleton open?', SHIPPED.kind);
  const found = rerankByValues(asked, evidence(false), SHIPPED);
  expect(found.map(({ id }) => id).toSorted()).toEqual(
    evidence(false)
      .map(({ id }) => id)
      .toSorted(),
  );
  for (const [i, { score }] of found.entries())
    expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? Number.POSITIVE_INFINITY);
});

test('of no sentence nothing is made', () => {
  const asked = ask(prepared, 'When did the family centre in Exampleton open?', SHIPPED.kind);
  expect(rerankByValues(asked, [], SHIPPED)).toEqual([]);
});
