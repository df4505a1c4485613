import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { removeLeftDrafts } from '../../src/import/write-file.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';
import { MAY_LEAVE_OUT, needs } from '../needs.ts';
import { unsureSentences } from '../unsure-sentences.ts';
import { inTerminal } from './in-terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const front = 'title: A winter of change\npublisher: The Example\npublished: 2022-12-01\ncouncil: Exampleton';
/** Enough to be killed between any two; with each, all that was written before is read again. */
const COUNT = 16;
const body = Array.from({ length: COUNT }, (_, at) => `Sentence ${at} was good.`).join('\n\n');
const source = `---\n${front}\n---\n\n${body}\n`;

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  writeFileSync(join(folder, 'winter.md'), text);
  return folder;
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
  const title = 'A spring of change';
  const unsure = unsureSentences(3, { title, published: '2023-05-01' });
  writeFileSync(text, `${[title, ...unsure].join('\n\n')}\n`);
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

test(
  'in a terminal: Ctrl+C at a question ends it, and what was added before stays',
  needs('script'),
  async () => {
    const folder = folderWith(source);
    const texts = mkdtempSync(join(tmpdir(), 'added-'));
    const facts =
      '\nBy A. Writer\n\n4 March 2019\n\nSome in Exampleton say good, and others find that it was not so good.\n';
    for (const name of ['a', 'b', 'c'])
      writeFileSync(join(texts, `${name}.txt`), `A spring of change, ${name}\n${facts}`);
    const { type, next, ended, screen } = inTerminal(
      folder,
      `add ${['a', 'b', 'c'].map((name) => join(texts, `${name}.txt`)).join(' ')} --publisher=Other --kind=blog --council=Exampleton --anyway`,
    );
    await next('Web address (empty: none): ');
    type('\r');
    await next('Written: ');
    await next('Web address (empty: none): ');
    type('\u0003');
    expect(await ended).toBe(1);
    expect(screen()).toContain('b.txt was not added: the questions were not answered');
    expect(screen()).not.toContain('c.txt');
    expect(readdirSync(folder).filter((name) => name.startsWith('2019-03-04'))).toHaveLength(1);
  },
);

/** How often each of two chains is killed: each time costs a start, so that whoever tries the tests waits for fewer than CI does. */
const KILLS = MAY_LEAVE_OUT ? 15 : 50;

describe(`killed at any moment, ${2 * KILLS} times`, { timeout: 300_000 }, async () => {
  const program = join(mkdtempSync(join(tmpdir(), 'writer-')), 'writer.cjs');
  await build({
    entryPoints: [join(root, 'test/terminal/review-writer.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    logLevel: 'error',
  });

  test('every file is whole, and what was answered is there', async () => {
    const whole = await reviewOf(program, folderWith(source));
    expect(whole.answered).toHaveLength(COUNT);
    // Two side by side, since each waits for its own process.
    const ends = (await Promise.all([0, 1].map((chain) => killOften(program, chain)))).flat();
    expect(ends).toHaveLength(2 * KILLS);
    // In the middle of writing, too, not only before the first answer and after the last.
    expect(ends.filter((count) => count > 0 && count < COUNT).length).toBeGreaterThan(KILLS);
    expect(new Set(ends).size).toBeGreaterThan(MAY_LEAVE_OUT ? 5 : 8);
  });
});

/** Kills it again and again; resolves to how many answers had been given each time. */
async function killOften(program: string, chain: number): Promise<readonly number[]> {
  const folder = folderWith(source);
  const file = join(folder, 'winter.md');
  const ends: number[] = [];
  for (let run = 0; run < KILLS; run++) {
    writeFileSync(file, source);
    const { answered } = await reviewOf(program, folder, (run * 2 + chain) % (COUNT - 4));
    const parsed = parseArticle('winter.md', readFileSync(file, 'utf8'));
    if ('problems' in parsed) throw new Error(`run ${run}: ${JSON.stringify(parsed.problems)}`);
    const { text, ratings } = parsed.article;
    expect(text).toBe(body);
    const kept = ratings.map(({ span }) =>
      Number(/Sentence (\d+) was $/u.exec(text.slice(0, span.start))?.[1]),
    );
    expect(kept).toEqual(expect.arrayContaining([...answered]));
    ends.push(answered.length);
  }
  await removeLeftDrafts(folder);
  expect(readdirSync(folder)).toEqual(['winter.md']);
  return ends;
}

/** Starts a review and kills it some time after that many answers, if a number is given; resolves to the sentences that it said it had written about. */
async function reviewOf(
  program: string,
  folder: string,
  count?: number,
): Promise<{ readonly answered: readonly number[] }> {
  const child = spawn(process.execPath, [program, folder, 'winter.md']);
  let said = '';
  let isMarked = false;
  const closed = new Promise((resolve) => child.on('close', resolve));
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString('utf8');
    if (count === undefined || isMarked || said.split('Written: no rating.').length <= count) return;
    isMarked = true;
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 12);
  });
  await closed;
  const parts = said.split('Written: no rating.').slice(0, -1);
  return {
    answered: parts.map((part) =>
      Number(
        part
          .match(/> Sentence (\d+) was /gu)
          ?.at(-1)
          ?.match(/\d+/u)?.[0],
      ),
    ),
  };
}
