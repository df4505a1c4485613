import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims-in.ts';

const news = 'Ofsted inspected Exampleton’s services in November 2022.';

describe('two grades in one line are read each at its own time', () => {
  test.each([
    [
      'Care leavers: Inadequate in 2018, Good in 2022',
      ['care-leavers inadequate 2018', 'care-leavers good now'],
    ],
    ['Adoption: Inadequate to Good', ['adoption inadequate open', 'adoption good now']],
    ['Care leavers: was Inadequate, now Good', ['care-leavers inadequate open', 'care-leavers good now']],
    ['Leadership: Good; Adoption: Inadequate', ['leadership good now', 'adoption inadequate now']],
  ])('%s', (line, claims) => {
    expect(claimsIn(`${news}\n\n${line}`)).toEqual(claims);
  });

  test.each([
    ['Adoption, inadequate in 2018, is now good.', ['adoption inadequate 2018', 'adoption good now']],
  ])('and in a sentence: %s', (sentence, claims) => {
    expect(claimsIn(`${news} ${sentence}`)).toEqual(claims);
  });
});

describe('words of a label tell of a time before', () => {
  test.each([
    'Leadership, Before: Inadequate\nLeadership, After: Good',
    'Leadership, Old: Inadequate\nLeadership, New: Good',
    'Before | Leadership | Inadequate\nAfter | Leadership | Good',
  ])('%j', (lines) => {
    expect(claimsIn(`${news}\n\n${lines}`)).toEqual(['leadership inadequate open', 'leadership good now']);
  });
});
