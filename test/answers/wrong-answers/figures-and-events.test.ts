import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../../example-library.ts';
import { ask, reportOf } from './example.ts';

describe('a figure', () => {
  test('of something else is not that of what is asked about', () => {
    const library = libraryOf(
      articleOf('Exampleton Council has 12 foster carers. Inspectors spent 3 days with care leavers.'),
    );
    expect(ask(library, 'How many care leavers are there in Exampleton?').headline).not.toMatch(
      /\b(?:12|3)\b/u,
    );
  });

  test('told of another matter is no disagreement', () => {
    const library = libraryOf(
      articleOf('Exampleton Council has 120 foster carers, it said.', { id: 'one' }),
      articleOf('At the summer party, 45 foster carers won a prize.', { id: 'two' }),
    );
    const { headline } = ask(library, 'How many foster carers has Exampleton Council, it said?');
    expect(headline).toContain('120 foster carers');
    expect(headline).not.toContain('disagree');
  });

  test('of another council in the same sentence is not given, nor that of another year', () => {
    const library = libraryOf(
      articleOf('There are 268 children on child protection plans in Other and 311 in Exampleton, it said.', {
        id: 'one',
      }),
      articleOf('Caseloads at Exampleton Council average 18. In 2017 it was 34.', {
        id: 'two',
        published: '2023-05-01',
      }),
      articleOf('Other Council was inspected in May 2019.', { id: 'three', council: 'Other' }),
    );
    expect(
      ask(library, 'How many children are on child protection plans in Exampleton?').headline,
    ).not.toContain('268');
    expect(ask(library, 'What were average caseloads at Exampleton in 2017?').headline).not.toContain('18');
  });

  // In an article of one sentence: scored a little below the threshold.
  test.fails('is told however it is asked for', () => {
    const library = libraryOf(
      articleOf('Exampleton Council has 120 foster carers, it said. Ofsted rated the council good in 2019.'),
    );
    const { headline } = ask(library, 'How many foster carers are there in Exampleton?');
    expect(headline).toContain('120 foster carers');
  });
});

describe('an event', () => {
  const library = libraryOf(
    articleOf(
      'Ofsted inspected Exampleton Council in May 2015 and rated it inadequate.\n\nIn November 2015 the leader of the council resigned. The director of the council resigned in March 2016. Some homes were closed for good in 2013.',
      { published: '2016-06-20' },
    ),
  );
  const told = libraryOf(
    reportOf(2012, 'good'),
    reportOf(
      2015,
      'inadequate',
      'The Quayside Bridge in Exampleton collapsed in 2013. Commissioners arrived in Exampleton in 2014.',
    ),
    reportOf(2019, 'requires improvement'),
  );
  test('of a year without an inspection is given no rating of another', () => {
    const question = 'What rating did Exampleton get in the year that the Quayside Bridge collapsed?';
    expect(ask(told, question).headline).not.toMatch(/good|inadequate|requires improvement/iu);
  });

  test('of a month in which nothing is told is not made up for by an inspection', () => {
    expect(ask(library, 'What happened in August?').status).toBe('unanswered');
  });

  test('of the month asked about says who it was, by an office where no name is given', () => {
    expect(ask(library, 'Who resigned in November?').quotes[0]).toBe(
      'In November 2015 the leader of the council resigned.',
    );
    expect(ask(library, 'Who resigned in March?').quotes[0]).toMatch(
      /^The director of the council resigned in March 2016\./u,
    );
  });

  test.each([
    'has Exampleton been rated inadequate since March',
    'was Exampleton judged inadequate since October?',
  ])('of an earlier year is no grade since a month: %s', (question) => {
    expect(ask(library, question).headline).not.toMatch(/inadequate/iu);
  });
});
