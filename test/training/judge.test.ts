import { expect, test } from 'vitest';
import { areGradesRight } from '../../src/training/judge.ts';

const question = {
  id: '001',
  question: 'What was Exampleton rated in 2021?',
  kind: 'rating',
  answerable: true,
  answer_any: [['required improvement']],
  must_not: ['inadequate', 'good'],
};

test.each([
  ['Requires improvement overall [1]', false, true],
  ['Good overall [1]', false, false],
  ['Good, not inadequate. Requires improvement overall [1]', false, false],
  ['Outstanding overall [1]', false, false],
  ['Outstanding overall [1]', true, true],
])(
  'a headline of grades is held against what a careful reader accepts: %s, a grade named: %s',
  (text, namesGrade, isRight) => {
    expect(areGradesRight(question, text, namesGrade)).toBe(isRight);
  },
);

test('no headline answers what no article says', () => {
  expect(areGradesRight({ ...question, answerable: false }, 'Requires improvement overall [1]', false)).toBe(
    false,
  );
});
