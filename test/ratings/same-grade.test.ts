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
  ])('is that of nothing else: %s', (text) => {
    expect(claimsIn(text)).toEqual(['overall good now']);
  });
});
