import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { choiceFeatures, type ScoredValue } from '../../src/answers/headlines/choice-features.ts';
import { wordsOf } from '../../src/answers/headlines/value-candidates.ts';
import { scoredValues } from '../../src/answers/headlines/values.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { rankedEvidence } from '../../src/answers/ranked-evidence.ts';
import { articleOf, libraryOf } from '../example-library.ts';

function scoredIn(text: string, question: string) {
  const asked = ask(preparedOf(libraryOf(articleOf(text))), question, SHIPPED.kind);
  const evidence = rankedEvidence(asked, SHIPPED);
  const cited = evidence.slice(0, 3).map((one, i) => ({ number: i + 1, evidence: one }));
  const scored = scoredValues(asked, cited, evidence, SHIPPED.value);
  const featuresOf = (own: ScoredValue): ReadonlyMap<string, number> =>
    new Map(choiceFeatures(asked, own, scored).map(([name, held]) => [name, held]));
  const of = (words: string): ScoredValue => {
    const found = scored.find(({ value }) => wordsOf(value) === words);
    if (found === undefined) throw new Error(`${words} is no candidate`);
    return found;
  };
  return { featuresOf, of };
}

test('a value is held against the next other one, and against those that say the same', () => {
  const { featuresOf, of } = scoredIn(
    'Ofsted made 26 recommendations in Exampleton.\n\nIn Exampleton there were 26 recommendations.\n\nOfsted made recommendations to 310 social workers in Exampleton.',
    'How many recommendations did Ofsted make in Exampleton?',
  );
  const [right, wrong] = [of('26'), of('310')];
  expect(right.score).toBeGreaterThan(wrong.score);
  expect(featuresOf(right).get('number|best')).toBe(1);
  expect(featuresOf(wrong).get('number|best')).toBeUndefined();
  expect(featuresOf(right).get('number|before next')).toBeGreaterThan(0);
  expect(featuresOf(wrong).get('number|before next')).toBeLessThan(0);
  expect(featuresOf(right).get('number|said again')).toBeGreaterThan(0);
  expect(featuresOf(wrong).get('number|said again')).toBe(0);
});

test('what speaks against a value is named', () => {
  const { featuresOf, of } = scoredIn(
    'The average caseload in Exampleton was 21 in 2019 and 16 in 2022.',
    'What was the average caseload in Exampleton in 2022?',
  );
  const [then, asked] = [of('21'), of('16')];
  expect(featuresOf(then).get('number|other time')).toBe(1);
  expect(featuresOf(asked).get('number|other time')).toBeUndefined();
});

test('nor is a figure of another year, in a sentence and an article of another', () => {
  const { featuresOf, of } = scoredIn(
    'Agency staff were 22 per cent of social workers in Exampleton in 2024.\n\nIn 2019 agency staff in Exampleton were 31 per cent of social workers.',
    'What share of social workers in Exampleton were agency staff in 2019?',
  );
  expect(featuresOf(of('22')).get('number|not of then')).toBe(1);
  expect(featuresOf(of('31')).get('number|not of then')).toBeUndefined();
});
