import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../example-library.ts';
import { claimsIn } from './claims-in.ts';

/** Area, grade and when: the date of the inspection, "open" where nobody can tell. */
function datedIn(text: string): readonly string[] {
  const { claims, inspections } = libraryOf(articleOf(text, { published: '2022-12-01' }));
  return claims.map(({ area, grade, inspection }) => {
    const at = inspections.find(({ id }) => id === inspection);
    return `${area} ${grade} ${at?.visited ?? at?.reported ?? 'open'}`;
  });
}

describe('the row of a table', () => {
  test.each([
    ['Overall effectiveness | Inadequate', 'overall inadequate now'],
    ['Overall effectiveness\tInadequate', 'overall inadequate now'],
    ['Area | Grade | Change\nCare leavers | Good | No change', 'care-leavers good now'],
    ['| Area | Grade |\n|---|---|\n| Care leavers | “Good” |', 'care-leavers good now'],
    ['Council | Grade\nExampleton | Good', 'overall good now'],
  ])('%j is read as one rating', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  test('is of the year in its first cell', () => {
    expect(claimsIn('2018 | Overall | Inadequate')).toEqual(['overall inadequate 2018']);
  });

  test('does not meet the row above or below', () => {
    const rows = '| Leadership | Requires improvement to be good |\n| Care leavers | Outstanding |';
    expect(claimsIn(rows)).toEqual(['leadership requires-improvement now', 'care-leavers outstanding now']);
    const lines = 'Overall effectiveness - Inadequate\nCare leavers – good';
    expect(claimsIn(lines)).toEqual(['overall inadequate now', 'care-leavers good now']);
  });

  test.each([
    [
      'Area | 2018 | 2022\nCare leavers | Good | Outstanding',
      ['care-leavers good 2018', 'care-leavers outstanding 2022'],
    ],
    ['Area | Grade in 2018\nOverall effectiveness | Inadequate', ['overall inadequate 2018']],
    ['Overall effectiveness | Good | June 2019', ['overall good 2019-06']],
  ])('has the date of its column, or the one beside it: %j', (text, claims) => {
    expect(datedIn(text)).toEqual(claims);
  });

  // The areas in a row behind its grade are rated with it since more folders were learned from.
  test.fails('says nothing of areas that stand behind a grade without a head', () => {
    expect(claimsIn('Good | Care leavers, children in care')).toEqual([]);
  });

  test.each([
    'Homes of care leavers: files | Inadequate',
    'Exampleton Primary | Good',
    'Music service | Good',
    'Area | Outstanding | Good | Inadequate',
  ])('says nothing of an area that it does not name: %j', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('a table whose columns are councils', () => {
  /** Council, area, grade and the year of the inspection. */
  const readIn = (table: string): readonly string[] => {
    const article = articleOf(`How three councils did.\n\n${table}`, {
      published: '2024-12-01',
      council: '[Exampleton, Otherford, Thirdham]',
    });
    const { claims, inspections } = libraryOf(article);
    return claims.map(({ council, area, grade, inspection }) => {
      const at = inspections.find(({ id }) => id === inspection);
      return `${council} ${area} ${grade} ${(at?.visited ?? at?.reported ?? 'open').slice(0, 4)}`;
    });
  };
  const ROWS = 'Overall | Good | Inadequate | Outstanding\nCare leavers | Outstanding | Good | Good';
  const GRADES = [
    'Exampleton overall good',
    'Otherford overall inadequate',
    'Thirdham overall outstanding',
    'Exampleton care-leavers outstanding',
    'Otherford care-leavers good',
    'Thirdham care-leavers good',
  ];

  test.each([
    'Area | Exampleton | Otherford | Thirdham',
    // An editor's table may begin with an empty cell.
    ' | Exampleton | Otherford | Thirdham',
    '| | Exampleton | Otherford | Thirdham |\n|---|---|---|---|',
  ])('gives each council the grades of its own column: %j', (head) => {
    expect(
      readIn(`${head}\n${ROWS}`)
        .map((claim) => claim.replace(/ \S+$/u, ''))
        .toSorted(),
    ).toEqual(GRADES.toSorted());
  });

  test('has the years that a row above the grades gives for each', () => {
    const dates = 'Inspected | May 2021 | June 2022 | July 2023';
    const read = readIn(`Area | Exampleton | Otherford | Thirdham\n${dates}\n${ROWS}`);
    expect(read).toContain('Exampleton overall good 2021');
    expect(read).toContain('Otherford overall inadequate 2022');
    expect(read).toContain('Thirdham overall outstanding 2023');
  });
});

describe('a line of a list', () => {
  test.each([
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
    ['Ofsted’s judgements', 'overall inadequate now'],
    ['Published in May 2019', 'overall inadequate 2019-05'],
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
])('of two clauses the whole has the grade that is given to it now: %s', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

test('a line has the year that stands between commas', () => {
  expect(datedIn('Exampleton, overall, 2018: Inadequate')).toEqual(['overall inadequate 2018']);
});
