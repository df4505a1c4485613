import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { shippedLibrary } from '../example-library.ts';

const library = await shippedLibrary();
const ask = (question: string) => {
  const { status, headline, citations } = answer(library, question);
  return { status, headline, quotes: citations.map(({ article, span }) => quoteOf(article, span)) };
};

describe('the parts that had a grade', () => {
  test.each([
    ['which areas were inadequate in 2014', /^Inadequate for .*children in care.*leadership \[1\]/],
    ['which service only got requires improvement in 2014', /^Requires improvement for adoption \[1\]/],
    ['what was rated requires improvement in 2014', /^Requires improvement for adoption \[1\]/],
    ['which area was not outstanding in 2025', /^Good for care leavers \[1\]/],
    ['which services were graded good in november', /November 2025.*good for care leavers/],
    ["which areas hadn't been rated good in 2014", /^Inadequate for .*; requires improvement for adoption/],
  ])('and not the grade of the whole: %s', (question, headline) => {
    expect(ask(question).headline).toMatch(headline);
    expect(ask(question).headline).not.toContain('overall');
  });

  test.each([
    'what was Rotherham rated before it went outstanding',
    'so what did they still have to fix after "good across the board"? must have been something',
    'before the summer inspection that gave good across the board, when had ofsted last been in?',
    'which areas were better than good',
    'which services will be good',
    'which areas have never been inadequate',
    'which areas failed to get good',
  ])('are not listed for what asks for something else: %s', (question) => {
    expect(ask(question).headline).not.toMatch(
      /^Not all\.|(?:good|outstanding|inadequate) for (?:children|adoption|care)/i,
    );
  });
});

describe('one inspection', () => {
  test('may be named by its grade', () => {
    const { status, headline } = ask('what did adoption get in the inspection where they were outstanding');
    expect([status, headline]).toEqual([
      'unanswered',
      expect.stringContaining('no rating for adoption at the inspection of November 2025'),
    ]);
  });

  test('is not told of from an article on another: anything good in 2014', () => {
    expect(ask('anything good in 2014').status).toBe('unanswered');
  });
});

test.each(['what did they like in 2014', "what didn't inspectors like in 2022"])(
  'no praise for what was wanting, and no blame for praise: %s',
  (question) => {
    const { status, quotes } = ask(question);
    if (status === 'answered') expect(quotes[0]).toMatch(/areas for improvement/);
  },
);

test('who is in office now is told by the newest article that says', () => {
  expect(ask('who runs childrens services').quotes[0]).toMatch(/^Nicola Curley, strategic director/);
});

test.each([
  ['was every single thing failing in 2014 or did anything escape the bottom grade', 'do not cover'],
  ['who was lined up as new director for jan 2015?', 'I only look things up'],
])('no place, and nothing odd: %s', (question, never) => {
  expect(ask(question).headline).not.toContain(never);
});
