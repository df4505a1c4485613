import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createKeys } from '../http/keys.ts';
import { freePort } from './http/free-port.ts';
import { startInstance } from './http/instance.ts';
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
    const env = { KNOWLEDGE_DIR: folder, CACHE_DIR: join(folder, 'cache') };
    const cold = async (program: string, args: readonly string[]) => {
      await rm(env.CACHE_DIR, { recursive: true, force: true });
      return run({ program }, args, env);
    };
    const runs: readonly (readonly [string, readonly Run[]])[] = [
      ['one question, the first time for a folder', await repeated(times, () => cold('ask', [question]))],
      ['one question, again', await repeated(times, () => run({ program: 'ask' }, [question], env))],
      ['the same as `npm run ask`', await repeated(times, () => run({ npm: 'ask' }, [question], env))],
      ['the bot in the terminal, the first time', await repeated(times, () => cold('main', []))],
      ['the bot in the terminal, again', await repeated(times, () => run({ program: 'main' }, [], env))],
      ['the same as `npm start`', await repeated(times, () => run({ npm: 'start' }, [], env))],
      ['the bot over HTTP, the first time', await repeated(times, () => served(env, true))],
      ['the bot over HTTP, again', await repeated(times, () => served(env, false))],
    ];
    return {
      title: 'Starting',
      notes: [
        `Medians of ${times}, the articles that ship. The first time: nothing of the folder is kept yet. In the terminal, three ` +
          'questions are answered before the end; over HTTP, the first output is the answer to a PING. Memory is the most ' +
          "that the process held; of npm's own nothing is told.",
      ],
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

/** The bot as Discord reaches it over HTTP, from its start until it answers. */
async function served(env: Readonly<Record<string, string>>, isFirst: boolean): Promise<Run> {
  if (isFirst) await rm(env['CACHE_DIR'] ?? '', { recursive: true, force: true });
  const port = await freePort();
  const instance = await startInstance({ port, keys: createKeys(), apiUrl: 'http://127.0.0.1:1/api', env });
  const usage = usageOf(instance.pid);
  await instance.stop();
  return { first: instance.ready, whole: instance.ready, output: '', ...(usage ? { usage } : {}) };
}

/** What a process has used until now, where the system tells it (Linux). */
function usageOf(pid: number): Run['usage'] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [user = 0, system = 0] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
    return { cpu: (user + system) * TICK, memory: Number(peak) * 1024 };
  } catch {
    return undefined;
  }
}

/** Milliseconds: the kernel counts in hundredths of a second. */
const TICK = 10;
