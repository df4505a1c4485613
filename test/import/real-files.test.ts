import { describe, expect, test } from 'vitest';
import { givenDate } from '../../src/import/given-date.ts';
import { readMaterial } from '../../src/import/read-material.ts';
import { joinLines } from '../../src/import/whole-words.ts';
import { type PlacedText, pdfOf } from './pdf-file.ts';
import { rules, words } from './rules.ts';

const read = (text: string | Uint8Array, name = 'a.txt') =>
  readMaterial(Buffer.from(text), name, rules, words);
const prose =
  'Children in Exampleton wait too long for help, inspectors found, and leaders did not know. '.repeat(5);

describe('when it was first published, not when it was changed', () => {
  test.each([
    ['Last updated: 9 June 2021 / First published: 2 May 2018'],
    ['Last updated: 9 June 2021\nFirst published: 2 May 2018'],
    ['First published 2 May 2018, last updated 9 June 2021'],
    ['Published: 2 May 2018 | Updated: 9 June 2021'],
    ['Updated 9 June 2021 – Published 2 May 2018'],
    ['Updated: 09/06/2021 Published: 02/05/2018'],
    ['Published 2018-05-02 · Updated 2021-06-09'],
    ['Published at 09:15 on 2 May 2018 (updated 9 June 2021)'],
    ['Originally published 2 May 2018; page last reviewed 9 June 2021'],
    ['Last updated at 11:32, 9 June 2021; first published 2nd May 2018'],
    ['Publication date: Wed 2 May 2018, 10:00'],
    ['Released: 2.5.2018'],
  ])('%s', async (line) => {
    const { facts, notes } = await read(`Services rated good\n\n${line}\n\n${prose}`);
    expect(facts.published).toBe('2018-05-02');
    expect(notes).toEqual([]);
  });

  test('the line that says so is no sentence of the article, and is listed; a date in a sentence stays', async () => {
    const line = 'First published: 2 May 2018 | Last updated: 9 June 2021';
    const words = 'The report was published on 2 May 2018.';
    const { text, leftOut } = await read(`Services rated good\n\n${line}\n\n${words}\n\n${prose}`);
    expect(text).toBe(`Services rated good\n\n${words}\n\n${prose.trim()}`);
    expect(leftOut).toEqual([{ text: line, why: 'when the page came out or was changed' }]);
    const alone = await read(`Services rated good\n\nLast updated: 9 June 2021\n\n${prose}`);
    expect(alone.text).toContain('Last updated');
  });

  test.each([
    ['Last updated: 9 June 2021'],
    ['Date updated: 09/06/2021'],
    ['Page last reviewed 9 June 2021'],
    ['Modified: 2021-06-09'],
    ['Last updated on 9 June 2021 by Jo Doe'],
  ])('with the day of a change alone there is none, and that is said: %s', async (line) => {
    const { facts, notes } = await read(`Services rated good\n\n${line}\n\n${prose}`);
    expect(facts.published).toBeUndefined();
    expect(notes).toEqual([
      `“${line}” says only when it was changed; give --published, the day on which it first came out`,
    ]);
  });
});

test.each([
  ['14/03/2019', '2019-03-14'],
  ['14 March 2019', '2019-03-14'],
  ['4.3.2019', '2019-03-04'],
  ['31/02/2019', undefined],
  ['03/14/2019', undefined],
])('a date typed as %s is %s', (typed, date) => {
  expect(givenDate(typed)).toBe(date);
});

describe('a page that is cut for those who do not pay', () => {
  test.each([
    'To continue reading, subscribe today for £1 a week',
    'This article is only available to subscribers',
    'Already a subscriber? Log in',
    'You have reached your limit of free articles',
  ])('%s', async (line) => {
    const { notes } = await read(`Services rated good\n\n${prose}\n\n${line}\n`);
    expect(notes.join('\n')).toContain(`! it is cut: “${line}” stands on the page`);
  });

  test.each([
    ['To continue reading was hard for many children.'],
    ['Children said that they want to know more about their plans.'],
    ['Members only heard of the report in May.'],
    ['You need to be kind to be a social worker, she said.'],
    ['Parents can sign up for free courses at the library in Mill Street.'],
  ])('an article on such things is none: %s', async (line) => {
    expect((await read(`Reading\n\n${line}\n\n${prose}`)).notes).toEqual([]);
  });
});

