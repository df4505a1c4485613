import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims-in.ts';

const news = 'Ofsted inspected Exampleton’s services in November 2022.';

describe('two grades in one line', () => {
  test.each([
    'Care leavers: Inadequate in 2018, Good in 2022',
    'Adoption: Good in 2018; Inadequate in 2022',
    'Leadership: Inadequate → Good',
    'Leadership: Inadequate -> Good',
    'Adoption – Inadequate (2018) – Good (2022)',
    'Adoption: Inadequate to Good',
    'Leadership: Inadequate (now Good)',
    'Care leavers: was Inadequate, now Good',
    'Care leavers: inadequate in 2018, good now.',
    'Overall effectiveness: Inadequate / Good',
  ])('which of them is the news, nobody can tell: %s', (line) => {
    expect(claimsIn(`${news}\n\n${line}`)).toEqual([]);
  });

  test.each([
    ['Overall effectiveness: Good (previously Inadequate)', ['overall good open']],
    ['Leadership – Good (was Inadequate)', ['leadership good now']],
    ['Leadership: Good; Adoption: Inadequate', ['leadership good now', 'adoption inadequate now']],
    ['Leadership: Inadequate to Good', []],
  ])('else each is read: %s', (line, claims) => {
    expect(claimsIn(`${news}\n\n${line}`)).toEqual(claims);
  });

  test.each([
    ['Leadership was inadequate in 2018, good in 2022.', ['leadership inadequate open']],
    ['Adoption, inadequate in 2018, is now good.', ['adoption good now']],
    ['Leadership was inadequate in 2018 but good in 2022.', ['leadership inadequate 2018']],
  ])('a date that may be the other one’s makes none the news: %s', (sentence, claims) => {
    expect(claimsIn(`${news} ${sentence}`)).toEqual(claims);
  });
});

describe('words of a label tell of a time before', () => {
  test.each([
    ['Leadership, Before: Inadequate\nLeadership, After: Good', ['open', 'now']],
    ['Leadership, Last: Inadequate\nLeadership, This: Good', ['open', 'now']],
    ['Leadership, Was: Inadequate\nLeadership, Is: Good', ['open', 'now']],
    ['Leadership, Old: Inadequate\nLeadership, New: Good', ['open', 'now']],
    ['Leadership was: Inadequate\nLeadership is: Good', ['open', 'now']],
    ['Leadership (last time): Inadequate\nLeadership now: Good', ['open', 'now']],
    ['Before | Leadership | Inadequate\nAfter | Leadership | Good', ['open', 'now']],
  ])('%j', (lines, [before, after]) => {
    expect(claimsIn(`${news}\n\n${lines}`)).toEqual([
      `leadership inadequate ${before}`,
      `leadership good ${after}`,
    ]);
  });

  test.each(['Area before | Grade', 'Area | Before', 'Area | Old grade'])(
    'of a column whose heading does, nothing is said: %s',
    (header) => {
      expect(claimsIn(`${news}\n\n${header}\nLeadership | Inadequate`)).toEqual([]);
    },
  );
});
