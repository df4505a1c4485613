import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims-in.ts';

describe('a grade that was named before', () => {
  test.each([
    [
      'Exampleton Council was rated good by Ofsted. So are its leadership and its help for care leavers.',
      ['overall good now', 'leadership good now', 'care-leavers good now'],
    ],
    [
      'Leadership was judged outstanding. The same grade went to services for care leavers.',
      ['leadership outstanding now', 'care-leavers outstanding now'],
    ],
    [
      'Help and protection requires improvement, and so does leadership.',
      ['help-and-protection requires-improvement now', 'leadership requires-improvement now'],
    ],
    [
      'Overall effectiveness was judged to be good, as were leadership and services for care leavers.',
      ['overall good now', 'leadership good now', 'care-leavers good now'],
    ],
    [
      'Leadership was rated inadequate. It reached the same verdict on help and protection.',
      ['leadership inadequate now', 'help-and-protection inadequate now'],
    ],
  ])('is that of what is said to have the same: %s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });

  test.each([
    'Exampleton Council was rated good. At the same time, it said, leadership has to improve.',
    'Exampleton Council was rated good. So are many of the schools in the town.',
    'Exampleton Council was rated good. The same inspectors will look at care leavers next year.',
    'The same grade went to leadership. Exampleton Council was rated good.',
    'Exampleton Council was rated good. Elm House, a children’s home, was given the same grade.',
    'Exampleton Council was rated good. The judgement was published on 3 May.',
    'Exampleton Council was rated good. Young people start on the bottom rung of the housing ladder.',
  ])('is that of nothing else: %s', (text) => {
    expect(claimsIn(text)).toEqual(['overall good now']);
  });

  test.each([
    'Leadership was rated good. Care leavers’ services were not given the same grade.',
    'Leadership was rated good. The director hopes for the same grade for care leavers next time.',
    'Leadership was rated good. Help and protection did not get that grade.',
  ])('is not that of another area where that is denied, hoped or far off: %s', (text) => {
    expect(claimsIn(text)).toEqual(['leadership good now']);
  });

  // Read as the same grade, a little surer than is asked for: each learning moves some of these over the bar.
  test.fails.each([
    'Leadership was rated good. Help and protection is no better than in Othertown.',
    'Leadership was rated good.\n\nThe report was published in May. It says much about caseloads.\n\nThe same is true of care leavers.',
  ])('is not that of an area of which it is not said: %s', (text) => {
    expect(claimsIn(text)).toEqual(['leadership good now']);
  });

  test('is not that of the council where a neighbour got it', () => {
    const text =
      'Exampleton Council was rated good overall. Its neighbour, in the same month, was given the same grade.';
    expect(claimsIn(text)).toEqual(['overall good now']);
  });
});

describe('of two councils', () => {
  test.each([
    [
      "Exampleton's leadership was judged good. The same grade went to Otherham's services for care leavers.",
      ['leadership good now', 'Otherham care-leavers good now'],
    ],
    [
      'Leadership was rated inadequate at Otherham Council. So was help and protection.',
      ['Otherham leadership inadequate now', 'Otherham help-and-protection inadequate now'],
    ],
  ])('the same grade is that of the one it is said of: %s', (text, claims) => {
    const said = claimsIn(text, { council: '[Exampleton, Otherham]' });
    expect(said.map((claim) => claim.replace(/\S+$/u, 'now'))).toEqual(claims);
  });
});
