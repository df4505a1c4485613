import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { knowledgeAdd } from '../../src/terminal/knowledge-add.ts';
import { memoryTerminal } from './example.ts';

const words = `Exampleton's services rated good

5 March 2024

Ofsted rated the children's services of Exampleton Council good overall after an inspection in February 2024. Inspectors said that care leavers are well supported by advisers who know them.

Leader Jane Doe said that 12 homes had opened since 2022.
`;
const facts = ['--publisher=The Example', '--kind=newspaper', '--council=Exampleton'];
const written = '2024-03-05-the-example-exampletons-services-rated-good.md';

const vocabulary = `grades:
  - { id: good, name: good, names: [good] }
  - { id: inadequate, name: inadequate, names: [inadequate] }
areas:
  - { id: overall, name: overall effectiveness, names: [overall effectiveness, overall] }
roles: [leader]
inspectors: [Ofsted]
`;

let folder = '';
let raw = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  raw = mkdtempSync(join(tmpdir(), 'raw-'));
  writeFileSync(join(folder, 'vocabulary.yaml'), vocabulary);
});

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(raw, name), content);
  return join(raw, name);
}

/** Runs the tool; with `typed`, by a person at a terminal. */
async function add(args: readonly string[], { typed = '', isTTY = false } = {}) {
  const { terminal, written: output } = memoryTerminal(typed, isTTY);
  const status = await knowledgeAdd(args, terminal, { KNOWLEDGE_DIR: folder });
  return { status, ...output };
}

