import { describe, expect, test } from 'vitest';
import { sayPeople } from '../../src/answers/headlines/people-values.ts';
import { sayValue } from '../../src/answers/headlines/say-value.ts';
import type { Reading } from '../../src/mentions/reading.ts';
import { articleOf, libraryOf } from '../example-library.ts';

/** A date of the only sentence of an article of 3 June 2019, as a headline says it. */
function saidDate(text: string, clarified?: Readonly<Record<string, string>>) {
  const { readings } = libraryOf(
    articleOf(text, { published: '2019-06-03', ...(clarified === undefined ? {} : { clarified }) }),
  );
  return readings.flatMap((reading) =>
    reading.dates.map((mention) => sayValue({ kind: 'date', mention, ...placed(reading) })),
  );
}

/** A figure of the only sentence of an article. */
function saidFigure(text: string) {
  const { readings } = libraryOf(articleOf(text));
  return readings.flatMap((reading) =>
    reading.numbers.map((mention) => sayValue({ kind: 'number', mention, ...placed(reading) }).text),
  );
}

function placed(reading: Reading, number = 1) {
  const evidence = { id: 0, reading, score: 0, probability: 1, coverage: 1, features: () => [] };
  const span = { start: 0, end: 0 };
  return { cited: { number, evidence }, span, list: span, rank: 0, place: 0, of: 1 };
}

describe('a date is said', () => {
  test.each([
    ['The board did not leave until March 2016.', 'March 2016'],
    ['Nobody came until the end of March 2016.', 'the end of March 2016'],
    ['It was not until March 2016 that they came.', 'March 2016'],
    ['The board stayed until March 2016.', 'until March 2016'],
    ['They will come no earlier than April 2018.', 'no earlier than April 2018'],
    ['They came not before April 2018.', 'not before April 2018'],
    ['They had not come before April 2018.', 'not before April 2018'],
    ['It has not been seen since April 2018.', 'not since April 2018'],
    ['They came and not only before April 2018.', 'before April 2018'],
    ['They came shortly after 12 May 2014.', 'shortly after 12 May 2014'],
    ['They came on or before 12 May 2014.', 'on or before 12 May 2014'],
    ['He left in the year to March 2016.', 'the year to March 2016'],
    ['He ran it for six months from March 2016.', 'from March 2016'],
    ['He left in the second week of July 2019.', 'the second week of July 2019'],
    ['They recall the dark days of 2015.', '2015'],
    ['They came after last year’s report.', '2018 (“last year”)'],
    ['It was not out until after May 2016.', 'after May 2016'],
    ['It was not out until about May 2016.', 'about May 2016'],
    ['It stayed until about May 2016.', 'until about May 2016'],
    ['It asks whether or not it came before May 2016.', 'before May 2016'],
    ['He left on 5 May ’16.', '5 May ’16'],
    ['He left on 29 Jan 18.', '29 Jan 18'],
  ])('with what makes another of it: %j as %j', (text, said) => {
    expect(saidDate(text).at(-1)?.text).toBe(said);
  });

  test.each([
    ['They came two weeks before 12 May 2014.', 'two weeks before 12 May 2014'],
    ['They came just over a year after May 2014.', 'just over a year after May 2014'],
    ['They came a few days after 12 May 2014.', 'a few days after 12 May 2014'],
    ['They came the day before 12 May 2014.', 'the day before 12 May 2014'],
    ['They came within three weeks of 12 May 2014.', 'within three weeks of 12 May 2014'],
  ])('with the time that is counted from it: %j as %j', (text, said) => {
    expect(saidDate(text).at(-1)?.text).toBe(said);
  });

  test.each([
    ['They came before May.', 'before May 2019 (“before May”)', '“May” is May 2019'],
    ['They came before this week.', 'before this week (28 May to 3 June 2019)', '“this week” is'],
    ['They left by the end of March.', 'by the end of March 2019 (“by the end of March”)', '“March” is'],
    ['They came about ten years ago.', 'about 2009 (“about ten years ago”)', '“ten years ago” is about 2009'],
    ['They did not come until May.', 'May 2019 (“May”)', '“May” is May 2019'],
  ])('with its year behind that: %j as %j', (text, said, note) => {
    const [date] = saidDate(text);
    expect(date?.text).toBe(said);
    expect(date?.notes.join()).toMatch(note);
  });

  test('with the year that an editor gives it', () => {
    const editor = '(year given by an editor)';
    expect(saidDate('They came before March.', { March: '2017-03' })[0]?.text).toBe(
      `before March 2017 ${editor}`,
    );
    expect(saidDate('They came before March.', { 'before March': '2017-02' })[0]?.text).toBe(
      `February 2017 ${editor}`,
    );
  });

  test('with the year of one that it is joined with', () => {
    expect(saidDate('They came on 6-10 November and 20-24 November 2017.')).toEqual([
      { text: '6 to 10 November 2017 (“6-10 November”)', notes: [] },
      { text: '20-24 November 2017', notes: [] },
    ]);
  });
});

describe('people', () => {
  test('stand with the numbers of their sentences in order', () => {
    const { readings } = libraryOf(articleOf('Jo Doe came.'));
    const [reading] = readings;
    const values = [10, 9, 2].flatMap((number) =>
      (reading?.people ?? []).flatMap((mention) =>
        reading === undefined ? [] : [{ kind: 'person' as const, mention, ...placed(reading, number) }],
      ),
    );
    expect(sayPeople(values)).toBe('Jo Doe [2][9][10]');
  });
});

describe('a figure', () => {
  test.each([
    ['The team found 58 children whom nobody had seen.', '58 children'],
    ['Of its managers four left.', 'four'],
    ['At the town hall 12 social workers resigned.', '12 social workers'],
    ['In one year three foster carers told inspectors.', 'three foster carers'],
    ['They saw at least 30 young people whose plans were late.', 'at least 30 young people'],
  ])('is said with what it counts, to the verb: %j as %j', (text, said) => {
    expect(saidFigure(text).at(-1)).toBe(said);
  });
});
