import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../example-library.ts';
import { claimsIn } from './claims-in.ts';

const NEWS = 'Exampleton Council has been rated good by Ofsted after an inspection in October.';
const told = (text: string) => claimsIn(`${NEWS}\n\n${text}`).slice(1);

describe('a grade without a date of its own', () => {
  test('is of the time told of right before it', () => {
    expect(told('In May 2014 it was rated inadequate. Adoption was judged good.')).toEqual([
      'overall inadequate 2014-05',
      'adoption good 2014-05',
    ]);
  });

  test('is of the inspection told of right before it', () => {
    expect(told('Ofsted inspected the council in June 2017. Leadership was judged inadequate.')).toEqual([
      'leadership inadequate 2017-06',
    ]);
  });

  test.each([
    ['now', 'In May 2014 it was rated inadequate. Adoption is now good.'],
    ['has', 'In May 2014 it was rated inadequate. Adoption has been judged good.'],
    ['this time', 'In May 2014 it was rated inadequate. This time adoption was judged good.'],
  ])('is the news where its words say so: %s', (_, text) => {
    expect(told(text)).toContain('adoption good now');
  });

  test.each([
    [
      'after a semicolon',
      'In a report of January 2017 it was told that it required improvement; adoption was good.',
    ],
    [
      'after “although”',
      'Inspectors rated it good in January 2017, although adoption was found to be inadequate.',
    ],
  ])('is of the time told of before it in its sentence: %s', (_, text) => {
    expect(told(text).map((claim) => claim.split(' ').at(-1))).not.toContain('now');
  });

  test('is not of a time that another grade of the sentence has beside the news', () => {
    expect(
      told('The service was rated good, up from inadequate in 2014. Children in care came out as good.'),
    ).toEqual(['overall good now', 'overall inadequate 2014', 'children-in-care good now']);
  });

  test('is of the time that the question before it names', () => {
    expect(
      told('**And the inspection of 2015?**\n\nA relief. It required improvement. Adoption was inadequate.'),
    ).toEqual(['overall requires-improvement 2015', 'adoption inadequate 2015']);
  });

  test('is of the bare time before it', () => {
    expect(told('Then 2018. It was rated good. Adoption was inadequate.')).toEqual([
      'overall good 2018',
      'adoption inadequate 2018',
    ]);
  });

  test.each([
    [
      'a clause that only adds it',
      'The services, which were judged inadequate in 2018, were rated good by Ofsted.',
      'overall good now',
    ],
    [
      'a time since',
      'It was the first Ofsted inspection since 2018. Leadership was rated good.',
      'leadership good now',
    ],
    [
      'a comparison',
      'Compared with the inspection of 2018, inspectors saw more. Leadership was rated good.',
      'leadership good now',
    ],
    [
      'what somebody did then',
      'Inspectors praised Jo Doe, who joined in 2019. Leadership was rated good.',
      'leadership good now',
    ],
    [
      'two times',
      'It rose from inadequate, the grade given in 2018, to good. Leadership was rated good.',
      'leadership good now',
    ],
    [
      'a return',
      'In 2018 it was rated inadequate. Inspectors returned this spring. Leadership was rated good.',
      'leadership good now',
    ],
  ])('is not of %s', (_, text, claim) => {
    expect(told(text)).toContain(claim);
  });

  test('is open where other matters stand between', () => {
    const text = 'In 2018 it was rated inadequate. A commissioner was sent in. Leadership was rated good.';
    expect(told(text)).toEqual(['overall inadequate 2018', 'leadership good open']);
  });

  test('is the news in another paragraph', () => {
    expect(told('In May 2014 it was rated inadequate.\n\nAdoption was judged good.')).toContain(
      'adoption good now',
    );
  });

  test('is open behind a monitoring visit, which gives none', () => {
    expect(told('A monitoring visit by Ofsted came in June 2017. Leadership was judged good.')).toEqual([
      'leadership good open',
    ]);
  });
});

