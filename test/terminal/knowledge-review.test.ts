import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { shippedKnowledge } from '../../src/config.ts';
import { knowledgeReview } from '../../src/terminal/knowledge-review.ts';
import { readAnnotatedFolders } from '../../src/training/annotated-folder.ts';
import { memoryTerminal } from './example.ts';

const source = `---
title: A winter of change
publisher: The Example
published: 2022-12-01
council: Exampleton
---

Ofsted rated Exampleton Council inadequate overall in May 2019.

Leaders of the good ship Hope, rated good by some, said nothing. The food was good.
`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  writeFileSync(join(folder, 'winter.md'), source);
});

async function review(args: readonly string[], typed = '', isTTY = false) {
  const { terminal, written } = memoryTerminal(typed, isTTY);
  const status = await knowledgeReview(args, terminal, { KNOWLEDGE_DIR: folder });
  return { status, ...written };
}
const file = () => readFileSync(join(folder, 'winter.md'), 'utf8');
/** The file without the lines of its ratings. */
const withoutRatings = () => file().replace(/ratings:\n(?: .*\n)+/u, '');
const rowsOf = (text: string) => text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
const save = (name: string, text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'decisions-')), name);
  writeFileSync(path, text);
  return path;
};

describe('as JSON', () => {
  test('each grade’s word with what was read, and what yes and no would write', async () => {
    const { status, out } = await review(['--all', '--json']);
    const rows = rowsOf(out);
    expect(status).toBe(0);
    expect(rows.map(({ words }) => words).toSorted()).toEqual(['good', 'good', 'good', 'inadequate']);
    const told = rows.find(({ words }) => words === 'inadequate');
    expect(told).toMatchObject({
      article: 'winter',
      line: 8,
      sentence: 'Ofsted rated Exampleton Council inadequate overall in May 2019.',
      reviewed: false,
      readings: [
        { council: 'Exampleton', area: 'overall', grade: 'inadequate', inspection: '2019-05', by: 'reading' },
      ],
    });
  });

  test('what it prints can be applied: then it is reviewed, and the rest of the file is as it was', async () => {
    const { out } = await review(['--all', '--json']);
    const rows = rowsOf(out);
    const decisions = rows.flatMap(({ words, yes, no }) => (words === 'inadequate' ? yes : no));
    const path = save('decisions.jsonl', decisions.map((one) => JSON.stringify(one)).join('\n'));
    const applied = await review(['--apply', path]);
    expect(applied).toMatchObject({ status: 0, err: '' });
    expect(applied.out.match(/^Written: winter\.md/gm)).toHaveLength(4);
    expect(withoutRatings()).toBe(source);
    const again = rowsOf((await review(['--all', '--json'])).out);
    expect(again.map(({ words, reviewed, readings }) => [words, reviewed, readings.length])).toEqual(
      expect.arrayContaining([
        ['inadequate', true, 1],
        ['good', true, 0],
      ]),
    );
    expect(again.every(({ reviewed }) => reviewed)).toBe(true);
    expect((await review(['--json'])).out).toBe('');
  });

  test('one list over several lines, from standard input', async () => {
    const given = [{ article: 'winter', quote: 'food was good', words: 'good', none: 'food' }];
    expect(await review(['--apply', '-'], JSON.stringify(given, null, 2))).toMatchObject({
      status: 0,
      err: '',
    });
    expect(file()).toContain('    none: food\n');
  });

  test('a decision that does not fit is told with its line and what to do; the others are written', async () => {
    const good = { article: 'winter', quote: 'food was good', words: 'good', none: 'food' };
    const lines = [
      '{ "article": ',
      JSON.stringify({ ...good, article: 'summer' }),
      JSON.stringify({ ...good, quote: 'food was bad' }),
      JSON.stringify({ ...good, none: undefined, area: 'kitchen', grade: 'good' }),
      JSON.stringify({ ...good, none: undefined, area: 'overall', grade: 'fine' }),
      JSON.stringify({ ...good, none: undefined, area: 'overall', grade: 'good', inspection: 'May' }),
      JSON.stringify({ ...good, quote: 'rated good by' }),
    ];
    const path = save('decisions.jsonl', lines.join('\n'));
    const { status, out, err } = await review(['--apply', path]);
    expect(status).toBe(1);
    expect(out.match(/^Written/gm)).toHaveLength(1);
    for (const said of [
      ':1: no JSON',
      ':2: there is no article summer',
      ':3: winter.md: the phrase "food was bad" does not occur',
      ':4: the rating\'s area "kitchen" is none that the vocabulary knows; write one of: overall',
      ':5: the rating\'s grade "fine" is none that the vocabulary knows; write one of: outstanding',
      ':6: `inspection` is not a date',
    ])
      expect(err).toContain(said);
  });
});

