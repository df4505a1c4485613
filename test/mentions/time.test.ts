import { describe, expect, test } from 'vitest';
import { monthNumber } from '../../src/knowledge/edtf.ts';
import {
  moveDays,
  moveMonths,
  moveYears,
  seasonOf,
  weekdayBefore,
  yearNumber,
} from '../../src/mentions/calendar.ts';
import { daysBetween, lengthOf, overlaps } from '../../src/mentions/time.ts';

describe('EDTF dates', () => {
  test.each([
    ['2017-11', '2017', true, 'a month lies in its year'],
    ['2014-09-16/2014-10-08', '2014-10', true, 'an interval reaches into a month'],
    ['2014-09-16/2014-10-08', '2014-11', false, 'an interval ends before a month'],
    ['2017-11', '2018-01', false, 'two months'],
    ['2015~', '2014', true, 'about a year: one to either side'],
    ['2015~', '2012', false, 'but no more'],
    ['2022-06~', '2021-09', false, 'about a month is no year away'],
    ['1997/2013', '2005', true, 'a year within many'],
  ])('overlap: %s and %s: %s (%s)', (a, b, same) => {
    expect(overlaps(a, b)).toBe(same);
    expect(overlaps(b, a)).toBe(same);
  });

  test.each([
    ['2014-10-08', '2014-11-19', 42, 'from one day to another'],
    ['2014-09-16/2014-10-08', '2014-11-19', 42, 'from the end of an interval'],
    ['2014-11-19', '2014-10-08', -42, 'backwards'],
    ['2017-11', '2018-01-29', 60, 'from the end of a month'],
    ['2019-02', '2020-02-29', 366, 'over a leap day'],
  ])('days from %s to %s: %i (%s)', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test('the more exact, the shorter', () => {
    const byLength = ['2017-11-03', '2014-09-16/2014-10-08', '2017-11', '2017', '2017~', '1997/2013'];
    expect(byLength.toSorted((a, b) => lengthOf(a) - lengthOf(b))).toEqual([
      '2017-11-03',
      '2014-09-16/2014-10-08',
      '2017-11',
      '2017',
      '2017~',
      '1997/2013',
    ]);
  });
});

describe('the calendar', () => {
  test.each([
    ['jan', 1],
    ['may', 5],
    ['sept', 9],
    ['december', 12],
  ])('%s is month %i', (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });

  test.each([
    ['18', 2018],
    ["'21", 2021],
    ['69', 2069],
    ['70', 1970],
    ['99', 1999],
    ['2014', 2014],
  ])('%s is the year %i', (digits, year) => {
    expect(yearNumber(digits)).toBe(year);
  });

  test.each([
    ['the day before', moveDays('2016-03-01', -1), '2016-02-29'],
    ['the day after', moveDays('2014-12-31', 1), '2015-01-01'],
    ['the month before', moveMonths('2015-01-20', -1), '2014-12'],
    ['thirteen months after', moveMonths('2014-12', 13), '2016-01'],
    ['three years before', moveYears('2018-01-29', -3), '2015-01-29'],
    ['an interval moves at both ends', moveYears('2014-09-16/2015-10-08', -10), '2004-09-16/2005-10-08'],
    ['the Monday before a Wednesday', weekdayBefore('2014-11-19', 'monday'), '2014-11-17'],
    ['a day of that name itself', weekdayBefore('2014-11-19', 'wednesday'), '2014-11-19'],
    ['the Sunday before a Monday', weekdayBefore('2018-01-29', 'sunday'), '2018-01-28'],
    ['autumn', seasonOf('autumn', 2014), '2014-09/2014-11'],
    ['winter lies in two years', seasonOf('winter', 2014), undefined],
  ])('%s', (_what, moved, expected) => {
    expect(moved).toBe(expected);
  });
});
