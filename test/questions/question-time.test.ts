import { describe, expect, test } from 'vitest';
import { inspectionsAt } from '../../src/questions/inspections-at.ts';
import { type AskedTime, hasTime, timeOf } from '../../src/questions/question-time.ts';
import type { Inspection } from '../../src/ratings/claim.ts';

const inspections: readonly Inspection[] = [
  { visited: '2012', known: 'stated' as const },
  { visited: '2014-09-16/2014-10-08', reported: '2014-11-19', known: 'inferred' as const },
  { visited: '2017-11', reported: '2018-01-29', known: 'inferred' as const },
  { visited: '2022-06', phrase: 'in late June', known: 'clarified' as const },
  { visited: '2025-11', phrase: 'in November', known: 'clarified' as const },
].map((one, i) => ({ ...one, id: String(i), council: 'Xton', articles: [] }));

/** The years of the inspections that a question means; `undefined` where it says nothing of time. */
const yearsMeant = (question: string): readonly string[] | undefined =>
  inspectionsAt(timeOf(question), inspections)?.map(({ visited = '' }) => visited.slice(0, 4));

describe('the time that a question names', () => {
  test.each<[question: string, time: Partial<AskedTime>]>([
    ['what in 2014', { dates: ['2014'], months: [] }],
    ['in nov 2017', { dates: ['2017-11'], months: [] }],
    ['on 19 November 2014', { dates: ['2014-11-19'] }],
    ['in November', { dates: [], months: [11] }],
    ['last summer', { dates: [], months: [6, 7, 8] }],
    ['in autumn 2016', { dates: ['2016-09/2016-11'] }],
    ['2014 and three years later', { dates: ['2014', '2017'] }],
    ['before 2014', { dates: ['2014'], side: 'before' }],
    ['after June 2022', { dates: ['2022-06'], side: 'after' }],
    ['the latest rating', { order: 'latest' }],
    ['when did inspectors last come', { order: 'latest' }],
    ['how are they right now', { order: 'latest' }],
    ['one before last', { order: 'before-latest' }],
    ['the two earlier inspections', { order: 'earlier' }],
    ['its previous ratings', { order: 'earlier' }],
    ['the first inspection', { order: 'first' }],
  ])('%s', (question, time) => {
    expect(timeOf(question)).toMatchObject(time);
  });

  test.each(['', 'who came last?', 'may I ask', 'how good is it'])('none: %s', (question) => {
    expect(hasTime(timeOf(question))).toBe(false);
  });
});

describe('the inspections that a question means', () => {
  test.each([
    ['rating in 2014', ['2014'], 'the year of the visit'],
    ['rating in November 2014', ['2014'], 'the month of the report, where no visit was in it'],
    ['rating in 2018', ['2017'], 'the year of the report, where no visit was in it'],
    ['rating in 2017', ['2017'], 'the visit comes before the report'],
    ['rating in 2016', [], 'no inspection: none is put in its place'],
    ['rating in November', ['2017', '2025'], 'every visit in that month'],
    ['the June visit', ['2022'], 'a month without a year'],
    ['compare 2014 and 2017', ['2014', '2017'], 'both'],
    ['before 2014', ['2012'], 'the other side of the date'],
    ['latest rating', ['2025'], 'the last'],
    ['one before last', ['2022'], 'the last but one'],
    ['the first inspection', ['2012'], 'the first'],
  ])('%s: %s (%s)', (question, years) => {
    expect(yearsMeant(question)).toEqual(years);
  });

  test('are left open where a question says nothing of time', () => {
    expect(yearsMeant('what was the rating')).toBeUndefined();
  });
});
