import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer-question.ts';
import { articleOf, libraryOf, shippedLibrary } from '../../example-library.ts';
import { ask, reportOf } from './example.ts';

const shipped = await shippedLibrary();

describe('a grade', () => {
  const graded = libraryOf(
    reportOf(2014, 'inadequate', 'Leadership was judged inadequate.'),
    reportOf(2017, 'good', 'Leadership was judged good.'),
    reportOf(2020, 'outstanding', 'Leadership was judged outstanding.'),
  );

  test('counted in years before the latest is of that year', () => {
    const { headline } = ask(graded, 'What was it rated three years before the latest inspection?');
    expect(headline).toMatch(/^Good overall \[1\].*May 2017/u);
  });

  // Led to: weights are not sure that the grade is what is asked for.
  test.fails.each([
    ['What was it rated three years after the first inspection?', /^Good overall \[1\].*May 2017/u],
    ['What was it rated three years after the 2017 inspection?', /^Outstanding overall \[1\].*May 2020/u],
  ])('counted in years from another is of that year: %s', (question, headline) => {
    expect(ask(graded, question).headline).toMatch(headline);
  });

  test.each([
    ['What was it rated two years after the 2014 inspection?', /no inspection of Exampleton in 2016/u],
    ['What was it rated two years before the latest inspection?', /no inspection of Exampleton in 2018/u],
    ['Two years after the report, is it still inadequate?', /^(?!.*(?:overall|Yes))/u],
  ])('counted in years from another is of that year, or none: %s', (question, headline) => {
    expect(ask(graded, question).headline).toMatch(headline);
  });

  test.each([
    ['Which inspection was the worst one?', /^Inadequate overall \[1\].*May 2014/u],
    ['When was the worst inspection?', /^Inadequate overall \[1\].*May 2014/u],
    ['Exampleton’s best inspection', /^Outstanding overall \[1\].*May 2020/u],
    ['What was it rated at the last inspection?', /^Outstanding overall \[1\].*May 2020/u],
  ])('the worst or the best is that of an inspection, and no list of all: %s', (question, headline) => {
    expect(ask(graded, question).headline).toMatch(headline);
  });

  test.each([
    'Did the council do its best before the inspection?',
    'When was the inspection after the worst one?',
    'the second worst inspection',
    'Which inspection came at the worst time?',
    'What caused the worst inspection?',
    'Who led the best inspection?',
  ])('but something else beside them is not answered with it: %s', (question) => {
    expect(ask(graded, question).headline).not.toMatch(/^(?:Inadequate|Outstanding) overall/u);
  });

  test('of one inspection none is the worst', () => {
    const once = libraryOf(reportOf(2017, 'good', 'Leadership was judged good.'));
    expect(ask(once, 'Which inspection was the worst one?').headline).not.toMatch(/^Good overall/u);
  });

  const yearsIn = (headline: string) => headline.split('\n').map((line) => /\b20\d\d\b/u.exec(line)?.[0]);

  test.each(['Exampleton then and now', 'Compare Exampleton then and now', 'Its rating now versus then'])(
    'then and now is told from the first on: %s',
    (question) => {
      expect(yearsIn(ask(graded, question).headline)).toEqual(['2014', '2017', '2020']);
    },
  );

  test.each(['What did they do then and now?', 'How is it rated every now and then?'])(
    'but not where something else is asked, or “now and then”: %s',
    (question) => {
      expect(yearsIn(ask(graded, question).headline)).not.toEqual(['2014', '2017', '2020']);
    },
  );

  test.each([
    ['What was Rotherham rated before 2018?', /^Good overall.*November 2017/u],
    ['What was Rotherham rated before the January 2018 report?', /^Inadequate overall.*2014/u],
    ['What was it rated before the latest one?', /^Good overall.*June 2022/u],
    ['Before it all went wrong in 2014, what was Rotherham rated?', /^(?!.*2014)/u],
    ['Which inspection before 2022 rated Rotherham inadequate?', /^(?!Good, not)/u],
    ['what was the worst rating before 2022', /^(?!Good overall)/u],
    ['what happened before the latest inspection', /^(?!Good overall)/u],
    ['all the ratings before the latest one', /^(?!Good overall)/u],
    ['Ten years after the scandal, was Rotherham rated outstanding?', /^(?!.*no inspection)/u],
    ['How many children were abused for 16 years before the report?', /1,400/u],
    ['What was Rotherham rated before it was outstanding in 2025?', /^(?!.*(?:2014|2017))/u],
    ['about three years after 2014 what was it rated', /^(?!.*2025)/u],
    ['what led to the good rating in 2018', /^(?!Good overall)/u],
    ['how did managers rate the inspection', /^(?!.*for leadership)/u],
  ])('before another is that of the one before it: %s', (question, headline) => {
    expect(answer(shipped, question).headline).toMatch(headline);
  });

  // Not sure enough to be answered.
  test.fails('before another is that of the one before it, however it is put', () => {
    const { headline } = answer(shipped, 'the inspection before the 2017 one, what was the grade');
    expect(headline).toMatch(/^Inadequate overall.*2014/u);
  });

  test.each([
    'what was rotherham rated about three years after 2014',
    'was rotherham good two years after the report',
    'how did managers rate the inspection',
    'how did the bosses rate the inspectors',
  ])(
    'that would be of another inspection, or that nobody gave, is not led to by quotations either: %s',
    (question) => {
      expect(answer(shipped, question)).toMatchObject({ status: 'unanswered' });
    },
  );

  const two = libraryOf(
    reportOf(2016, 'good', 'Leadership was judged good.'),
    reportOf(2020, 'outstanding', 'Leadership was judged outstanding.'),
    articleOf(
      'Ofsted inspected Yarmere Council in May 2014. Ofsted judged Yarmere Council inadequate overall.',
      {
        id: 'yarmere-2014',
        council: 'Yarmere',
        published: '2014-06-20',
      },
    ),
    articleOf('Ofsted inspected Yarmere Council in May 2018. Ofsted judged Yarmere Council good overall.', {
      id: 'yarmere-2018',
      council: 'Yarmere',
      published: '2018-06-20',
    }),
    articleOf('Inspectors made a monitoring visit to Yarmere Council in March 2021. No grade was given.', {
      id: 'yarmere-2021',
      council: 'Yarmere',
      published: '2021-04-20',
    }),
  );

  test.each([
    ['Which is rated higher now, Exampleton or Yarmere?', ['May 2020', 'May 2018']],
    ['Compare the ratings of Exampleton and Yarmere before 2017', ['May 2016', 'May 2014']],
    ['Compare the ratings of Exampleton and Yarmere since 2017', ['May 2020', 'May 2018']],
    ['Compare the ratings of Exampleton and Yarmere in 2016', ['May 2016', 'May 2014']],
  ])('of two councils is of each at the time asked about: %s', (question, dates) => {
    const lines = ask(two, question).headline.split('\n');
    expect(lines).toHaveLength(dates.length);
    for (const date of dates) expect(lines.some((line) => line.includes(date))).toBe(true);
  });

  test('is not that of an inspection after which another was graded, and not read', () => {
    const unread = libraryOf(
      reportOf(2016, 'good', 'Leadership was judged good.'),
      reportOf(2018, 'outstanding', '', 'Yarmere'),
      reportOf(2022, 'visited again', 'Leadership was judged inadequate.', 'Yarmere'),
    );
    // No grade is said to be the answer, but what the articles say is quoted.
    const compared = ask(unread, 'Is Exampleton better than Yarmere?');
    expect(compared.headline).not.toMatch(/outstanding overall/iu);
    expect(compared).toMatchObject({
      status: 'answered',
      headline: expect.stringMatching(/^What the articles say/u),
    });
    expect(ask(unread, 'What was Yarmere rated before the latest inspection?').headline).toMatch(
      /^Outstanding/u,
    );
  });
});

describe('the worst and the best that was found', () => {
  test.each([
    ['What were the worst things they found?', /2014: weaknesses \[1\]/u],
    ['worst bits of the report', /2014: weaknesses \[1\]/u],
    ['what did the inspectors say at the worst inspection', /2014: weaknesses \[1\]/u],
    ['best things ofsted said', /2025.*: strengths \[1\]/u],
  ])('is of the inspection with that grade: %s', (question, headline) => {
    expect(answer(shipped, question).headline).toMatch(headline);
  });

  test.each([
    'What was the worst thing that happened to the children?',
    'What was the worst thing done to children in Rotherham?',
  ])('but nobody ranks what was done to people: %s', (question) => {
    expect(answer(shipped, question)).toMatchObject({
      status: 'unanswered',
      headline: expect.stringMatching(/^No opinion/u),
      citations: [],
    });
  });
});
