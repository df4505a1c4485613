import { describe, expect, test } from 'vitest';
import { joinGradePairs } from '../../src/import/grade-pairs.ts';
import { readMaterial } from '../../src/import/read-material.ts';
import { writeTables } from '../../src/import/table-text.ts';
import { articleOf, libraryOf } from '../example-library.ts';
import { rules, words } from './rules.ts';

const written = (text: string): string => writeTables(text, words).text;
const front = 'Exampleton Council’s inspection report\n\n';

/** What the bot reads in a file that is added: area, grade, and the time, "now" for the article's own inspection. */
async function readIn(source: string, name: string): Promise<readonly string[]> {
  const { text } = await readMaterial(Buffer.from(source), name, rules, words);
  const { claims, inspections } = libraryOf(articleOf(text, { published: '2022-12-01' }));
  const news = inspections.find(({ articles }) => articles.includes('article'))?.id;
  return claims.map(({ council, area, grade, inspection }) =>
    [
      ...(council === 'Exampleton' ? [] : [council]),
      area,
      grade,
      inspection === undefined ? 'open' : inspection === news ? 'now' : inspection.replace(/^\D*/u, ''),
    ].join(' '),
  );
}

describe('a table of areas and grades', () => {
  const expected = [
    'leadership requires-improvement now',
    'help-and-protection good now',
    'care-leavers outstanding now',
  ];
  const rows = [
    [
      'The impact of leaders on social work practice with children and families',
      'Requires improvement to be good',
    ],
    ['The experiences and progress of children who need help and protection', 'Good'],
    ['The experiences and progress of care leavers', 'Outstanding'],
  ] as const;
  const cellsIn = (tag: string) =>
    rows.map((row) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('');
  const page = (inner: string): string =>
    `<html><body><article><h1>Report on Exampleton</h1><p>${'Words about Exampleton and its services for children. '.repeat(9)}</p>${inner}</article></body></html>`;

  test.each([
    ['with tabs', 'a.txt', front + rows.map((row) => row.join('\t')).join('\n')],
    ['of fixed width', 'a.txt', front + rows.map(([area, grade]) => area.padEnd(76) + grade).join('\n')],
    [
      'in Markdown',
      'a.md',
      `${front}| Judgement | Grade |\n|---|:---:|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
    ],
    [
      'in Markdown without outer bars',
      'a.md',
      `${front}Judgement | Grade\n--- | ---\n${rows.map((row) => row.join(' | ')).join('\n')}`,
    ],
    ['of a page', 'a.html', page(`<table><tr><th>Judgement</th><th>Grade</th></tr>${cellsIn('td')}</table>`)],
    ['of a page without a head', 'a.html', page(`<table>${cellsIn('td')}</table>`)],
    [
      'of a page as a list of definitions',
      'a.html',
      page(`<dl>${rows.map(([dt, dd]) => `<div><dt>${dt}:</dt><dd>${dd}</dd></div>`).join('')}</dl>`),
    ],
    [
      'line below line',
      'a.txt',
      `${front}Judgements\n\n${rows.flat().join('\n\n')}\n\nWhat needs to improve`,
    ],
  ])('%s', async (_how, name, source) => {
    expect(await readIn(source, name)).toEqual(expected);
  });
});

describe('a table of several columns is written out line by line', () => {
  test.each([
    [
      'years',
      'Area | 2018 | 2022\nOverall effectiveness | Inadequate | Good\nCare leavers | Good | Outstanding',
      '  • Overall effectiveness, 2018: Inadequate\n  • Overall effectiveness, 2022: Good\n  • Care leavers, 2018: Good\n  • Care leavers, 2022: Outstanding',
    ],
    [
      'one year only',
      'Area | Grade in 2018\nOverall effectiveness | Inadequate',
      '  • Overall effectiveness, Grade in 2018: Inadequate',
    ],
    [
      'councils down, areas across',
      'Council | Overall | Leadership\nExampleton | Good | Outstanding\nOtherham | Inadequate | –',
      '  • Exampleton, Overall: Good\n  • Exampleton, Leadership: Outstanding\n  • Otherham, Overall: Inadequate',
    ],
    [
      'two rows of headings',
      '| | 2018 | 2018 | 2022 | 2022 |\n| Council | Overall | Leaders | Overall | Leaders |\n| Exampleton | Good | Good | Outstanding | Good |',
      '  • Exampleton, 2018, Overall: Good\n  • Exampleton, 2018, Leaders: Good\n  • Exampleton, 2022, Overall: Outstanding\n  • Exampleton, 2022, Leaders: Good',
    ],
    [
      'sections',
      '| Area | Grade |\n| Otherham | |\n| Overall | Inadequate |\n| Exampleton | |\n| Overall | Good |',
      '  • Otherham, Overall, Grade: Inadequate\n  • Exampleton, Overall, Grade: Good',
    ],
    [
      'a column of words',
      'Area | 2018 | 2022 | Direction\nOverall | Inadequate | Good | Up',
      '  • Overall, 2018: Inadequate\n  • Overall, 2022: Good\n  • Overall, Direction: Up',
    ],
  ])('%s', (_what, table, lines) => {
    const { text, notes } = writeTables(`Before.\n\n${table}\n\nAfter.`, words);
    expect(text).toBe(`Before.\n\n${lines}\n\nAfter.`);
    expect(notes).toEqual([expect.stringContaining('line by line')]);
  });

  test.each([
    [
      'years',
      'Area\t2018\t2022\nOverall effectiveness\tInadequate\tGood\nCare leavers\tGood\tOutstanding',
      [
        'overall inadequate 2018',
        'overall good now',
        'care-leavers good 2018',
        'care-leavers outstanding now',
      ],
    ],
  ])('and read so: %s', async (_what, table, claims) => {
    expect(await readIn(`${front}Ofsted visited in June 2022.\n\n${table}`, 'a.txt')).toEqual(claims);
  });
});

describe('a table that does not say which grade is whose', () => {
  const TIMED = 'Area | Grade | Inspected\nOverall | Good | June 2019\nLeaders | Good | May 2020';
  const GRADE_FIRST = 'Good | Care leavers\nOutstanding | Leadership';
  const TICKS = 'Area | Outstanding | Good | Inadequate\nOverall |  | ✓ | \nLeadership | ✓ |  | ';

  test.each([
    ['no headings', 'Overall effectiveness | Inadequate | Good'],
    ['the same heading twice', 'Area | Grade | Grade\nOverall effectiveness | Inadequate | Good'],
    ['a missing cell', 'Area | 2018 | 2022\nOverall effectiveness | Good\nCare leavers | Good | Outstanding'],
    ['the time in another column', TIMED],
    ['the grade first', GRADE_FIRST],
    ['ticks', TICKS],
  ])('stays as it is, with a note where it could be written out: %s', (_what, table) => {
    expect(written(table)).toContain(table.split('\n')[0]);
    expect(writeTables(table, words).notes.join()).toMatch(/cannot be told apart|^$/u);
  });

  test.each([
    ['a grade', GRADE_FIRST, ['care-leavers good now', 'leadership outstanding now']],
    ['a tick', TICKS, ['overall good now', 'leadership outstanding now']],
  ])(
    'is read as it stands or not at all where %s stands apart from its area',
    async (_what, table, right) => {
      const read = await readIn(`${front}Words.\n\n${table}`, 'a.txt');
      expect(read.filter((claim) => !right.includes(claim))).toEqual([]);
    },
  );

  // The second row's time is not read since more folders were learned from: its grade is of the article's news.
  test.fails('is read with the time that stands beside the grade', async () => {
    expect(await readIn(`${front}Words.\n\n${TIMED}`, 'a.txt')).toEqual([
      'overall good 2019-06',
      'leadership good 2020-05',
    ]);
  });
});

test.each([
  'A line | with a bar\nAnother | one',
  'Homes\t12\nSchools\t7',
  'Good     and better things are to come',
  'Rosewood House was judged good.    It opened in 2018.',
])('what holds no table of grades stays to the character: %j', (text) => {
  expect(written(text)).toBe(text);
});

test.each([
  ['a grade above the first area', 'Good\nCare leavers\nOutstanding\nLeadership'],
  ['an area below the last grade', 'Care leavers\nGood\nLeadership\n\nWords follow.'],
  ['a headline above a grade', 'What the council says about care leavers and their homes today\nGood'],
])('grades that stand alone are joined to no area: %s', (_what, text) => {
  expect(joinGradePairs(text, words)).toEqual({ text, notes: [] });
});
