import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columns, type Section } from './report.ts';
import { type Run, run } from './run-process.ts';
import { median } from './statistics.ts';

const shipped = fileURLToPath(new URL('../../knowledge', import.meta.url));
const question = 'What was the latest rating?';

/** How long a person waits for the first answer, and for the bot in the terminal, over the shipped articles. */
export async function benchStarts(times = 5): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await cp(shipped, folder, { recursive: true });
    const env = { KNOWLEDGE_DIR: folder };
    const ask = 'src/terminal/ask-cli.ts';
    const first = await run({ file: ask }, [question], env);
    const runs: readonly (readonly [string, readonly Run[]])[] = [
      ['one question, the first time for a folder', [first]],
      ['one question, again', await repeated(times, () => run({ file: ask }, [question], env))],
      ['the same as `npm run ask`', await repeated(times, () => run({ npm: 'ask' }, [question], env))],
      ['the bot in the terminal, ready', await repeated(times, () => run({ file: 'src/main.ts' }, [], env))],
      ['the same as `npm start`', await repeated(times, () => run({ npm: 'start' }, [], env))],
    ];
    return {
      title: 'Starting',
      notes: [`Medians of ${times}. Memory is the most that the process held; of npm's own nothing is told.`],
      columns: columns('what', ['first output', 'ms'], ['end', 'ms'], ['CPU', 'ms'], ['memory', 'bytes']),
      rows: runs.map(([what, all]) => [
        what,
        median(all.map((one) => one.first)),
        median(all.map((one) => one.whole)),
        ...used(all),
      ]),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function used(runs: readonly Run[]): readonly (number | undefined)[] {
  const all = runs.flatMap(({ usage }) => (usage ? [usage] : []));
  if (all.length === 0) return [undefined, undefined];
  return [median(all.map(({ cpu }) => cpu)), median(all.map(({ memory }) => memory))];
}

async function repeated(times: number, work: () => Promise<Run>): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (let i = 0; i < times; i++) runs.push(await work());
  return runs;
}
