import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../example-library.ts';

/** Area, grade, and when: "now" for the inspection that the article reports, "open" where nobody can tell. */
function claimsIn(text: string): readonly string[] {
  const { claims, inspections } = libraryOf(articleOf(text, { published: '2022-12-01' }));
  const news = inspections.find(({ articles }) => articles.includes('article'))?.id;
  return claims.map(({ area, grade, inspection }) => {
    const when =
      inspection === undefined ? 'open' : inspection === news ? 'now' : inspection.split(' ').at(-1);
    return `${area} ${grade} ${when}`;
  });
}

describe('the row of a table', () => {
  test.each([
    ['Overall effectiveness | Inadequate', 'overall inadequate now'],
    ['Overall effectiveness\tInadequate', 'overall inadequate now'],
    ['Area | Grade | Change\nCare leavers | Good | No change', 'care-leavers good now'],
    ['| Area | Grade |\n|---|---|\n| Care leavers | “Good” |', 'care-leavers good now'],
    ['2018 | Overall | Inadequate', 'overall inadequate 2018'],
    ['Council | Grade\nExampleton | Good', 'overall good now'],
  ])('%j is read as one rating', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  test('does not meet the row above or below', () => {
    const rows = '| Leadership | Requires improvement to be good |\n| Care leavers | Outstanding |';
    expect(claimsIn(rows)).toEqual(['leadership requires-improvement now', 'care-leavers outstanding now']);
    const lines = 'Overall effectiveness - Inadequate\nCare leavers – good';
    expect(claimsIn(lines)).toEqual(['overall inadequate now', 'care-leavers good now']);
  });

  test.each([
    'Overall effectiveness | Inadequate | Good',
    'Area | 2018 | 2022\nCare leavers | Good | Outstanding',
    'Area | Grade in 2018\nOverall effectiveness | Inadequate',
    'Area | Previous grade\nOverall effectiveness | Inadequate',
    'Area | 2018 | 2022\nOverall effectiveness | Good',
    'Overall effectiveness | Good | June 2019',
    'Leadership | Care leavers | Good',
    'Good | Care leavers, children in care',
    'Otherham | Overall | Inadequate',
    'Homes of care leavers: files | Inadequate',
    'Exampleton Primary | Good',
    'Music service | Good',
    'Area | Outstanding | Good | Inadequate',
    'Children in care | It was good in 2018 | Inadequate',
  ])('says nothing by itself: %j', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('a line of a list', () => {
  test.each([
    ['Music service: Good', []],
    ['Otherham, overall: Inadequate', []],
    ['Exampleton, overall, 2018: Inadequate', ['overall inadequate 2018']],
    ['Exampleton children’s services: Good', ['overall good now']],
    [
      'The impact of leaders on social work practice with children and families: Requires improvement to be good',
      ['leadership requires-improvement now'],
    ],
  ])('%j', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});

describe('a heading gives its time to the lines below', () => {
  test.each([
    ['Judgements in 2018:', 'overall inadequate 2018'],
    ['2018', 'overall inadequate 2018'],
    ['Previous inspection', 'overall inadequate open'],
    ['Ofsted’s judgements', 'overall inadequate now'],
    ['Published in May 2019', 'overall inadequate now'],
    ['What changed since the last inspection', 'overall inadequate now'],
  ])('%s', (heading, claim) => {
    expect(claimsIn(`${heading}\n\n  • Overall effectiveness: Inadequate`)).toEqual([claim]);
  });
});

test.each([
  [
    'Exampleton Council was judged good overall, but help for children who need protection still requires improvement.',
    ['overall good now'],
  ],
  [
    'Exampleton Council is no longer inadequate: it now requires improvement to be good.',
    ['overall requires-improvement now'],
  ],
  ['The council is no longer inadequate but requires improvement.', ['overall requires-improvement now']],
])('a later clause with a subject of its own says nothing of the whole: %s', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});