describe('with keys', () => {
  test('yes, no with a reason, skip and quit; each is written at once', async () => {
    const { out, status } = await review(['--all'], 'nof the ship\rsq', true);
    expect(status).toBe(0);
    expect(out).toContain('1 of 4 · winter.md, line');
    expect(out).toContain('1 of 4 decided');
    expect(file()).toContain('    none: of the ship\n');
    expect(withoutRatings()).toBe(source);
  });

  test('another area, grade, council and time', async () => {
    await review(['--all', 'winter'], 'a2,3\rg4\rcOtherham, Thirdham\rtMarch 2014\ryq', true);
    expect(file()).toMatch(
      / {4}area: \[help-and-protection, children-in-care\]\n {4}grade: .*\n {4}inspection: 2014-03\n {4}council: \[Otherham, Thirdham\]\n/u,
    );
  });

  test('what does not fit is said, and nothing is lost', async () => {
    const { out } = await review(['--all'], 'a9\rtsoon\rxa1\ryq', true);
    expect(out).toContain('Type numbers from 1 to');
    expect(out).toContain('Not a date: “soon”');
    expect(out).toContain('There is no key x.');
    expect(file()).toContain('    area: overall\n');
  });

  test('back: the answer before is given anew and replaces the first', async () => {
    await review(['--all'], 'nfirst\rbnsecond\rq', true);
    expect(file()).toContain('none: second');
    expect(file()).not.toContain('none: first');
  });

  test('back: what was said of it is shown, and yes says it again', async () => {
    const { out } = await review(['--all', 'winter'], 'a6\rg1\rt2018\rybyq', true);
    expect(out).toContain('  you said: Exampleton · adoption · outstanding · 2018');
    expect(file()).toContain('    area: adoption\n    grade: outstanding\n    inspection: 2018\n');
    const no = await review(['--all', 'winter'], 'nfirst\rbq', true);
    expect(no.out).toContain('  you said: no rating (first)');
  });

  test('an article’s news stands with its day, so that an editor sees what is confirmed', async () => {
    const text = 'Ofsted has rated Exampleton Council inadequate overall after a visit in November 2022.';
    const also = 'Care leavers were rated good too.';
    writeFileSync(join(folder, 'winter.md'), source.replace(/Ofsted rated[\s\S]*/u, `${text} ${also}\n`));
    const entry = {
      article: 'winter',
      quote: 'rated good too',
      words: 'good',
      area: 'care-leavers',
      grade: 'good',
    };
    await review(['--apply', '-'], JSON.stringify(entry));
    const { out } = await review(['--all'], 'ssq', true);
    expect(out).toContain(
      "Exampleton · care leavers · good · November 2022, the article's news (confirmed by an editor)",
    );
    const rows = rowsOf((await review(['--all', '--json'])).out);
    expect(rows.find(({ words }) => words === 'good')?.readings[0]).toMatchObject({ news: '2022-11' });
  });

  test('other words of the sentence can be pointed to', async () => {
    const sentence = 'Exampleton fell by two notches, and was good once.';
    writeFileSync(join(folder, 'winter.md'), source.replace(/Ofsted[\s\S]*/u, `${sentence}\n`));
    const { out } = await review(['--all'], 'wthree notches\rwtwo notches\ra1\rg4\ryq', true);
    expect(out).toContain('do not stand just once in the sentence');
    expect(out).toContain('> Exampleton fell by ›two notches‹, and was good once.');
    expect(file()).toContain('    words: two notches\n    area: overall\n    grade: adequate\n');
  });

  test('an end in the middle of an answer writes nothing of it', async () => {
    await review(['--all'], 'nhalf an ans\u0004', true);
    expect(file()).toBe(source);
    await review(['--all'], 'nhalf an ans', true);
    expect(file()).toBe(source);
  });
});

