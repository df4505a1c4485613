import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { findingsView } from '../../src/views/findings-view.ts';
import { articleOf, libraryOf } from '../example-library.ts';
import { linesOf, shown } from '../views/example.ts';

const ITEMS = [
  'The timeliness of assessments.',
  'The supervision of newly qualified staff.',
  'Who takes part in meetings.',
];
const before = `Ofsted inspected Exampleton in February 2023 and rated its services for children good overall.

Inspectors found that social workers know the children well.`;
const after = 'The council has accepted the report and will write a plan.';
const withList = (lead: string, bullet: string) =>
  libraryOf(
    articleOf(`${before}\n\n${lead}\n\n${ITEMS.map((item) => `${bullet}${item}`).join('\n')}\n\n${after}`, {
      title: 'Services rated good',
      published: '2023-03-24',
    }),
  );

describe('a list belongs to the line that leads into it', () => {
  test.each([
    ['What needs to improve', '  • '],
    ['What needs to improve?', '- '],
    ['## What needs to improve', '* '],
    ['Areas for improvement', '• '],
    ['Recommendations', '(1) '],
    ['Inspectors said that these must improve:', '- '],
  ])('in findings: %s', (lead, bullet) => {
    const view = shown(findingsView(withList(lead, bullet), { inspection: '2023', kind: 'recommendations' }));
    expect(linesOf(view).flatMap(({ quotes }) => quotes)).toEqual(expect.arrayContaining(ITEMS));
  });

  test.each([
    ['What needs to improve', '  • '],
    ['## What needs to improve', '- '],
  ])('in answers: %s', (lead, bullet) => {
    const library = withList(lead, bullet);
    const { citations } = answer(library, 'What needs to improve in Exampleton?');
    const quoted = citations.map(({ article, span }) => quoteOf(article, span)).join('\n');
    for (const item of ITEMS) expect(quoted).toContain(item);
  });

  test('of what is not asked for, nothing is taken for a recommendation', () => {
    const library = withList('What the council does well', '- ');
    expect(
      JSON.stringify(findingsView(library, { inspection: '2023', kind: 'recommendations' })),
    ).not.toContain(ITEMS[0]);
  });
});
