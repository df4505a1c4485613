import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'articles-'));
writeFileSync(
  join(folder, 'good.md'),
  `---
title: Exampleton's services rated good
publisher: The Example
kind: newspaper
published: 2019-03-04
url: https://example.org/good
council: Exampleton
---
Ofsted rated Exampleton's children's services good in March 2019.

The inspectors praised the leadership of the services.
`,
);
writeFileSync(join(folder, 'bad.md'), 'No front matter at all.\n');

// Set to nothing, so that a developer's .env does not reach the tests.
const unset = {
  TMPDIR: tmpdir(),
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  LOG_LEVEL: '',
};

interface Run {
  readonly typed?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes the output after its first piece, as `head` does. */
  readonly hangUp?: boolean;
}

/** Runs an entry in a process of its own, without a terminal. */
function run(entry: string, args: readonly string[], { typed = '', env = {}, hangUp = false }: Run = {}) {
  return new Promise<{ status: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: root,
      env: { ...unset, KNOWLEDGE_DIR: folder, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (hangUp) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(typed);
  });
}

const askCli = 'dist/ask.js';
const question = 'What was Exampleton rated in 2019?';

describe.concurrent('npm run ask', { timeout: 180_000 }, () => {
  it('answers with status 0, without colour, and says which file was left out', async () => {
    const { status, out, err } = await run(askCli, [question]);
    expect(status).toBe(0);
    expect(out).toContain('[1] “Ofsted rated Exampleton');
    expect(out).toContain('The Example (newspaper), 4 March 2019');
    expect(out).toContain('https://example.org/good');
    expect(out).not.toContain('\u001b');
    expect(err).toMatch(/^bad\.md:1: .+\n$/);
  });

  it('prints JSON alone on standard output, and has status 3 where the articles do not say', async () => {
    const unanswered = 'Who won the football cup in Brazil?';
    const { status, out } = await run(askCli, ['--json', unanswered]);
    expect(status).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ question: unanswered, status: 'unanswered' });
  });

  it.each([
    ['a folder that is not there', { KNOWLEDGE_DIR: '/nowhere' }, '/nowhere'],
    ['a wrong configuration', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('has status 1 and one clear message for %s', async (_what, env, words) => {
    const { status, out, err } = await run(askCli, [question], { env });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
  });

  it('answers a batch from standard input, malformed lines and all', async () => {
    const typed = `${JSON.stringify({ question })}\nnonsense\n${JSON.stringify({ question: 'Football?' })}\n`;
    const { status, out } = await run(askCli, ['--batch', '-'], { typed });
    const replies = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(replies).toMatchObject([
      {
        question,
        status: 'answered',
        citations: expect.arrayContaining([expect.objectContaining({ article: 'good' })]),
      },
      { line: 2 },
      { question: 'Football?' },
    ]);
  });

  it('ends quietly when its reader has gone', async () => {
    const typed = `${JSON.stringify({ question })}\n`.repeat(3000);
    const { status, err } = await run(askCli, ['--batch', '-'], { typed, hangUp: true });
    expect(status).toBe(0);
    expect(err).not.toContain('EPIPE');
  });
});

describe.concurrent('npm start without a token', { timeout: 180_000 }, () => {
  it('answers three examples when nothing is typed, and says how to connect it', async () => {
    const { status, out } = await run('dist/main.js', []);
    expect(status).toBe(0);
    expect(out.match(/^> /gm)).toHaveLength(3);
    expect(out).toContain('because DISCORD_TOKEN is not set');
    expect(out).toContain('npm run register');
  });

  it('takes commands and bare questions', async () => {
    const { status, out } = await run('dist/main.js', [], { typed: `/sources\n${question}\n` });
    expect(status).toBe(0);
    expect(out).toContain("Exampleton's services rated good");
    expect(out).toContain('[1] “Ofsted rated Exampleton');
  });
});
