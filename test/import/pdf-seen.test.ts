import { describe, expect, test } from 'vitest';
import { readMaterial } from '../../src/import/read-material.ts';
import { type PlacedText, pdfOfOperators, written } from './pdf-file.ts';
import { rules, words } from './rules.ts';

const read = (...pages: readonly string[]) => readMaterial(pdfOfOperators(pages), 'a.pdf', rules, words);
const prose = [
  'Inspectors came to Exampleton in May 2019 and',
  'rated its services for children good overall.',
]
  .map((line, at): PlacedText => [72, 700 - 14 * at, 10, line])
  .map(written)
  .join('\n');
const GHOST = 'Leadership was found to be inadequate, too.';
const ghost = written([72, 500, 10, GHOST]);
const across = (left: number, bottom: number, width: number, height: number): string =>
  `${left} ${bottom} ${width} ${height} re f`;
/** Takes up most of the page. */
const picture = 'q 500 0 0 700 40 60 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q';

describe('what nobody sees on a page is none of the article’s words, and is listed', () => {
  test.each([
    ['white', `1 1 1 rg ${ghost} 0 g`],
    ['white in shades of grey', `1 g ${ghost} 0 g`],
    ['white in the colours of printers', `0 0 0 0 k ${ghost} 0 g`],
    ['nearly white', `0.95 0.96 0.95 rg ${ghost} 0 g`],
    ['dark on dark', `0.1 0.1 0.3 rg ${across(60, 480, 400, 40)} ${ghost} 0 g`],
    ['covered later', `${ghost} 0 g ${across(60, 480, 400, 40)}`],
    ['covered with white', `${ghost} 1 g ${across(60, 480, 400, 40)} 0 g`],
    ['without colour', `q 3 Tr ${ghost} Q`],
    ['as a mask only', `q 7 Tr ${ghost} Q`],
    ['let through', `q /Clear gs ${ghost} Q`],
    ['switched off', `/OC /Off BDC ${ghost} EMC`],
    ['smaller than dust', written([72, 500, 0.8, GHOST])],
    ['made small', `q 0.05 0 0 0.05 70 480 cm ${ghost} Q`],
    [
      'in white by letters apart',
      `1 g BT /F1 10 Tf 72 500 Td [(Leadership was fou) -20 (nd to be inadequate, too.)] TJ ET 0 g`,
    ],
  ])('%s', async (_what, part) => {
    const { text, leftOut } = await read(
      `${prose}\n${part}\n${written([72, 300, 10, 'Leaders were pleased to hear of it.'])}`,
    );
    expect(text).toBe(
      'Inspectors came to Exampleton in May 2019 and rated its services for children good overall.\n\nLeaders were pleased to hear of it.',
    );
    expect(leftOut).toContainEqual({ text: GHOST, why: 'not seen on the page' });
  });
});

test.each([
  ['beside', 700, 500],
  ['below', 72, -40],
])('what is written %s the page is not the article’s', async (_where, left, bottom) => {
  expect((await read(`${prose}\n${written([left, bottom, 10, GHOST])}`)).text).not.toContain(GHOST);
});

describe('what is seen stays', () => {
  test.each([
    ['white on a dark bar', `0.1 0.1 0.3 rg ${across(60, 480, 400, 40)} 1 g ${ghost} 0 g`],
    ['white on a picture', `q 400 0 0 40 60 480 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x40 EI Q 1 g ${ghost} 0 g`],
    [
      'white on a round field',
      `0.1 0.1 0.3 rg 60 480 m 500 480 l 520 500 540 520 500 540 c 60 540 l f 1 g ${ghost} 0 g`,
    ],
    ['grey', `0.5 g ${ghost} 0 g`],
    ['on a bar of white', `1 g ${across(60, 480, 400, 40)} 0 g ${ghost}`],
    ['below a bar that shines through', `${ghost} q /Clear gs 0 g ${across(60, 480, 400, 40)} Q`],
    ['beside a covered line', `${ghost} 0 g ${across(60, 460, 400, 20)}`],
    [
      'with a dark bar outside of what is painted',
      `${ghost} q 0 0 10 10 re W n 0 g ${across(60, 480, 400, 40)} Q`,
    ],
    ['in small print', written([72, 500, 5, GHOST])],
    ['outlined', `q 1 Tr ${ghost} Q`],
    ['in the colour of the line before, after it was put back', `q 1 g Q ${ghost}`],
  ])('%s', async (_what, part) => {
    const { text, leftOut } = await read(`${prose}\n${part}`);
    expect(text).toContain(GHOST);
    expect(leftOut).toEqual([]);
  });

  test('the text that a program recognised in a scan, which is said', async () => {
    const { text, notes } = await read(`${picture}\nq 3 Tr ${prose}\n${ghost} Q`);
    expect(text).toContain(GHOST);
    expect(notes.join('\n')).toContain('its text lies unseen behind pictures of its pages');
  });

  test('not the text of a page of which nothing is seen', async () => {
    const { text, leftOut } = await read(prose, `q 3 Tr ${ghost} Q`);
    expect(text).not.toContain(GHOST);
    expect(leftOut.map((one) => one.text)).toContain(GHOST);
  });
});

describe('bullets that are drawn', () => {
  const points = ['The timeliness of assessments.', 'The quality of plans.', 'The supervision of staff.'];
  const listed = (mark: (top: number) => string) =>
    [
      prose,
      written([72, 600, 12, 'What needs to improve']),
      ...points.map((point, at) => `${mark(580 - 16 * at)}\n${written([90, 580 - 16 * at, 10, point])}`),
    ].join('\n');

  test.each([
    ['squares', (top: number) => across(78, top + 2, 4, 4)],
    [
      'discs',
      (top: number) =>
        `78 ${top + 3} m 78 ${top + 6} 82 ${top + 6} 82 ${top + 3} c 82 ${top} 78 ${top} 78 ${top + 3} c f`,
    ],
  ])('as %s', async (_what, mark) => {
    const { text } = await read(listed(mark));
    expect(text).toContain(`What needs to improve\n\n${points.map((point) => `  • ${point}`).join('\n')}`);
  });

  test.each([
    ['lines below words', (top: number) => across(90, top - 2, 100, 1)],
    ['a box around a line', (top: number) => `80 ${top - 2} 100 12 re S`],
    ['a mark far from it', (top: number) => across(40, top + 2, 4, 4)],
  ])('and no others: %s', async (_what, mark) => {
    expect((await read(listed(mark))).text).not.toContain('•');
  });
});

test('the small number of a footnote stays before its words', async () => {
  const { text } = await read(
    `${prose}\n${written([72, 104, 5, '1'])}\n${written([76, 100, 9, 'The inspection before was in 2014.'])}`,
  );
  expect(text).toMatch(/\n\n¹ The inspection before was in 2014\.$/u);
});