const linesAt = (left: number, top: number, lines: readonly string[]): readonly PlacedText[] =>
  lines.map((line, index): PlacedText => [left, top - 14 * index, 10, line]);
const pdf = async (page: readonly PlacedText[]) => read(pdfOf([page]), 'a.pdf');

describe('words that are in two, or hold what nobody sees', () => {
  test.each([
    [
      'a line’s end',
      'Leaders were found to be in-\nadequate, and looked-\nafter children waited.',
      'found to be inadequate, and looked-\nafter',
    ],
    ['a soft hyphen', 'Leaders were found to be in\u00adadequate again.', 'found to be inadequate again'],
    [
      'a zero-width space',
      'Leaders were found to be in\u200badequate again.',
      'found to be inadequate again',
    ],
  ])('are made whole, which is said: %s', async (_what, sentence, whole) => {
    const { text, notes } = await read(`Services rated\n\n${sentence}\n\n${prose}`);
    expect(text).toContain(whole);
    expect(notes.join('\n')).toMatch(/joined: inadequate|left out: 1/u);
  });

  test.each([
    ['help was in-', 'adequate', 'help was inadequate'],
    ['help was in‐', 'adequate', 'help was inadequate'],
    ['help was in\u00ad', 'adequate', 'help was inadequate'],
    ['for looked-', 'after children', 'for looked-after children'],
    ['the years 2018-', 'and on', 'the years 2018- and on'],
    ['a multi-', 'Agency hub', 'a multi- Agency hub'],
  ])('%j and %j are joined as %j', (before, after, whole) => {
    expect(joinLines(before, after)).toBe(whole);
  });

  test.each([
    'in-adequate',
    'in- adequate',
    'in‐adequate',
    'in‑adequate',
    'in–adequate',
    'IN-ADEQUATE',
    'out-standing',
  ])('a hyphen within a line does not make another grade of one, and that is said: %s', async (word) => {
    const { text, notes } = await read(`Services rated\n\nOfsted found it ${word} in May.\n\n${prose}`);
    expect(text).toContain(`found it ${word.replace(/[-‐‑–] ?/u, '')} in May`);
    expect(notes.join('\n')).toContain(`joined: “${word}”`);
  });

  test.each([
    'looked-after',
    'well-being was good-natured',
    'not-so-good',
    'in 2018-good it was',
    'good- and bad',
  ])('a hyphen of its own stays: %s', async (word) => {
    const { text } = await read(`Services rated\n\nChildren were ${word} in May.\n\n${prose}`);
    expect(text).toContain(word);
  });

  test('characters that another script needs stay', async () => {
    const word = 'می\u200cخواهم';
    expect((await read(`Services rated\n\nThe word ${word} was said.\n\n${prose}`)).text).toContain(word);
  });
});

