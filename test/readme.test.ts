import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeCheck } from '../src/terminal/knowledge-check.ts';
import { memoryTerminal } from './terminal/example.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

/** The first block of this language in the README. */
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(readme)?.[1] ?? '';

describe('the README', () => {
  it('shows an article in which nothing is wrong, word for word', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readme-'));
    await writeFile(join(folder, 'xton-gazette.md'), block('markdown'));
    const { terminal, written } = memoryTerminal('');
    const status = await knowledgeCheck([], terminal, { KNOWLEDGE_DIR: folder });
    await rm(folder, { recursive: true });
    expect([status, written]).toEqual([0, { out: 'Nothing is wrong.\n', err: '' }]);
  });

  it.each(['README.md', 'docs/SECURITY.md', 'docs/operations.md'])(
    'and its pages name tests and files that there are: %s',
    async (page) => {
      const text = await readFile(new URL(`../${page}`, import.meta.url), 'utf8');
      const named = [...text.matchAll(/`((?:test|docs|deploy|src|commands)\/[\w./-]+)`/g)].map(
        ([, path]) => path ?? '',
      );
      expect(named.length).toBeGreaterThan(3);
      // Made by a command, or by whoever runs the bot.
      const made = ['docs/pictures/all', 'deploy/.env'];
      const missing: string[] = [];
      for (const path of named.filter((one) => !made.includes(one)))
        await access(new URL(`../${path}`, import.meta.url)).catch(() => missing.push(path));
      expect(missing).toEqual([]);
    },
  );
});
