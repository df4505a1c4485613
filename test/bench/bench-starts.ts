import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Run, run } from './run-process.ts';
import { median, sayTime, table } from './statistics.ts';

const shipped = fileURLToPath(new URL('../../knowledge', import.meta.url));
const question = 'What was the latest rating?';

/** How long a person waits for the first answer, and for the bot in the terminal, over the shipped articles. */
export async function benchStarts(times = 5): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await cp(shipped, folder, { recursive: true });
    const env = { KNOWLEDGE_DIR: folder };
    const first = await run({ npm: 'ask' }, [question], env);
    const rows: readonly (readonly [string, readonly Run[]])[] = [
      ['`npm run ask`, the first time for a folder', [first]],
      ['`npm run ask`, again', await repeated(times, () => run({ npm: 'ask' }, [question], env))],
      [
        'the same without npm',
        await repeated(times, () => run({ file: 'src/terminal/ask-cli.ts' }, [question], env)),
      ],
      ['`npm start` without a token', await repeated(times, () => run({ npm: 'start' }, [], env))],
    ];
    const lines = rows.map(([what, runs]) => [
      what,
      sayTime(median(runs.map((one) => one.first))),
      sayTime(median(runs.map((one) => one.whole))),
    ]);
    return `## Starting\n\n${table([['what', 'first output', 'end'], ...lines])}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function repeated(times: number, work: () => Promise<Run>): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (let i = 0; i < times; i++) runs.push(await work());
  return runs;
}