const names = () => readdirSync(folder).filter((name) => name !== 'vocabulary.yaml');
const contents = () =>
  Object.fromEntries(names().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('adding a text', () => {
  test('writes its knowledge file and says what the bot reads in it', async () => {
    const { status, out } = await add([file('a.txt', `${words}\nSubscribe\n`), ...facts]);
    expect(status).toBe(0);
    expect(contents()).toEqual({
      [written]: `---
title: Exampleton's services rated good
publisher: The Example
kind: newspaper
published: 2024-03-05
council: Exampleton
---

${words}`,
    });
    expect(out).toContain('“Subscribe” (a box');
    expect(out).toContain(`Written: ${join(folder, written)}`);
    expect(out).toContain('Exampleton, visited February 2024 (stated), reported 5 March 2024');
    expect(out).toContain('rating: overall: good');
    expect(out).toContain('person: Jane Doe, Leader');
    expect(out).toContain('number: “12” 12');
    expect(out).toContain('Disagreements: none');
  });

  test('reports disagreements with what is there', async () => {
    await add([file('a.txt', words), ...facts]);
    const other = `Exampleton found inadequate

6 March 2024

Ofsted rated the children's services of Exampleton Council inadequate overall after an inspection in February 2024.
`;
    const { out } = await add([file('b.txt', other), '--publisher=The Other', '--council=Exampleton']);
    expect(out).toMatch(/Disagreements:\n\nExampleton, overall/u);
  });

  test('takes it from standard input, and prints it with --dry-run', async () => {
    const { status, out, err } = await add(['-', '--dry-run', ...facts], { typed: words });
    expect(status).toBe(0);
    expect(out).toMatch(/^---\ntitle: Exampleton's/u);
    expect(out.trimEnd().endsWith('since 2022.')).toBe(true);
    expect(err).toContain('Would be written');
    expect(contents()).toEqual({});
  });

  test('keeps lines that the editor asks for, and all with --keep-all', async () => {
    const text = `${words}\nRelated news\n\nSubscribe\n`;
    const { out } = await add(['-', '--dry-run', '--keep=Related', ...facts], { typed: text });
    expect(out).toMatch(/Related news\n$/u);
    const all = await add(['-', '--dry-run', '--keep-all', ...facts], { typed: text });
    expect(all.out).toMatch(/Related news\n\nSubscribe\n$/u);
  });

  test('says which dates are open, as lines for the front matter', async () => {
    const text = words.replace('5 March 2024\n\n', '').replace('February 2024', 'February');
    const { out } = await add(['-', '--published=unknown', ...facts], { typed: text });
    expect(out).toContain('Dates without a year.');
    expect(out).toContain('  - phrase: in February\n    means: YYYY-MM');
  });

  test('a council’s full name is that council: the text names it', async () => {
    const args = ['-', '--publisher=The Example', '--kind=newspaper', '--dry-run'];
    const { out, err } = await add([...args, '--council=Exampleton Metropolitan Borough Council'], {
      typed: words,
    });
    expect(`${out}${err}`).not.toContain('nowhere names');
    const other = await add([...args, '--council=Otherham Borough Council'], { typed: words });
    expect(`${other.out}${other.err}`).toContain('! the text nowhere names Otherham;');
  });

  test('warns where no council is found, for then no rating can be read', async () => {
    const { out } = await add(['-', '--publisher=The Example', '--council='], { typed: words });
    expect(out).toContain('! council: none was found');
  });
});

describe('without a terminal', () => {
  test('what is missing is named with the options that give it, and nothing is written', async () => {
    const { status, err } = await add([file('a.txt', 'Ofsted rated the services good. It said so.')]);
    expect(status).toBe(1);
    expect(err).toContain('has no title and no publisher and no published');
    expect(err).toContain('--published DATE (or unknown)');
    expect(contents()).toEqual({});
  });

  test('one file that cannot be added does not keep the others out', async () => {
    const { status, err } = await add([join(raw, 'not-there.txt'), file('a.txt', words), ...facts]);
    expect(status).toBe(1);
    expect(err).toBe('not-there.txt cannot be read: it is not there\n');
    expect(names()).toEqual([written]);
  });

  test('a file that changes while it is read is refused, and taken once it is whole', async () => {
    const path = file('a.txt', `${words}\n${'More words follow here.\n\n'.repeat(400_000)}`);
    let saving = true;
    const save = (): void => {
      if (!saving) return;
      appendFileSync(path, '.');
      setImmediate(save);
    };
    save();
    const { status, err } = await add([path, ...facts]);
    saving = false;
    expect(status).toBe(1);
    expect(err).toContain('changed while it was read; add it again once it is saved');
    expect(contents()).toEqual({});
    writeFileSync(path, words);
    expect(await add([path, ...facts])).toMatchObject({ status: 0 });
  });

  test.each([
    ['Отчёт о службах', 'Ἔξαμπλε'],
    ['تقرير عن الخدمات', 'إكسامبل'],
    ['服務報告', '例市'],
  ])('names in other scripts: %s', async (title, council) => {
    const text = `${council} was rated good by Ofsted in February 2024.\n`;
    const args = [`--title=${title}`, `--council=${council}`, '--published=2024-03-05', '--publisher=新聞'];
    const { status, err } = await add([file('報告.txt', text), ...args, '--kind=newspaper']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [name = ''] = names();
    expect(name).toMatch(/^2024-03-05-\S+\.md$/u);
    expect(contents()[name]).toMatch(new RegExp(`title: "?${title}"?\n`, 'u'));
    expect(contents()[name]).toContain(text);
    expect((await add([file('報告.txt', text), ...args, '--kind=newspaper'])).status).toBe(1);
    expect(names()).toEqual([name]);
  });

  test.each([
    [[], 'no file'],
    [['--nonsense', 'a'], 'nonsense'],
    [['a', 'b', '--title=x'], '--title is for one file'],
    [['a', '--published=31 Octember'], 'Not a date'],
    [['a', '--clarify=in June'], 'WHO SAYS SO'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, err } = await add(args);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  test.each([
    [['--published=2999-01-01'], 'has not come yet'],
    [['--url=example.org'], 'not a web address'],
    [['--clarify=in Octember | 2024 | nobody'], 'does not occur'],
  ])('%j is refused, and nothing is written', async (args, message) => {
    const { status, err } = await add([file('a.txt', words), ...facts, ...args]);
    expect(status).toBe(1);
    expect(err).toContain(message);
    expect(contents()).toEqual({});
  });
});

describe('at a terminal', () => {
  test('each answer is checked when it is given, and earlier ones can be gone back to', async () => {
    const text = words.replace('5 March 2024\n\n', '');
    const lines = ['The Exemple', '<', 'The Example', 'newspaper', '2999-01-01', '31/02/2024', '07/03/2024'];
    const typed = [...lines, '', 'example.org', 'https://example.org/a', '', 'n']
      .map((line) => `${line}\r`)
      .join('');
    const { status, out } = await add([file('a.txt', text)], { typed, isTTY: true });
    expect(status).toBe(0);
    expect(out).toContain('2999-01-01 has not come yet');
    expect(out).toContain('Not a date: "31/02/2024"');
    expect(out).toContain('Not a web address: "example.org"');
    expect(Object.values(contents())[0]).toContain(
      'publisher: The Example\nkind: newspaper\npublished: 2024-03-07\nurl: https://example.org/a\n',
    );
  });

  test('an answer that may be a slip is asked for again, and kept where it is typed twice', async () => {
    const text = words.replace('5 March 2024\n\n', '').replaceAll('Exampleton', 'Xton');
    const lines = ['The Example', 'newspapr', 'Newspaper', '7 March 2024', '5 March 2024', 'A. Writer', ''];
    const councils = ['Ytown', 'Yville', 'Yville', 'n'];
    const typed = [...lines, ...councils].map((line) => `${line}\r`).join('');
    const { status, out } = await add([file('a.txt', text)], { typed, isTTY: true });
    expect(status).toBe(0);
    expect(out).toContain('Is “newspapr” newspaper? Type it again if it is right.');
    expect(out).toContain('“5 March 2024” looks like no name.');
    expect(out).toContain('The text nowhere names Ytown.');
    expect(Object.values(contents())[0]).toContain(
      'kind: newspaper\nauthor: A. Writer\npublished: 2024-03-07\ncouncil: Yville\n',
    );
  });

  test('where the name is taken, another is asked for, and what was typed stays', async () => {
    const text = words.replace('5 March 2024\n\n', '');
    const answers = ['The Example', 'newspaper', '2024-03-07', '', '', ''];
    const typed = (more: readonly string[]) => [...answers, ...more].map((line) => `${line}\r`).join('');
    await add([file('a.txt', text)], { typed: typed(['n']), isTTY: true });
    const [taken = ''] = Object.keys(contents());
    writeFileSync(join(folder, taken), 'another file');
    const { status, out } = await add([file('a.txt', text)], {
      typed: typed(['second thoughts', 'n']),
      isTTY: true,
    });
    expect(status).toBe(0);
    expect(out).toContain(`${taken} is taken.`);
    expect(contents()[taken]).toBe('another file');
    expect(contents()['2024-03-07-the-example-second-thoughts.md']).toContain('kind: newspaper\n');
  });

  test('asks for what it could not find, until it can be used, and for open dates', async () => {
    const text = words.replace('5 March 2024\n\n', '').replace('February 2024', 'February');
    const typed = ['The Example', 'newspaper', 'soon', '7 March 2024', '', '', '', '', 'n']
      .map((line) => `${line}\r`)
      .join('');
    const { status, out } = await add([file('a.txt', text)], { typed, isTTY: true });
    expect(status).toBe(0);
    expect(out).toContain('Not a date: "soon"');
    expect(Object.values(contents())[0]).toContain(
      "title: Exampleton's services rated good\npublisher: The Example\nkind: newspaper\npublished: 2024-03-07\ncouncil: Exampleton\n",
    );
  });

  test('writes a clarification with its source', async () => {
    const text = words.replace('5 March 2024\n\n', '').replace('February 2024', 'February');
    const typed = ['', '', '', '', '2024-02', '', 'minutes of 4 April'].map((line) => `${line}\r`).join('');
    const { out } = await add([file('a.txt', text), '--publisher=The Example', '--kind=newspaper'], {
      typed,
      isTTY: true,
    });
    expect(out).toContain('no year for “in February”');
    expect(out).toContain('A date without a source is a guess');
    expect(Object.values(contents())[0]).toContain(
      'clarifications:\n  - phrase: in February\n    means: 2024-02\n    basis: minutes of 4 April\n',
    );
  });

  test('writes nothing when the questions are not answered', async () => {
    const { status, err } = await add([file('a.txt', words)], { typed: '', isTTY: true });
    expect(status).toBe(1);
    expect(err).toContain('the questions were not answered');
    expect(contents()).toEqual({});
  });
});

describe('repeats', () => {
  test('the same article is refused, and the file that is there stays', async () => {
    await add([file('a.txt', words), ...facts]);
    const before = contents();
    const { status, out, err } = await add([file('b.txt', words), ...facts, '--slug=another']);
    expect(status).toBe(1);
    expect(err).toContain(`is there already, as ${written}`);
    expect(out).toContain('Their sentences are the same.');
    expect(contents()).toEqual(before);
  });

  test('the same address is the same article; what differs is shown', async () => {
    const url = '--url=https://example.org/a';
    await add([file('a.txt', words), ...facts, url]);
    const { status, out } = await add([
      file('b.txt', words.replace('good overall', 'inadequate overall')),
      ...facts,
      `${url}?utm=1`,
      '--slug=b',
    ]);
    expect(status).toBe(1);
    expect(out).toMatch(/Only in the new one \(1\):\n {4}line \d+: “Ofsted rated .* inadequate overall/u);
  });

  test('a near copy of the same publisher needs --anyway; of another it is added, and reported', async () => {
    await add([file('a.txt', words), ...facts]);
    const changed = words
      .replace('12 homes', '13 homes')
      .replace('rated good\n', 'rated good, watchdog says\n');
    const refused = await add([file('b.txt', changed), ...facts]);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('--anyway');
    expect((await add([file('b.txt', changed), ...facts, '--anyway'])).status).toBe(0);
    const other = await add([file('c.txt', changed), '--publisher=The Other', '--council=Exampleton']);
    expect(other.status).toBe(0);
    expect(other.out).toContain(`of its words with ${written}`);
    expect(names()).toHaveLength(3);
  });

  test('a file of that name is never overwritten, in whatever capitals', async () => {
    writeFileSync(join(folder, written.toUpperCase()), 'not an article');
    const { status, err } = await add([file('a.txt', words), ...facts]);
    expect(status).toBe(1);
    expect(err).toContain('there is a');
    expect(contents()).toEqual({ [written.toUpperCase()]: 'not an article' });
  });
});

test('a table of grades comes out as the bot reads it, and what was done is said', async () => {
  const table = '| | 2019 | 2024 |\n|---|---|---|\n| Overall effectiveness | Inadequate | Good |';
  const { status, out } = await add([file('a.md', `${words}\n${table}\n`), ...facts]);
  expect(status).toBe(0);
  expect(out).toContain('Note: a table of several columns is written out line by line');
  expect(out).toContain('rating: overall: inadequate, inspection of 2019 (stated)');
  expect(Object.values(contents())[0]).toContain(
    '  • Overall effectiveness, 2019: Inadequate\n  • Overall effectiveness, 2024: Good\n',
  );
});

describe('files that are none', () => {
  test.each([
    ['a folder', () => mkdirSync(join(raw, 'odd')), 'is a folder'],
    ['a pipe', () => execFileSync('mkfifo', [join(raw, 'odd')]), 'not a regular file'],
    ['a link to itself', () => symlinkSync('odd', join(raw, 'odd')), 'leads back to itself'],
    ['a link to nothing', () => symlinkSync('/nowhere/at/all', join(raw, 'odd')), 'it is not there'],
    ['50 MB', () => truncateSync(file('odd', 'x'), 50_000_000), 'larger than 20 MB'],
    ['nothing', () => file('odd', ''), 'is empty'],
    ['a Word file', () => file('odd', 'PK\u0003\u0004…'), 'save it as PDF'],
    ['a book', () => file('odd', 'Words. '.repeat(100_000)), 'longer than any article'],
    [
      'a line of 5 MB',
      () => file('odd', 'Ofsted rated it good, '.repeat(240_000)),
      'longer than any article',
    ],
    ['deep HTML', () => file('odd', `<html><body>${'<div>'.repeat(50_000)}${words}`), 'nested too deeply'],
    [
      'random bytes',
      () =>
        file(
          'odd',
          Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 7) % 251),
        ),
      'not a text',
    ],
    ['a YAML bomb', () => file('odd', `---\na: &a [x, x]\nb: &b [*a, *a]\n---\n\n${words}`), 'alias'],
    ['deep YAML', () => file('odd', `---\ntitle: ${'['.repeat(50_000)}\n---\n\n${words}`), 'too deeply'],
    ['front matter without an end', () => file('odd', '---\ntitle: x\n'), 'no end'],
    ['furniture only', () => file('odd', 'Subscribe\n\nShare\n'), 'no words of an article'],
  ])('%s: a clear error, nothing written', async (_what, make, message) => {
    make();
    const { status, err } = await add([join(raw, 'odd'), ...facts, '--title=T', '--published=unknown']);
    expect(status).toBe(1);
    expect(err).toMatch(/^odd [^\n]+\n$/u);
    expect(err).toContain(message);
    expect(contents()).toEqual({});
  });

  test.each([
    ['another script', 'Дети ждут слишком долго\n\nИнспекция прошла в мае.'],
    ['line ends of Windows', words.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${words}`],
    ['UTF-16', words, (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    [
      'UTF-16, the other way round',
      words,
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ],
    ['a NUL byte', words, (text: string) => text.replace('Ofsted', 'Of\0sted')],
  ])('%s is added, to the character', async (_what, text, bytes = (plain: string) => plain) => {
    const { status } = await add([file('a.txt', bytes(text)), ...facts, '--published=2024']);
    expect(status).toBe(0);
    const [content = ''] = Object.values(contents());
    expect(content.split('---\n\n')[1]?.trim()).toBe(
      text.replace('\ufeff', '').replaceAll('\r\n', '\n').trim(),
    );
  });
});
