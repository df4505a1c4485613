import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFolder } from '../../src/bundle/make.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface BotProcess {
  readonly output: () => string;
  /** Resolves when the pattern stands in what was written; rejects when the process ends before. */
  readonly says: (pattern: RegExp) => Promise<void>;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly pid: number;
  /** Stops reading what it writes, as a pipeline does whose end is gone. */
  readonly ignore: () => void;
  readonly ended: Promise<Ended>;
}

function follow(child: ChildProcess): BotProcess {
  let output = '';
  const listeners = new Set<() => void>();
  const take = (chunk: unknown) => {
    output += String(chunk);
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output })));
  return {
    output: () => output,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => void (pattern.test(output) && resolve());
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`Ended before it said ${pattern}: ${output}`)));
      }),
    signal: (name) => child.kill(name),
    pid: child.pid ?? 0,
    ignore: () => child.stdout?.destroy(),
    ended,
  };
}

const QUIET = {
  DISCORD_GUILD_ID: '',
  LOG_LEVEL: 'info',
  REDIS_URL: '',
  LIMIT_PER_PERSON: '0',
  LIMIT_PER_SERVER: '0',
};

export interface ProcessOptions {
  readonly nodeOptions?: readonly string[];
  /** Where its standard output goes: to be read here, or to an open file. */
  readonly output?: 'pipe' | number;
  /** What the program is given on its command line. */
  readonly args?: readonly string[];
  /** Its working directory, where its `.env` lies. */
  readonly cwd?: string;
}

/**
 * Runs one of the programs of the bundle as npm does, with nothing of this environment but what the system needs, and without limits:
 * a test asks more in a minute than people do.
 */
export function startProcess(
  program: string,
  env: Readonly<Record<string, string>>,
  { nodeOptions = [], output = 'pipe', args = [], cwd = root }: ProcessOptions = {},
): BotProcess {
  const child = spawn(process.execPath, [...nodeOptions, join(bundleFolder, `${program}.js`), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: tmpdir(), ...QUIET, ...env },
    stdio: ['ignore', output, 'pipe'],
  });
  return follow(child);
}

/** A folder of twelve articles, more than one page of /sources. */
export async function exampleFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  for (let index = 1; index <= 12; index++) {
    const front = [
      `title: Exampleton's services, part ${index}`,
      'publisher: The Example',
      'kind: newspaper',
      `published: 2014-11-${String(index).padStart(2, '0')}`,
      `url: https://example.org/${index}`,
      'council: Exampleton',
    ];
    const text = `Exampleton council was rated “inadequate” by Ofsted for its ${index} *homes*, @everyone said.`;
    const dated = index === 12 ? '\n\nA new director took over the services in March 2015.\n' : '';
    await writeFile(join(folder, `part-${index}.md`), `---\n${front.join('\n')}\n---\n\n${text}\n${dated}`);
  }
  return folder;
}

/** Ends what the tests of a file began; what did not come to be is left out. */
export async function endAll(begun: {
  readonly bot: BotProcess | undefined;
  readonly standIn: { readonly close: () => Promise<void> } | undefined;
  readonly folder: string | undefined;
}): Promise<void> {
  begun.bot?.signal('SIGTERM');
  await begun.bot?.ended;
  await begun.standIn?.close();
  if (begun.folder) await rm(begun.folder, { recursive: true });
}
