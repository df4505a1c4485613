import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '../src/answers/answer-question.ts';
import { knowledgeCheck } from '../src/terminal/knowledge-check.ts';
import { renderAnswer } from '../src/terminal/render-text.ts';
import { shippedLibrary } from './example-library.ts';
import { memoryTerminal } from './terminal/example.ts';

const read = (page: string) => readFile(new URL(`../${page}`, import.meta.url), 'utf8');
const [readme, knowledge] = await Promise.all([read('README.md'), read('docs/knowledge.md')]);

/** The first block of this language in a page. */
const block = (page: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1] ?? '';

describe('the README', () => {
  it('fits, with the rest in docs', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(150);
  });

  it('shows a reply that the bot gives', async () => {
    const [asked = '', ...shown] = block(readme, 'text').trimEnd().split('\n');
    const question = /"(.+)"/.exec(asked)?.[1] ?? '';
    const given = renderAnswer(answer(await shippedLibrary(), question), {
      width: undefined,
      colour: false,
      wrap: (text) => text,
      measure: (text) => text.length,
    });
    // The headline and the quotations, whichever their order; suggestions may be others.
    const plain = (text: string): string => text.replace(/\[\d\] ?/g, '');
    const told = shown.filter((line, i) => i === 0 || /^\[\d\]/.test(line));
    expect(told.length).toBeGreaterThan(1);
    for (const line of told) expect(plain(given)).toContain(plain(line));
  });

  it('shows an article in which nothing is wrong, word for word', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readme-'));
    await writeFile(join(folder, 'xton-gazette.md'), block(knowledge, 'markdown'));
    const { terminal, written } = memoryTerminal('');
    const status = await knowledgeCheck([], terminal, { KNOWLEDGE_DIR: folder });
    await rm(folder, { recursive: true });
    expect([status, written]).toEqual([0, { out: 'Nothing is wrong.\n', err: '' }]);
  });

  it.each(['README.md', 'docs/SECURITY.md', 'docs/operations.md', 'docs/architecture.md', 'docs/discord.md'])(
    'and its pages name tests and files that there are: %s',
    async (page) => {
      const text = await readFile(new URL(`../${page}`, import.meta.url), 'utf8');
      const named = [...text.matchAll(/`((?:test|docs|deploy|src|commands)\/[\w./-]+)`/g)].map(
        ([, path]) => path ?? '',
      );
      expect(named.length).toBeGreaterThan(0);
      // Made by a command, or by whoever runs the bot.
      const made = ['docs/pictures/all', 'deploy/.env'];
      const missing: string[] = [];
      for (const path of named.filter((one) => !made.includes(one)))
        await access(new URL(`../${path}`, import.meta.url)).catch(() => missing.push(path));
      expect(missing).toEqual([]);
    },
  );
});
