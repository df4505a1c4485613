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
  ])('%j', (lines) => {
    expect(claimsIn(`${news}\n\n${lines}`)).toEqual(['leadership inadequate open', 'leadership good now']);
  });

  test.fails('in a row, too', () => {
    expect(claimsIn(`${news}\n\nBefore | Leadership | Inadequate\nAfter | Leadership | Good`)).toEqual([
      'leadership inadequate open',
      'leadership good now',
    ]);
  });
});

describe('an area that is left out of all', () => {
  test.each([
    'In 2015 every area but adoption required improvement.',
    'In 2016, when everything but adoption was inadequate, Exampleton was failing.',
    'In 2016 everything bar adoption was at the bottom of the scale.',
    'All but one area, adoption, required improvement in 2015.',
  ])('does not have their grade: %s', (sentence) => {
    const areas = claimsIn(`${news} ${sentence}`).map((claim) => claim.split(' ')[0]);
    expect(areas).not.toContain('adoption');
  });

  test.each([
    'In 2015 every area was good except adoption, which was outstanding.',
    'All areas were good in 2015 apart from adoption, which was outstanding.',
  ])('has its own: %s', (sentence) => {
    expect(claimsIn(`${news} ${sentence}`).join(', ')).toContain('adoption outstanding');
  });
});