describe('PDFs', () => {
  test('a word that is broken at a line’s end is one word again; a hyphen of its own stays', async () => {
    const { text } = await pdf(
      linesAt(72, 700, [
        'Inspectors found that help was in-',
        'adequate, and that looked-',
        'after children had waited for years.',
      ]),
    );
    expect(text).toBe(
      'Inspectors found that help was inadequate, and that looked-after children had waited for years.',
    );
  });

  test('the raised number of a footnote stays with its word, and makes no table', async () => {
    const { text } = await pdf([
      [72, 700, 10, 'Leadership was found to be inadequate'],
      [247.2, 704, 6, '12'],
      [254, 700, 10, ' in the last report on it.'],
    ]);
    expect(text).toBe('Leadership was found to be inadequate¹² in the last report on it.');
  });

  test('two columns are read one after the other, whatever their order in the file', async () => {
    const left = [
      'Help and protection was found',
      'to be inadequate. Leaders did',
      'not know how long children',
      'waited, and nobody told them',
      'what had been found before.',
      'Social workers had too many',
      'cases, and they left the town.',
    ];
    const right = [
      'Care leavers have good homes',
      'and people who know them. The',
      'service was rated outstanding',
      'for them, as it had been once',
      'before. Advisers stay in touch',
      'with young people for years,',
      'and they say how it helps them.',
    ];
    const rows = left.flatMap((line, index): PlacedText[] => [
      [72, 640 - 14 * index, 10, line],
      [310, 640 - 14 * index, 10, right[index] ?? ''],
    ]);
    const { text } = await pdf([
      [72, 700, 16, 'Inspection of the services for children in Exampleton, 2024'],
      ...rows,
      [72, 500, 10, 'The experiences and progress of care leavers'],
      [310, 500, 10, 'Outstanding'],
      [72, 480, 10, 'Overall effectiveness'],
      [310, 480, 10, 'Inadequate'],
    ]);
    expect(text).toBe(
      `Inspection of the services for children in Exampleton, 2024\n\n${left.join(' ')}\n\n${right.join(' ')}\n\nThe experiences and progress of care leavers | Outstanding\nOverall effectiveness | Inadequate`,
    );
  });

  test.each([16, 20])(
    'a table of grades on a page with two columns stays whole: rows of %i points',
    async (step) => {
      const rows = [
        ['Judgement', 'Grade'],
        ['Leaders and their work with practice', 'Requires improvement'],
        ['Children who need help and protection in their homes', 'Good'],
        ['Children in the care of the council', 'Good'],
        ['Care leavers', 'Outstanding'],
        ['Overall effectiveness', 'Inadequate'],
      ].map(([area = '', grade = '']) => [area, grade] as const);
      const [left, right] = [
        [
          'Exampleton is a small place on',
          'the coast. Inspectors found that',
          'children in care live with',
          'people who know them well, and',
          'they see their social worker',
          'often. Plans for their school',
          'come too late for most of them.',
        ],
        [
          'Advisers stay in touch with',
          'young people for years, and they',
          'say how it helps them. The homes',
          'that they move to are near work',
          'or college. One of them said to',
          'us that it was the first place',
          'that she would not wish to leave.',
        ],
      ];
      const { text } = await pdf([
        ...rows.flatMap(([area, grade], index): PlacedText[] => [
          [72, 700 - step * index, 10, area],
          [400, 700 - step * index, 10, grade],
        ]),
        ...linesAt(72, 540, left ?? []),
        ...linesAt(310, 540, right ?? []),
      ]);
      expect(text).toBe(
        `${rows.map((row) => row.join(' | ')).join('\n')}\n\n${left?.join(' ')}\n\n${right?.join(' ')}`,
      );
    },
  );

  test('a table of grades is none of two columns', async () => {
    const areas = [
      'Leadership',
      'Help and protection',
      'Children in care',
      'Care leavers',
      'Adoption',
      'Overall',
      'Fostering',
    ];
    const { text } = await pdf(
      areas.flatMap((area, index): PlacedText[] => [
        [72, 640 - 20 * index, 10, area],
        [310, 640 - 20 * index, 10, index % 2 === 0 ? 'Good' : 'Requires improvement to be good'],
      ]),
    );
    expect(text).toContain('Leadership | Good\nHelp and protection | Requires improvement to be good');
  });

  test('letters that the font does not name are said to be missing, with what the words would be', async () => {
    const { notes } = await pdf(
      linesAt(72, 700, ['The \u0002rst visit found it dif\u0002cult to nd sta\u0002 who knew.']),
    );
    expect(notes.join('\n')).toContain('! some letters are missing, as in “rst” (first?)');
    const whole = await pdf(linesAt(72, 700, ['The first visit found it difficult to find staff who knew.']));
    expect(whole.notes.join('\n')).not.toContain('missing');
  });
});

