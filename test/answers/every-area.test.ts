import { expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { library } from '../views/example.ts';

test.each([
  ['Was every area in Exampleton rated inadequate in 2015?', /^No/],
  ['Was leadership in Exampleton rated inadequate in 2015?', /^(?:Yes|What the articles say)/],
])('whether all, or one, had the grade: %s', (question, headline) => {
  expect(answer(library, question).headline).toMatch(headline);
});
