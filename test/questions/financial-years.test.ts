import { expect, test } from 'vitest';
import { cleanQuestion } from '../../src/questions/clean-question.ts';

test.each([
  ['what was the 24-25 budget', '2024-25'],
  ['how much was spent in 23/24', '2023-24'],
])('a financial year may be typed short, where money is asked about: %s', (question, year) => {
  expect(cleanQuestion(question)).toContain(year);
});

test.each([
  'how many 16-17 year olds are in care?',
  'how many young people aged 16-17 are in care',
  'what does it cost to foster kids 16-17 years old',
  'how much is paid for an inspection of 15-16 January 2025',
  'pages 14-15',
  '20-21 cases each',
  'the budget of 24-26',
])('ages, pages and days are none: %s', (question) => {
  expect(cleanQuestion(question)).not.toMatch(/20\d\d-\d\d/u);
});
