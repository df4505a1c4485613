import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { evidenceFor } from '../../src/answers/evidence.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { oddsOf, scoreOf } from '../../src/scoring/model.ts';
import { shippedLibrary } from '../example-library.ts';

const prepared = preparedOf(await shippedLibrary());

test.each([
  'What was Rotherham rated in 2014?',
  'how many kids were abused',
  'Who resigned, and why?',
  'what did inspectors find about leadership',
])('a sentence is scored by the features that it is said to have: %s', (question) => {
  const found = evidenceFor(ask(prepared, question, SHIPPED.kind), SHIPPED);
  expect(found.length).toBeGreaterThan(10);
  for (const { score, features } of found)
    expect(score).toBeCloseTo(oddsOf(SHIPPED.evidence.calibration, scoreOf(SHIPPED.evidence, features())), 9);
});
