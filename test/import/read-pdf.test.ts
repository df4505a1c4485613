import { describe, expect, test } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { readMaterial } from '../../src/import/read-material.ts';
import { type PlacedText, pdfOf } from './pdf-file.ts';
import { rules, words } from './rules.ts';

const read = (pages: readonly (readonly PlacedText[])[], title?: string) =>
  readMaterial(pdfOf(pages, title), 'report.pdf', rules, words);
const foot = (page: number): PlacedText[] => [
  [60, 30, 8, 'Inspection of Exampleton'],
  [500, 30, 8, String(page)],
];

const first: readonly PlacedText[] = [
  [60, 740, 20, 'Inspection of Exampleton local authority'],
  [60, 716, 20, 'children’s services'],
  [60, 680, 12, 'Inspection dates: 3 to 14 June 2024'],
  [60, 640, 11, 'Children are seen regularly and multi-'],
  [60, 626, 11, 'agency meetings take place in time. Leaders know their services “well” and read (most)'],
  [60, 612, 11, 'of the case files.'],
  [60, 590, 11, 'Care leavers do not always receive their health histories.'],
  ...foot(1),
];
const second: readonly PlacedText[] = [
  [60, 760, 14, 'What needs to improve?'],
  [60, 736, 11, '• The timeliness of health assessments.'],
  [60, 720, 11, '• The homes of care leavers aged 18 and'],
  [72, 706, 11, 'over.'],
  ...foot(2),
];

test('paragraphs, headings and bullets; heads and feet of pages are left out', async () => {
  const { text, facts, leftOut, form } = await read([first, second]);
  expect(form).toBe('PDF');
  expect(facts.title).toBe('Inspection of Exampleton local authority children’s services');
  expect(text).toBe(`Inspection of Exampleton local authority children’s services

Inspection dates: 3 to 14 June 2024

Children are seen regularly and multi-agency meetings take place in time. Leaders know their services “well” and read (most) of the case files.

Care leavers do not always receive their health histories.

What needs to improve?

  • The timeliness of health assessments.
  • The homes of care leavers aged 18 and over.`);
  expect(leftOut.map((one) => one.text)).toEqual([
    'Inspection of Exampleton | 1',
    'Inspection of Exampleton | 2',
  ]);
});

describe('the cells of a table stand in one row', () => {
  const area: readonly PlacedText[] = [
    [60, 612, 11, 'The experiences and progress of children who need'],
    [60, 598, 11, 'help and protection'],
  ];
  const next: PlacedText = [60, 578, 11, 'The experiences and progress of children in care'];
  const rows =
    'The experiences and progress of children who need help and protection | Good\nThe experiences and progress of children in care | Outstanding';

  test.each([
    ['line by line', [area[0], [420, 612, 11, 'Good'], area[1], next, [420, 578, 11, 'Outstanding']]],
    ['cell by cell', [...area, [420, 612, 11, 'Good'], next, [420, 578, 11, 'Outstanding']]],
    ['cell by cell, in the middle', [...area, [420, 605, 11, 'Good'], next, [420, 578, 11, 'Outstanding']]],
  ] as readonly (readonly [string, readonly PlacedText[]])[])('%s', async (_how, page) => {
    expect((await read([page])).text).toBe(rows);
  });
});

test("the PDF's own title, unless a program wrote it", async () => {
  expect((await read([first], 'Exampleton inspection report')).facts.title).toBe(
    'Exampleton inspection report',
  );
});

test.each([
  ['without text', pdfOf([[]])],
  ['cannot be read', Buffer.from('%PDF-1.7\nnothing of the kind')],
  [
    'cannot be read',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(pdfOf([first])).subarray(200, 500)]),
  ],
])('a PDF %s', async (message, bytes) => {
  await expect(readMaterial(bytes, 'report.pdf', rules, words)).rejects.toThrow(message);
  await expect(readMaterial(bytes, 'report.pdf', rules, words)).rejects.toThrow(ImportError);
});
