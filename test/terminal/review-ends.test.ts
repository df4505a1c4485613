import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { removeLeftDrafts } from '../../src/import/replace-file.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';
import { needs } from '../needs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const front = 'title: A winter of change\npublisher: The Example\npublished: 2022-12-01\ncouncil: Exampleton';
const COUNT = 30;
const body = Array.from({ length: COUNT }, (_, at) => `Sentence ${at} was good.`).join('\n\n');
const source = `---\n${front}\n---\n\n${body}\n`;

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  writeFileSync(join(folder, 'winter.md'), text);
  return folder;
}

/** A tool of the editor in a pseudo-terminal of its own: what is typed, and what its screen has shown. */
function inTerminal(folder: string, args: string) {
  const command = `"${process.execPath}" dist/knowledge.js ${args}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: root,
    env: { ...process.env, KNOWLEDGE_DIR: folder, DISCORD_TOKEN: '', NO_COLOR: '1' },
  });
  let screen = '';
  child.stdout.on('data', (data: Buffer) => {
    screen += data.toString('utf8');
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    type: (keys: string) => child.stdin.write(keys),
    screen: () => screen,
    ended,
    until: async (wanted: string): Promise<void> => {
      while (!screen.includes(wanted) && child.exitCode === null) await pause(20);
      expect(screen).toContain(wanted);
    },
  };
}

const graded = 'Ofsted rated Exampleton Council good overall in May 2019. The food was good, some said.';

test(
  'in a terminal: keys are taken one by one, and each answer is in the file before the next is asked',
  needs('script'),
  async () => {
    const folder = folderWith(`---\n${front}\n---\n\n${graded}\n`);
    const file = () => readFileSync(join(folder, 'winter.md'), 'utf8');
    const { type, until, screen, ended } = inTerminal(folder, 'review --all');
    await until('q quit');
    type('n');
    await until('Why (Enter: no rating)?');
    type('of the foox\u007fd\r');
    await until('2 of 2');
    expect(file()).toContain('    none: of the food\n');
    expect(screen()).toContain('of the foox\b \bd');
    // An arrow is no answer.
    type('\u001b[A');
    type('q');
    expect(await ended).toBe(0);
    expect(screen()).toContain('1 of 2 decided');
  },
);

test('in a terminal: what was added can be reviewed at once', needs('script'), async () => {
  const folder = folderWith(source);
  const text = join(mkdtempSync(join(tmpdir(), 'added-')), 'a.txt');
  writeFileSync(
    text,
    `A spring of change\n\nSome in Exampleton say good, and others find that it was not so good.\n`,
  );
  const options =
    "--publisher=Other --kind=blog --published=2023-05-01 --author='' --url='' --council=Exampleton --slug=spring";
  const { type, until, ended } = inTerminal(folder, `add ${text} ${options}`);
  await until('Review now?');
  type('\r');
  await until('q quit');
  type('n');
  await until('Why (Enter: no rating)?');
  type('chat\r');
  await until('Written: no rating.');
  type('q');
  expect(await ended).toBe(0);
  expect(readFileSync(join(folder, '2023-05-01-other-spring.md'), 'utf8')).toContain('    none: chat\n');
});

test('killed at any moment, a hundred times: every file is whole, and what was confirmed is there', async () => {
  const program = join(mkdtempSync(join(tmpdir(), 'writer-')), 'writer.cjs');
  await build({
    entryPoints: [join(root, 'test/terminal/review-writer.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    logLevel: 'error',
  });
  // Side by side, since they wait for one another's processes otherwise.
  const seen = await Promise.all([0, 1, 2, 3].map((chain) => killOften(program, chain)));
  expect(new Set(seen.flat()).size).toBeGreaterThan(5);
});

/** Kills it 25 times; resolves to all that was confirmed. */
async function killOften(program: string, chain: number): Promise<readonly number[]> {
  const folder = folderWith(source);
  const file = join(folder, 'winter.md');
  const seen: number[] = [];
  for (let run = 0; run < 25; run++) {
    writeFileSync(file, source);
    const confirmed = await killedAfter(program, folder, (run * 4 + chain) % 10);
    seen.push(...confirmed);
    const parsed = parseArticle('winter.md', readFileSync(file, 'utf8'));
    if ('problems' in parsed) throw new Error(`run ${run}: ${JSON.stringify(parsed.problems)}`);
    expect(parsed.article.text).toBe(body);
    const kept = parsed.article.ratings.length;
    // The last may be written and not yet said.
    expect(kept).toBeGreaterThanOrEqual(confirmed.length);
    expect(kept).toBeLessThanOrEqual(confirmed.length + 1);
  }
  await removeLeftDrafts(folder);
  expect(readdirSync(folder)).toEqual(['winter.md']);
  return seen;
}

/** Starts the writer and kills it some time after it has said so many numbers; resolves to the numbers. */
async function killedAfter(program: string, folder: string, count: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [program, folder, 'winter.md', '0', String(COUNT)]);
  let said = '';
  const closed = new Promise((resolve) => child.on('close', resolve));
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString('utf8');
    if (said.split('\n').length > count) setTimeout(() => child.kill('SIGKILL'), Math.random() * 8);
  });
  if (count === 0) setTimeout(() => child.kill('SIGKILL'), Math.random() * 300);
  await closed;
  return said.split('\n').flatMap((line) => (line === '' ? [] : [Number(line)]));
}