test('what an editor confirmed is told, whatever its score; what rates nothing is not', async () => {
  const yes = {
    article: 'winter',
    quote: 'The food was good',
    words: 'good',
    area: 'leadership',
    grade: 'good',
  };
  await review(['--apply', '-'], JSON.stringify(yes));
  const { out } = await review(['--all', '--json']);
  expect(
    rowsOf(out)
      .flatMap(({ readings }) => readings)
      .filter(({ by }) => by === 'editor'),
  ).toEqual([
    {
      council: 'Exampleton',
      area: 'leadership',
      grade: 'good',
      news: expect.stringMatching(/^2019-05|2022-12-01$/u),
      probability: 1,
      by: 'editor',
    },
  ]);
});

test('a reviewed folder is exported in the form of the annotated folders; what is unsure is left out', async () => {
  const decisions = rowsOf((await review(['--all', '--json'])).out).flatMap(({ words, yes, no }) =>
    words === 'inadequate' ? yes : no,
  );
  writeFileSync(
    join(folder, 'unsure.md'),
    source
      .replace('A winter', 'A summer')
      .replace('inadequate overall', 'perhaps good, or so some say, one day'),
  );
  await review(['--apply', '-'], JSON.stringify(decisions));
  const target = mkdtempSync(join(tmpdir(), 'export-'));
  const { out } = await review(['--export', target]);
  const [annotated, ...others] = await readAnnotatedFolders(target, shippedKnowledge);
  expect(out).toContain('with 1 of 2 articles');
  expect(out).toContain('Left out: unsure.md');
  expect(others).toEqual([]);
  expect(annotated?.ratings).toMatchObject([
    {
      article: 'winter',
      council: 'Exampleton',
      inspection: '2019-05',
      area: 'overall',
      grade: 'inadequate',
      quote: 'Ofsted rated Exampleton Council inadequate overall in May 2019.',
      mention: 'inadequate',
    },
  ]);
  expect(annotated?.others.map(({ mention }) => mention)).toEqual(['good', 'good', 'good']);
});

test('what is exported of the inspection that an article reports is its news, dated or not', async () => {
  const text =
    'Exampleton Council was rated good overall by Ofsted in November 2022. It was inadequate in 2019.';
  writeFileSync(join(folder, 'winter.md'), source.replace(/Ofsted rated[\s\S]*/u, `${text}\n`));
  const { out } = await review(['--all', '--json']);
  await review(
    ['--apply', '-'],
    rowsOf(out)
      .flatMap(({ yes }) => yes.map((one: object) => JSON.stringify(one)))
      .join('\n'),
  );
  const target = mkdtempSync(join(tmpdir(), 'export-'));
  await review(['--export', target]);
  const [annotated] = await readAnnotatedFolders(target, shippedKnowledge);
  expect(annotated?.ratings.map(({ grade, inspection, which }) => [grade, inspection, which])).toEqual([
    ['good', '2022-11', 'news'],
    ['inadequate', '2019', 'earlier'],
  ]);
});

test('an export goes into no folder that holds something, least of all the articles themselves', async () => {
  const target = mkdtempSync(join(tmpdir(), 'export-'));
  expect(await review(['--export', target])).toMatchObject({ status: 0 });
  expect(await review(['--export', target])).toMatchObject({
    status: 1,
    err: expect.stringContaining('holds something already; take it away'),
  });
  expect(await review(['--export', join(folder, '..')])).toMatchObject({ status: 1 });
  expect(readdirSync(folder)).toEqual(['winter.md']);
});

test('usage: help, unknown articles and options that do not go together', async () => {
  expect(await review(['--help'])).toMatchObject({ status: 0, err: '' });
  expect(await review(['summer'])).toMatchObject({ status: 1, err: expect.stringContaining('“summer”') });
  expect(await review(['--apply', 'a', '--export', 'b'])).toMatchObject({ status: 2 });
  expect(await review(['--fast'])).toMatchObject({ status: 2 });
});
