import { describe, expect, test } from 'vitest';
import { libraryOf, shippedLibrary } from '../../example-library.ts';
import { ask, reportOf } from './example.ts';

const shipped = await shippedLibrary();

describe('a course of grades that a question takes for granted', () => {
  const risen = libraryOf(
    reportOf(2016, 'inadequate', 'Caseloads were too high because posts stood empty.'),
    reportOf(
      2019,
      'good',
      'Inspectors praised its stable workforce, and a new director who had cut caseloads.',
    ),
    reportOf(
      2023,
      'outstanding',
      'Staff said that caseloads were lower than ever because the council had hired more of them.',
    ),
  );

  test.each([
    'why did Exampleton go from outstanding to good',
    'how did Exampleton fall from outstanding to good in 2019',
    'Why was Exampleton downgraded in 2023?',
    'when did it lose its good rating',
  ])('is not explained where it never was: %s', (question) => {
    const reply = ask(risen, question);
    expect(
      reply.status === 'unanswered' || /^(?:Good|Outstanding), (?:not|better)/u.test(reply.headline),
    ).toBe(true);
  });

  const fallen = libraryOf(
    reportOf(2016, 'good', 'Families spoke well of their social workers.'),
    reportOf(2021, 'inadequate', 'It was downgraded because children waited months for a social worker.'),
  );

  test.each([
    'why did Exampleton go from good to inadequate',
    'Why was Exampleton downgraded in 2021?',
    'why was it downgraded',
  ])('is explained where it was so: %s', (question) => {
    const reply = ask(fallen, question);
    expect(reply.status).toBe('answered');
    expect(reply.quotes.join(' ')).toContain('waited months');
  });

  test.each([
    ['why did Exampleton go from good to inadequate', 'slipped because posts stood empty'],
    ['why did it drop a grade in 2016', 'slipped because posts stood empty'],
    ['why were so many cases downgraded', 'managers were under pressure'],
  ])(
    'is explained where nothing that was read says otherwise, or something else fell: %s',
    (question, quote) => {
      const library = libraryOf(
        reportOf(
          2016,
          'inadequate',
          'Inspectors found it inadequate overall. It had been good until then, and slipped because posts stood empty.',
        ),
        reportOf(2019, 'good', 'Some 140 cases were downgraded because managers were under pressure.'),
      );
      expect(ask(library, question).quotes.join(' ')).toContain(quote);
    },
  );

  test.each(['why did it go from outstanding to good', 'why was rotherham downgraded in 2022'])(
    'is not explained from the articles that ship either: %s',
    (question) => expect(ask(shipped, question).status).toBe('unanswered'),
  );
});

describe('grades of some past', () => {
  test.each([
    'how bad was it for care leavers back then',
    'what was it rated in the past',
    'how were kids in care rated years ago?',
    'what was the rating back then overall',
    'what was rotherham rated then',
  ])('are all told, so that none of another time stands for it: %s', (question) => {
    const { headline } = ask(shipped, question);
    expect(headline.split('\n').length).toBeGreaterThan(1);
    expect(headline).toMatch(/2014: inadequate/u);
    expect(headline).toMatch(/2025/u);
  });

  test('are not told where “then” is no time, or a time is counted', () => {
    expect(ask(shipped, 'so what is rotherham rated then?').headline).toMatch(/^Outstanding/u);
    expect(ask(shipped, 'what was the rating two years ago').headline.split('\n').length).toBe(1);
  });

  test('are those of the year that is named', () => {
    expect(ask(shipped, 'what were care leavers rated in 2014, back then').headline).not.toMatch(
      /2025|2022/u,
    );
  });
});

describe('councils of which none has a grade now', () => {
  test.each(['which councils require improvement?', 'which council is inadequate'])(
    'are not answered from another time: %s',
    (question) => expect(ask(shipped, question).status).toBe('unanswered'),
  );

  test('those that have it are named', () => {
    expect(ask(shipped, 'which councils are good?').headline).toMatch(/^Doncaster.*good/u);
  });
});

describe('strengths and weaknesses', () => {
  test.each([
    ['what were the strengths in 2014', /ineffective|not robust|too high/u],
    ['what needed improving in 2025', /highly effective/u],
    ['what did ofsted want improved in 2017', /openness|impressive/u],
  ])('are not told for each other: %s', (question, other) => {
    const { status, headline, quotes } = ask(shipped, question);
    expect(status === 'unanswered' || !other.test(quotes[0] ?? '')).toBe(true);
    expect(headline).not.toMatch(/: strengths/u);
  });

  test('are both what “how well” asks for', () => {
    expect(ask(shipped, 'how well did police and council work together').status).toBe('answered');
  });
});

test('strengths, and whether a grade fell, are what the articles are about, though none has the word', () => {
  for (const question of ['what were the strengths in 2014', 'was it downgraded in 2022'])
    expect(ask(shipped, question)).not.toMatchObject({ reason: 'out-of-scope' });
});