describe('pages', () => {
  const page = (body: string) =>
    read(
      `<!doctype html><html><head><title>Services rated good - The Example</title></head><body>${body}</body></html>`,
      'a.html',
    );
  const paragraph = `<p>${prose}</p>`;
  const graded = 'Help and protection was found to be inadequate by inspectors in May 2019.';

  test.each([
    ['hidden until it is found', `<div hidden="until-found"><p>${graded}</p></div>`],
    ['closed details', `<details><summary>Help</summary><p>${graded}</p></details>`],
    [
      'a panel that a button opens',
      `<button aria-controls="p1" aria-expanded="false">Help</button><div id="p1" style="display: none" aria-hidden="true"><p>${graded}</p></div>`,
    ],
  ])('an accordion is read: %s', async (_what, panel) => {
    const { text } = await page(`<main><h1>Services rated good</h1>${paragraph}${panel}${paragraph}</main>`);
    expect(text).toContain(graded);
  });

  test('a page that is cut behind an open dialog is read, however short, and said to be cut', async () => {
    const { text, notes, leftOut } = await page(
      `<div aria-hidden="true"><nav><p>Menu</p></nav><article><h1>Services rated good</h1><p>${graded}</p><p>Staff say that it began with</p></article></div><div role="dialog" aria-modal="true"><h2>To continue reading, subscribe</h2><p>Two articles a month are free.</p></div>`,
    );
    expect(text).toContain(graded);
    expect(text).not.toContain('a month');
    expect(leftOut.map((one) => one.text)).not.toContain(graded);
    expect(notes.join('\n')).toContain('! it is cut: “To continue reading, subscribe”');
  });

  test('a page behind an open dialog is read, and the dialog is not', async () => {
    const { text } = await page(
      `<main aria-hidden="true"><h1>Services rated good</h1>${paragraph}<p>${graded}</p></main><dialog open><p>We use cookies to make this site better for you and others.</p></dialog>`,
    );
    expect(text).toContain(graded);
    expect(text).not.toContain('cookies');
  });

  test.each([
    ['not shown', `<p style="display:none">${graded}</p>`],
    ['without size', `<p style="font-size:0">${graded}</p>`],
    ['for screen readers', `<p class="visually-hidden">${graded}</p>`],
    ['a dialog', `<dialog><p>${graded}</p></dialog>`],
  ])('what is not seen is not the article’s, and not lost without a word: %s', async (_what, part) => {
    const { text, leftOut } = await page(
      `<div class="box"><article><h1>Services rated good</h1>${paragraph}${part}${paragraph}</article></div>`,
    );
    expect(text).not.toContain(graded);
    expect(leftOut.map((one) => one.text)).toContain(graded);
  });

  test.each([
    ['a box named share', `<div class="share"><p>${graded}</p></div>`],
    ['wholly a link', `<p><a href="/more">${graded}</a></p>`],
    ['beside the article', `<aside class="related"><p>${graded}</p></aside>`],
  ])('what may be the article’s is kept or listed: %s', async (_what, part) => {
    const { text, leftOut } = await page(
      `<div class="box"><article><h1>Services rated good</h1>${paragraph}${paragraph}</article></div>${part}`,
    );
    expect([text, ...leftOut.map((one) => one.text)].join('\n')).toContain(graded);
  });

  test.each([
    [
      'hidden words',
      `<div style="display:none">${paragraph}</div><p>Menu</p>`,
      'most of its words are hidden',
    ],
    [
      'a dialog over the page',
      `<div role="dialog" aria-modal="true"><article><h1>Services rated good</h1>${paragraph}</article></div>`,
      'most of its words stand in a dialog',
    ],
    [
      'words at the foot of the page',
      `<footer>${prose}</footer>`,
      'stands in headings, in the margin or at the foot of the page',
    ],
    [
      'a page that a program fills',
      '<div id="root"></div><p>Loading …</p>',
      'as where a program fills the page in',
    ],
  ])('a refusal says why: %s', async (_what, body, cause) => {
    await expect(page(body)).rejects.toThrow(cause);
  });
});
