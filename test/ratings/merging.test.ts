import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/ratings/claim.ts';
import { type DatedMention, inspectionsOf } from '../../src/ratings/inspections.ts';
import type { Report } from '../../src/ratings/reports.ts';
import { articleOf } from '../example-library.ts';

interface Told
  extends Partial<Pick<Report, 'council' | 'visited' | 'reported' | 'basis' | 'phrase' | 'after'>> {
  readonly known?: Claim['known'];
  /** The overall grade. */
  readonly grade?: string;
  /** The council that the article is about. */
  readonly about?: string;
  readonly text?: string;
}

/** What one article reports, by hand: nothing is read. */
const report = (id: string, told: Told): Report => {
  const { grade = 'good', about = told.council ?? 'Exampleton', text = 'Words.', ...rest } = told;
  return {
    council: 'Exampleton',
    known: told.visited === undefined ? 'inferred' : 'stated',
    after: [],
    ...rest,
    article: articleOf(text, { id, council: about }),
    grades: new Map([['overall', grade]]),
  };
};

const mention = (when: string, grade: string, more: Partial<DatedMention> = {}): DatedMention => ({
  council: 'Exampleton',
  when,
  known: 'stated',
  given: [`overall|${grade}`],
  ...more,
});

/** Each inspection: when it was and the articles that report it. */
const merged = (reports: readonly Report[], mentions: readonly DatedMention[] = []): readonly string[] =>
  inspectionsOf(reports, mentions).map(({ visited, reported, articles }) =>
    [visited ?? `reported ${reported}`, ...articles].join(' '),
  );

const visit = report('visit', { visited: '2019-03', reported: '2019-05-20' });
const QUOTED = 'Ofsted said it “has taken a systematic and rigorous approach to improvement”.';

describe('two reports are of one inspection where', () => {
  test.each<[string, Told]>([
    ['they give the same month', { visited: '2019-03' }],
    ['one gives a day of the other’s month', { visited: '2019-03-12' }],
    ['they give days that are weeks apart', { visited: '2019-04-20' }],
    ['they give the same visit, whatever grades they give', { visited: '2019-03', grade: 'inadequate' }],
    ['one came out soon after the visit of the other', { reported: '2019-06-22' }],
    ['one has the visit from its editor', { visited: '2019-03', known: 'clarified' }],
  ])('%s', (_why, told) => {
    expect(merged([visit, report('other', told)])).toHaveLength(1);
    expect(merged([report('other', told), visit])).toHaveLength(1);
  });

  test.each<[string, Told, Told]>([
    ['they came out at the same time', { reported: '2019-05-20' }, { reported: '2019-06-20' }],
    ['they quote the same words', { reported: '2019-05-20', text: QUOTED }, { text: QUOTED }],
  ])('%s', (_why, one, other) => {
    expect(merged([report('one', one), report('other', other)])).toHaveLength(1);
  });
});

describe('two reports are of two inspections where', () => {
  test.each<[string, Told]>([
    ['they give another time', { visited: '2016-06' }],
    ['one came out soon after, but gives another grade', { reported: '2019-05-22', grade: 'inadequate' }],
    ['one came out years later', { reported: '2022-05-22' }],
    ['one came out long before', { reported: '2018-05-22' }],
    ['one has no date, and they have no words in common', {}],
    ['they are of two councils', { visited: '2019-03', council: 'Otherham' }],
  ])('%s', (_why, told) => {
    expect(merged([visit, report('other', told)])).toHaveLength(2);
    expect(merged([report('other', told), visit])).toHaveLength(2);
  });

  test('they came out years apart', () => {
    const years = ['2019-05-20', '2022-05-20'].map((reported) => report(reported, { reported }));
    expect(merged(years)).toHaveLength(2);
  });

  test('they quote too few words in common', () => {
    const few = 'Ofsted said it “has taken a systematic and cautious approach to change”.';
    const reports = [report('one', { reported: '2019-05-20', text: QUOTED }), report('other', { text: few })];
    expect(merged(reports)).toHaveLength(2);
  });
});

describe('what an article about another council recalls', () => {
  const recalled = (told: Told) => report('later', { about: 'Otherham', ...told });

  test('is the inspection before it that gave the same grade', () => {
    expect(merged([visit, recalled({ reported: '2020-05-01' })])).toEqual(['2019-03 visit later']);
  });

  test.each<[string, Told]>([
    ['of another grade', { reported: '2020-05-01', grade: 'inadequate' }],
    ['after it', { reported: '2018-05-01' }],
    ['many years before it', { reported: '2024-05-01' }],
  ])('is not one %s', (_which, told) => {
    expect(merged([visit, recalled(told)])).toHaveLength(2);
  });
});

describe('an inspection made of several reports', () => {
  test('has the visit of the most exact one, and came out when the first one did', () => {
    const month = report('month', { visited: '2019-03', reported: '2019-05-20' });
    const days = report('days', { visited: '2019-03-04/2019-03-15', reported: '2019-05-28' });
    expect(inspectionsOf([month, days], [])).toEqual([
      {
        id: 'Exampleton 2019-03-04/2019-03-15',
        council: 'Exampleton',
        known: 'stated',
        visited: '2019-03-04/2019-03-15',
        reported: '2019-05-20',
        articles: ['days', 'month'],
      },
    ]);
  });

  test('says how an editor knows its date', () => {
    const told = { visited: '2019-03', known: 'clarified', basis: 'a note', phrase: 'in March' } as const;
    expect(inspectionsOf([report('one', told)], [])).toMatchObject([told]);
  });
});

describe('an inspection that is only mentioned', () => {
  test('stands by its date, oldest first, a report without any date after what it mentions', () => {
    const undated = report('undated', { after: ['2012'] });
    const mentions = [mention('2012', 'inadequate'), mention('2008', 'adequate')];
    expect(merged([undated, visit], mentions)).toEqual([
      '2008',
      '2012',
      'reported undefined undated',
      '2019-03 visit',
    ]);
  });

  test('is the one that is reported where their times meet', () => {
    expect(merged([visit], [mention('2019', 'good'), mention('2019-03', 'good')])).toEqual(['2019-03 visit']);
  });

  test.each<[string, DatedMention, readonly string[]]>([
    [
      'is of the visit before it that gave the same grade',
      mention('2012-06-20', 'good', { isReport: true }),
      ['2012-05'],
    ],
    [
      'else of another one',
      mention('2012-06-20', 'inadequate', { isReport: true }),
      ['2012-05', 'reported 2012-06-20'],
    ],
    [
      'and so where the visit was long before',
      mention('2013-06-20', 'good', { isReport: true }),
      ['2012-05', 'reported 2013-06-20'],
    ],
  ])('by the date of its report, %s', (_which, reported, inspections) => {
    expect(merged([], [reported, mention('2012-05', 'good')])).toEqual(inspections);
  });
});

test('councils stand apart, by name', () => {
  const other = report('other', { council: 'Aberham', visited: '2019-03' });
  expect(inspectionsOf([visit, other], []).map(({ council }) => council)).toEqual(['Aberham', 'Exampleton']);
});
