import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { loadFolder } from '../../src/knowledge/load.ts';

const shipped = fileURLToPath(new URL('../../knowledge/vocabulary.yaml', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
});
afterEach(() => rm(folder, { recursive: true }));

function article(title: string, more = ''): string {
  return `---\ntitle: ${title}\npublisher: The Example\npublished: unknown\n${more}---\n\nIt was good.\n`;
}

async function put(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

async function load() {
  const { articles, problems, vocabulary } = await loadFolder(folder, shipped);
  return {
    ids: articles.map(({ id }) => id),
    problems: problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    vocabulary,
  };
}

describe('a folder', () => {
  test('gives its good articles in the order of their names, and the vocabulary that ships', async () => {
    await put({ 'b.md': article('B'), 'a.md': article('A'), 'README.md': 'Read me.', 'notes.txt': 'Notes.' });
    const { ids, problems, vocabulary } = await load();
    expect(ids).toEqual(['a', 'b']);
    expect(problems).toEqual([]);
    expect(vocabulary.grades.length).toBeGreaterThan(0);
  });

  test('may bring its own vocabulary', async () => {
    const own =
      'grades:\n  - { id: fine, name: fine, names: [fine] }\nareas:\n  - { id: all, name: all, names: [all] }\n';
    await put({ 'a.md': article('A'), 'vocabulary.yaml': own });
    expect((await load()).vocabulary.grades.map(({ id }) => id)).toEqual(['fine']);
  });

  test('with a mistake in its vocabulary says so and uses the one that ships', async () => {
    await put({ 'a.md': article('A'), 'vocabulary.yaml': 'grades: []\n' });
    const { problems, vocabulary } = await load();
    expect(problems).toEqual([
      expect.stringMatching(/^vocabulary\.yaml:1: `grades` is empty/),
      expect.stringMatching(/^vocabulary\.yaml:1: `areas` is missing/),
    ]);
    expect(vocabulary.grades.map(({ id }) => id)).toContain('good');
  });

  test('gives the good files and says what is wrong with the others', async () => {
    await put({
      'bad.md': 'no front matter',
      'binary.md': Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe),
      'good.md': article('Good'),
      'utf-16.md': Buffer.from(`\ufeff${article('Wide')}`, 'utf16le'),
      'nul.md': article('Nul').replace('Nul', 'N\0l'),
      'huge.md': `${article('Huge')}${'x'.repeat(2 * 1024 * 1024)}`,
    });
    await mkdir(join(folder, 'folder.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const { ids, problems } = await load();
    expect(ids).toEqual(['good']);
    expect(problems).toEqual([
      expect.stringMatching(/^bad\.md:1: no front matter/),
      expect.stringMatching(/^binary\.md:1: not UTF-8 text; save/),
      expect.stringMatching(/^folder\.md:1: not a regular file/),
      expect.stringMatching(/^huge\.md:1: larger than 2 MB/),
      expect.stringMatching(/^nul\.md:2: the line holds the control character U\+0000; remove it/),
      expect.stringMatching(/^nul\.md:2: `title` must be one line/),
      expect.stringMatching(/^pipe\.md:1: not a regular file/),
      expect.stringMatching(/^utf-16\.md:1: not UTF-8 text; save/),
    ]);
  });

  test('reads no link out of the folder, and those that stay in it', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    await writeFile(join(elsewhere, 'secret.md'), article('Secret'));
    await put({ 'a.md': article('A'), 'b.txt': article('B') });
    await symlink(join(elsewhere, 'secret.md'), join(folder, 'out.md'));
    await symlink('../../../../../../etc/hostname', join(folder, 'up.md'));
    await symlink('b.txt', join(folder, 'inside.md'));
    await symlink('round.md', join(folder, 'round.md'));
    const { ids, problems } = await load();
    await rm(elsewhere, { recursive: true });
    expect(ids).toEqual(['a', 'inside']);
    expect(problems).toEqual([
      expect.stringMatching(/^out\.md:1: a link to a file outside the folder; put the file itself here/),
      expect.stringMatching(/^round\.md:1: cannot be read: ELOOP/),
      expect.stringMatching(/^up\.md:1: a link to a file outside the folder/),
    ]);
  });

  test('takes line ends of Windows, a byte order mark and names in other scripts', async () => {
    const titles = ['Отчёт', 'تقرير', '報告', 'Ἔκθεσις', 'Rapport 🎉'];
    await put({
      'bom.md': `\ufeff${article('With a mark')}`,
      'windows.md': article('Of Windows').replaceAll('\n', '\r\n'),
      ...Object.fromEntries(titles.map((title) => [`${title}.md`, article(title, `council: ${title}\n`)])),
    });
    const { articles, problems } = await loadFolder(folder, shipped);
    expect(problems).toEqual([]);
    expect(articles.map(({ title }) => title).toSorted()).toEqual(
      ['With a mark', 'Of Windows', ...titles].toSorted(),
    );
    expect(articles.map(({ text }) => text.trim())).toEqual(articles.map(() => 'It was good.'));
  });

  test('neither waits for, nor unfolds, what is far too large', async () => {
    const bomb = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &k${i + 1} [${`*k${i}, `.repeat(9)}]`);
    await put({
      'bomb.md': article('Bomb', `k0: &k0 [x]\n${bomb.join('\n')}\n`),
      'deep.md': article('Deep', `more: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`),
      'good.md': article('Good'),
      'vast.md': article('Vast'),
    });
    await truncate(join(folder, 'vast.md'), 50 * 1024 * 1024);
    const { ids, problems } = await load();
    expect(ids).toEqual(['good']);
    expect(new Set(problems.map((problem) => problem.split(':')[0]))).toEqual(
      new Set(['bomb.md', 'deep.md', 'vast.md']),
    );
    expect(problems).toContainEqual(expect.stringMatching(/^bomb\.md:6: the alias \*k0 is not allowed/));
    expect(problems.filter((problem) => problem.includes('the alias'))).toHaveLength(9);
    expect(problems).toContainEqual(expect.stringMatching(/^vast\.md:1: larger than 2 MB/));
  });

  test.each([
    ['url', article('One', 'url: https://example.org/a\n'), article('Two', 'url: https://example.org/a/\n')],
    [
      'url',
      article('One', 'url: https://example.org/a?id=3\n'),
      article('Two', 'url: http://www.example.org/a?utm_source=x&id=3#top\n'),
    ],
    ['title and publisher', article('One'), article('one')],
  ])('with the same %s twice keeps the first and names it', async (what, first, second) => {
    await put({ 'a.md': first, 'b.md': second });
    const { ids, problems } = await load();
    expect(ids).toEqual(['a']);
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^b\\.md:1: the same ${what} as in a\\.md`))]);
  });

  test('with file names that differ only in capitals keeps the first', async () => {
    await put({ 'A.md': article('One'), 'a.md': article('Two') });
    const { ids, problems } = await load();
    expect(ids).toEqual(['A']);
    expect(problems).toEqual([expect.stringMatching(/^a\.md:1: the same file name as in A\.md/)]);
  });
});

describe('nothing to answer from', () => {
  test.each([
    ['a folder that is not there', () => join(folder, 'nowhere'), /nowhere cannot be read: it is not there/],
    ['a file', () => join(folder, 'bad.md'), /bad\.md cannot be read: it is not a folder/],
    ['no good article', () => folder, /holds no article that can be read:\nbad\.md:1: no front matter/],
  ])('%s ends in one error for the operator', async (_, where, expected) => {
    await put({ 'bad.md': 'Text.' });
    const failure = await loadFolder(where(), shipped).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(KnowledgeError);
    expect(String(failure)).toMatch(expected);
  });

  test('no vocabulary at all is an error too', async () => {
    await put({ 'a.md': article('A') });
    await expect(loadFolder(folder, join(folder, 'none.yaml'))).rejects.toThrow(
      /none\.yaml:1: cannot be read: it is not there/,
    );
  });
});
