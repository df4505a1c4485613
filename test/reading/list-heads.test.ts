import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims-in.ts';

const news = 'Ofsted inspected Exampleton’s services in November 2022.';
const under = (head: string): string => `${news}\n\n${head}\n\n- Leadership: Good`;

describe('the lines of a list are no grades of Ofsted’s', () => {
  test.each([
    'Target for 2025',
    'Our ambition:',
    'What we want to be:',
    'Self-assessment',
    'Mock inspection, March 2022',
    'Draft report (not yet published)',
    'Where the council hopes to get:',
    'Exampleton High School',
    'Oak children’s home inspection',
    'Statistical neighbours',
    'England average',
  ])('under %j', (head) => {
    expect(claimsIn(under(head))).toEqual([]);
  });

  test('a mock inspection is none', () => {
    const text =
      'Ofsted’s judgements\n\n- Leadership: Good\n\nMock inspection, March 2022\n\n- Adoption: Good';
    expect(claimsIn(text)).toEqual(['leadership good now']);
  });
});

describe('the time of the lines of a list', () => {
  test.each([
    ['**2018**', '2018'],
    ['Inspection in 2018:', '2018'],
    ['Compared with 2014:', 'open'],
    ['Before 2018:', 'open'],
    ['The leader of the town resigned in 2018.', 'open'],
    ['Rated inadequate by Ofsted in 2018:', 'open'],
    ['Results since 2014:', 'open'],
    ['In 2018, after the last visit, the verdict was different.', 'open'],
    ['The judgements had been given by Ofsted in March 2018, when it said all of the following:', 'open'],
    ['Four years before', 'open'],
    ['Inspectors came in November 2022.', 'now'],
    ['Results of 2022:', 'now'],
    ['These are what inspectors found this time.', 'now'],
    ['The report was published in May 2019.', 'now'],
  ])('under %j: %s', (head, when) => {
    expect(claimsIn(under(head))).toEqual([`leadership good ${when}`]);
  });
});

describe('whose the lines of a list are', () => {
  const both = 'Exampleton Council met Otherham Council.';
  const of = (text: string, council = 'Exampleton'): readonly string[] =>
    claimsIn(`${both} ${text}`, { council }).map((claim) => claim.replace(/ \S+$/u, ''));

  test.each([
    ['\n\nOtherham’s judgements:\n\n- Leadership: Good', ['Otherham leadership good']],
    ['\n\n## About neighbouring Otherham\n\n| Leadership | Good |', ['Otherham leadership good']],
    [
      '\n\n## Otherham\n\nLeadership: Good\n\n## Exampleton\n\nLeadership: Inadequate',
      ['Otherham leadership good', 'leadership inadequate'],
    ],
    ['\n\nNewtown’s results, for comparison:\n\n- Leadership: Good', []],
    ['\n\nJudgements in Newtown:\n\n- Leadership: Good', []],
    ['\n\nOtherham was inspected too.\n\n- Leadership: Good', []],
    ['\n\nOfsted’s judgements:\n\n- Leadership: Good', ['leadership good']],
  ])('%j', (text, claims) => {
    expect(of(text)).toEqual(claims);
  });

  test.each([
    ['\n\nJudgements\n\n- Leadership: Good', []],
    ['\n\nBoth councils:\n\n- Leadership: Good', []],
    ['\n\nOtherham\n\nInspectors came.\n\n- Leadership: Good', ['Otherham leadership good']],
    ['\n\nIn Otherham, as in Exampleton:\n\n- Leadership: Good', []],
    ['\n\nOtherham | Good', ['Otherham overall good']],
    [' Otherham was praised. Leadership was rated good.', ['Otherham leadership good']],
  ])('in an article about several councils: %j', (text, claims) => {
    expect(of(text, '[Exampleton, Otherham]')).toEqual(claims);
  });

  test.each([
    'Adoption in Newtown was rated outstanding.',
    'Adoption in nearby Newtown was rated outstanding.',
    'Newtown’s leadership was rated outstanding.',
    'Adoption in Newtown – Outstanding',
    'Newtown’s results for adoption: Outstanding',
    'Leadership of services at Newtown: Good',
    'Newtown’s overall effectiveness: Outstanding',
  ])('a place that is no known council: %s', (line) => {
    expect(claimsIn(`${news}\n\n${line}`)).toEqual([]);
  });

  test.each(['Adoption in Exampleton was rated outstanding.', 'Adoption in November was rated outstanding.'])(
    'a known council or a month: %s',
    (line) => {
      expect(claimsIn(`${news}\n\n${line}`)).toHaveLength(1);
    },
  );
});

test.each([
  ['Help and protection: good. In 2018 it was inadequate.', ['help-and-protection good now']],
  [
    'Help and protection was good. The council was rated inadequate in 2018.',
    ['help-and-protection good now', 'overall inadequate 2018'],
  ],
])('behind an area that is a label, "it" is not the whole: %s', (text, claims) => {
  expect(claimsIn(`${news}\n\n${text}`)).toEqual(claims);
});
