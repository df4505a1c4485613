import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/answer-question.ts';
import { articleOf, libraryOf, shippedLibrary } from '../../example-library.ts';
import { ask, reportOf } from './example.ts';

const shipped = await shippedLibrary();

describe('a grade', () => {
  const library = libraryOf(
    articleOf(
      'Ofsted inspected Exampleton Council in May 2015 and rated it inadequate overall.\n\nAdoption plans were of good quality, said Jo Doe. The leadership team hopes for a good result.',
      { published: '2015-06-20' },
    ),
  );

  test.each([
    ['What was adoption rated in Exampleton?', 'The articles give no rating for adoption.'],
    [
      'What rating did leadership get in 2015?',
      'The articles give no rating for leadership at the inspection of May 2015.',
    ],
  ])('that is not given is not read from another sentence: %s', (question, headline) => {
    expect(ask(library, question)).toMatchObject({ status: 'unanswered', reason: 'not-said', headline });
  });

  test.each([
    'Is adoption good?',
    'Is the adoption service good?',
    'Was adoption good in Exampleton in 2015?',
  ])('of an area is asked for by the area’s name alone: %s', (question) => {
    const adoption = libraryOf(
      articleOf(
        'Ofsted inspected Exampleton Council in May 2015. Adoption was judged inadequate.\n\nAdoption is good for children, said Jo Doe.',
        { published: '2015-06-20' },
      ),
    );
    const { status, headline, quotes } = ask(adoption, question);
    expect(status).toBe('answered');
    expect(headline).not.toMatch(/^(?:Yes|Good)|do not cover/u);
    expect(quotes.join(' ')).toContain('Adoption was judged inadequate.');
  });

  test('of an inspection years after another is that of the later one', () => {
    const leadership = libraryOf(
      reportOf(2014, 'good overall', 'Leadership was judged inadequate.'),
      reportOf(2017, 'inadequate overall', 'Leadership was judged requires improvement.'),
      reportOf(2020, 'good overall', 'Leadership was judged good.'),
    );
    const { headline } = ask(
      leadership,
      'What was leadership rated three years after the inadequate rating?',
    );
    expect(headline.split('\n')).toEqual([expect.stringMatching(/Good for leadership \[1\].*May 2020/u)]);
  });

  test.each([
    ['What was it rated three years before the latest inspection?', /^Good overall \[1\].*May 2017/u],
    ['What was it rated three years after the first inspection?', /^Good overall \[1\].*May 2017/u],
    ['What was it rated three years after the 2017 inspection?', /^Outstanding overall \[1\].*May 2020/u],
    ['What was it rated two years after the 2014 inspection?', /no inspection of Exampleton in 2016/u],
    ['What was it rated two years before the latest inspection?', /no inspection of Exampleton in 2018/u],
    ['Two years after the report, is it still inadequate?', /^(?!.*(?:overall|Yes))/u],
  ])('counted in years from another is of that year, or none: %s', (question, headline) => {
    const graded = libraryOf(
      reportOf(2014, 'inadequate', 'Leadership was judged inadequate.'),
      reportOf(2017, 'good', 'Leadership was judged good.'),
      reportOf(2020, 'outstanding', 'Leadership was judged outstanding.'),
    );
    expect(ask(graded, question).headline).toMatch(headline);
  });

  test.each([
    ['What was Rotherham rated before 2018?', /^Good overall.*November 2017/u],
    ['What was Rotherham rated before the January 2018 report?', /^Inadequate overall.*2014/u],
    ['the inspection before the 2017 one, what was the grade', /^Inadequate overall.*2014/u],
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
    expect(ask(unread, 'Is Exampleton better than Yarmere?').headline).not.toMatch(/outstanding overall/iu);
    expect(ask(unread, 'What was Yarmere rated before the latest inspection?').headline).toMatch(
      /^Outstanding/u,
    );
  });

  const three = libraryOf(
    reportOf(2012, 'inadequate', 'Leadership was judged inadequate.'),
    reportOf(2018, 'requires improvement', 'Adoption was judged inadequate.'),
    reportOf(2022, 'good', 'Leadership was judged outstanding.'),
  );
  const ofAll = (question: string): readonly string[] => ask(three, question).headline.split('\n');

  test.each([
    ['What is the worst grade Exampleton ever got for adoption?', 'Inadequate for adoption', 'May 2018'],
    ['What is the highest grade leadership ever got?', 'Outstanding for leadership', 'May 2022'],
  ])('is the lowest or highest of all that were given: %s', (question, grade, date) => {
    expect(ofAll(question)).toEqual([
      `${grade} [1] (Exampleton, the inspection of ${date}) [2], as far as these articles go`,
    ]);
  });

  test('is the highest of all that were given to the whole', () => {
    expect(ofAll('What is the best rating that Exampleton has had?')).toEqual([
      'Good overall [1] (Exampleton, the inspection of May 2022), as far as these articles go',
    ]);
  });

  test('that was the lowest is no yes', () => {
    const twice = libraryOf(reportOf(2012, 'inadequate'), reportOf(2014, 'inadequate'));
    const { headline } = ask(twice, 'What is the worst rating Exampleton ever had?');
    expect(headline).toMatch(/inadequate overall/u);
    expect(headline).not.toMatch(/^Yes/u);
    expect(ask(twice, 'Has Exampleton ever been inadequate?').headline).toMatch(/^Yes\. /u);
  });

  test('that was the lowest twice is quoted from each inspection’s own article', () => {
    const twice = libraryOf(reportOf(2012, 'inadequate'), reportOf(2014, 'inadequate'));
    expect(ask(twice, 'What is the worst rating that Exampleton ever had?').headline.split('\n')).toEqual([
      expect.stringMatching(/May 2012: inadequate overall \[\d\]/u),
      expect.stringMatching(/May 2014: inadequate overall \[\d\]/u),
    ]);
  });

  test('is no answer to which council has something else', () => {
    const three = libraryOf(
      reportOf(2015, 'good'),
      reportOf(2015, 'good', 'The government sent a commissioner to Otherham.', 'Otherham'),
      reportOf(2015, 'good', '', 'Thirdham'),
    );
    expect(ask(three, 'Which council got a commissioner?').quotes).toEqual([
      'The government sent a commissioner to Otherham.',
    ]);
  });

  test('is no answer to who leads two councils', () => {
    const two = libraryOf(
      reportOf(2015, 'good', 'Exampleton is led by Jo Doe.'),
      reportOf(2015, 'good', 'Otherham is led by Al Roe.', 'Otherham'),
    );
    const { headline, quotes } = ask(two, 'Who leads Exampleton and Otherham?');
    expect(headline).not.toMatch(/good/iu);
    expect(quotes.slice(0, 2).toSorted()).toEqual([
      'Exampleton is led by Jo Doe.',
      'Otherham is led by Al Roe.',
    ]);
  });

  test('of the council is not that of another service', () => {
    for (const question of [
      'After the 2015 inspection, what was the rating of Exampleton’s fire service?',
      'As of 2015, how was the fire service in Exampleton rated?',
    ])
      expect(ask(library, question).headline).not.toMatch(/inadequate overall/iu);
  });

  test('of an area corrects nothing that is said of the whole', () => {
    const text = 'Ofsted inspected Exampleton Council in May 2015. It judged leadership inadequate.';
    const part = libraryOf(articleOf(text, { published: '2015-06-20' }));
    for (const question of [
      'Why was Exampleton rated good in 2015?',
      'When was Exampleton rated good in 2015?',
    ])
      expect(ask(part, question).headline).not.toContain('Inadequate, not good');
  });

  test('of an inspection that is only mentioned is given no other inspection’s date', () => {
    const text =
      'Exampleton Council was rated good by Ofsted, who visited in May 2019. It had been rated inadequate in 2012 and adequate in 2008.';
    const mentioned = libraryOf(articleOf(text, { published: '2019-06-20' }));
    for (const grade of ['inadequate', 'adequate'])
      expect(ask(mentioned, `When was Exampleton rated ${grade}?`).headline).not.toMatch(/^Good|2019/u);
  });
});
