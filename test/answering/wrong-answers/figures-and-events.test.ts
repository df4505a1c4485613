import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../../example-library.ts';
import { ask, reportOf } from './example.ts';

describe('a figure', () => {
  test('of something else is not that of what is asked about', () => {
    const library = libraryOf(
      articleOf('Exampleton Council has 12 foster carers. Inspectors spent 3 days with care leavers.'),
    );
    expect(ask(library, 'How many care leavers are there in Exampleton?')).toMatchObject({
      status: 'unanswered',
      reason: 'not-said',
    });
  });

  test('that is wanted as a phone number is one', () => {
    const library = libraryOf(
      articleOf(
        'You can phone the children’s team in Exampleton on 01234 567890. The children’s team in Exampleton, to phone the families, has 20 staff.',
      ),
    );
    expect(ask(library, 'What is the phone number of the children’s team in Exampleton?').quotes).toEqual([
      'You can phone the children’s team in Exampleton on 01234 567890.',
    ]);
  });

  test('told of another matter is no disagreement', () => {
    const library = libraryOf(
      articleOf('Exampleton Council has 120 foster carers, it said.', { id: 'one' }),
      articleOf('At the summer party, 45 foster carers won a prize.', { id: 'two' }),
    );
    const { headline } = ask(library, 'How many foster carers are there in Exampleton?');
    expect(headline).toContain('120 foster carers');
    expect(headline).not.toContain('disagree');
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
  const whenOf = (question: string) =>
    ask(library, question)
      .headline.split('\n')
      .map((line) => line.split(':')[0]);

  test.each([
    ['What has happened since 2015?', ['May 2015', 'November 2015', 'March 2016']],
    ['What happened since November 2015?', ['November 2015', 'March 2016']],
    ['What happened after 2015?', ['March 2016']],
    ['What happened before 2015?', ['2013']],
    ['What happened in 2015?', ['May 2015', 'November 2015']],
    ['What happened in November?', ['November 2015']],
  ])('of another time is not told: %s', (question, dates) => {
    expect(whenOf(question)).toEqual(dates);
  });

  test.each([
    ['What was Exampleton rated after the Quayside Bridge collapsed?', 'Inadequate overall', 'May 2015'],
    ['What was Exampleton rated before the Quayside Bridge collapsed?', 'Good overall', 'May 2012'],
    ['How was Exampleton rated after the commissioners arrived?', 'Inadequate overall', 'May 2015'],
  ])('places the inspection that is asked about by its year: %s', (question, grade, date) => {
    expect(ask(told, question).headline).toBe(`${grade} [1] (Exampleton, the inspection of ${date}).`);
  });

  test('of a year without an inspection is given no rating of another', () => {
    const question = 'What rating did Exampleton get in the year that the Quayside Bridge collapsed?';
    expect(ask(told, question)).toMatchObject({ status: 'unanswered', reason: 'not-said' });
  });

  test('that led to an inspection is that of the inspection asked about', () => {
    const cause =
      'Ofsted inspected Exampleton Council in May 2015 following a report on the deaths of two children.';
    const inspected = libraryOf(
      articleOf(`${cause} It was rated good. Inspectors came again to Exampleton after a fire in 2019.`, {
        published: '2015-06-20',
      }),
    );
    expect(ask(inspected, 'Why did inspectors come to Exampleton in May 2015?').quotes).toEqual([cause]);
  });

  test('of a month in which nothing is told is not made up for by an inspection', () => {
    expect(ask(library, 'What happened in August?').status).toBe('unanswered');
  });

  test('before a year is told oldest first', () => {
    expect(whenOf('What happened before 2016?')).toEqual(['2013', 'May 2015', 'November 2015']);
  });

  test('of the month asked about says who it was, by an office where no name is given', () => {
    expect(ask(library, 'Who resigned in November?')).toMatchObject({
      status: 'answered',
      quotes: ['In November 2015 the leader of the council resigned.'],
    });
    expect(ask(library, 'Who resigned in March?')).toMatchObject({
      status: 'answered',
      quotes: ['The director of the council resigned in March 2016.'],
    });
  });
});