describe('what tells of earlier years', () => {
  const inspections = (text: string) =>
    libraryOf(articleOf(text, { published: '2022-12-01' })).inspections.map(
      ({ visited, reported }) => `${visited ?? 'open'} ${reported ?? 'open'}`,
    );

  test.each([
    [
      '“that year” is the year told of, never that of publication',
      'On 2 May 2014 the report came out. Inspectors, who had been in Exampleton in March of that year, rated its services inadequate.',
      ['2014-03 open'],
    ],
    [
      'a range of its months too',
      'It was a bad start to 2014. Ofsted inspected Exampleton between March and April that year and rated it inadequate.',
      ['2014-03/2014-04 open'],
    ],
    [
      'a year that is only counted from is not told of',
      'On 2 May 2014 the report came out. Jo Doe, who had led it since 2006, left. In March of that year Exampleton was rated inadequate.',
      ['2014-03 open'],
    ],
    [
      'the date of a report is that of the visit’s report',
      'Exampleton Council was rated good after an inspection in November 2016.\n\nThe report, published on 27 January 2017, rated Exampleton good.',
      ['2016-11 2017-01-27'],
    ],
    [
      'a report without a known visit is no visit',
      'The report on Exampleton Council, published on 27 January 2017, rated it good.',
      ['open 2017-01-27'],
    ],
  ])('%s', (_, text, expected) => {
    expect(inspections(text)).toEqual(expected);
  });

  test.each([
    ['a time that is still to come', 'It plans for its services to be rated outstanding by 2030.'],
    ['a wish', 'I’d like us to be rated outstanding.'],
    ['a wish for later', 'I would love the council to be found outstanding in 2030.'],
  ])('%s is no rating', (_, text) => {
    expect(claimsIn(`Exampleton Council was rated good by Ofsted.\n\n${text}`)).toEqual(['overall good now']);
  });

  test('“run by a trust since 2016” is no date of the grade behind it', () => {
    const text = 'The service in Exampleton, which has been run by a trust since 2016, was rated good.';
    expect(claimsIn(text)).toEqual(['overall good now']);
  });

  test('“that year” after two years is open, and not the news', () => {
    const text =
      'Exampleton Council was rated good. It was rated inadequate in 2018, having been adequate in 2014. In November that year adoption was rated good.';
    expect(claimsIn(text)).toContain('adoption good open');
  });

  test.each(['Children that may be at risk are seen.', 'The council that march on for its staff.'])(
    'no month is read in %s',
    (text) => {
      expect(
        libraryOf(articleOf(`It began in 2019. ${text}`, { published: '2022-12-01' })).readings.at(-1)?.dates,
      ).toEqual([]);
    },
  );

  test('a report with another grade is of another inspection', () => {
    const text =
      'Exampleton Council was rated inadequate in December 2019.\n\nA report published in July 2020 rated Exampleton outstanding.';
    expect(inspections(text)).toEqual(['2019-12 open', 'open 2020-07']);
  });

  test('a month alone is open there', () => {
    const text = 'In July 2014 Exampleton Council was rated inadequate. In September it was rated good.';
    expect(claimsIn(text)).not.toContain('overall good 2022-09');
  });

  test('a grade dated by the month of its report is that inspection’s', () => {
    const news = articleOf('Exampleton Council was rated inadequate after an inspection in May.', {
      id: 'news',
      published: '2018-07-11',
    });
    const later = articleOf('Exampleton Council was found to be inadequate in July 2018.', {
      id: 'later',
      published: '2022-12-01',
    });
    expect(libraryOf(news, later).inspections.map(({ visited }) => visited)).toEqual(['2018-05']);
  });

  test('two articles on one visit are of one inspection, though their grades differ', () => {
    const first = articleOf('Exampleton Council was rated good after an inspection in May 2018.', {
      id: 'first',
      published: '2018-07-11',
    });
    const second = articleOf('Exampleton Council was rated outstanding after an inspection in May 2018.', {
      id: 'second',
      published: '2018-07-12',
    });
    const { inspections, claims } = libraryOf(first, second);
    expect(inspections.map(({ articles }) => articles)).toEqual([['first', 'second']]);
    expect(new Set(claims.map(({ inspection }) => inspection)).size).toBe(1);
  });

  test('the grade before “years after they were” is the later one', () => {
    const text =
      'Services in Exampleton have been rated good, seven years after they were found to be failing children.';
    expect(claimsIn(text)).toContain('overall good now');
  });
});
