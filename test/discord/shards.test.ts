import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createShards, type Shards } from '../../src/discord/shards.ts';
import { EXIT } from '../../src/operations/exit-codes.ts';
import { eventually } from '../eventually.ts';
import { memoryLog } from './memory-log.ts';

let folder: string;
/** What discord.js sets in the environment of whoever starts shards: other tests' programs would inherit it. */
const MARKS = ['SHARDING_MANAGER', 'SHARDING_MANAGER_MODE', 'DISCORD_TOKEN'];

beforeAll(async () => {
  for (const name of MARKS) vi.stubEnv(name, '');
  folder = await mkdtemp(join(tmpdir(), 'shards-'));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Two shards that run this script. */
async function start(name: string, script: string) {
  const entry = join(folder, `${name}.cjs`);
  await writeFile(entry, script);
  const { log, lines } = memoryLog();
  const died: number[] = [];
  const plan = { count: 2, pause: 10 };
  const shards = createShards({
    plan,
    token: 'token',
    entry,
    execArgv: [],
    log,
    died: (id) => void died.push(id),
  });
  shards.start();
  return { shards, lines, died };
}

const running = (shards: Shards) => shards.processes().filter((child) => child?.pid !== undefined).length;
const WAITING = "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);";
/** Says that it runs by a file of its own. */
const STUBBORN = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);
  require('node:fs').mkdirSync(__dirname + '/runs/' + process.pid, { recursive: true });`;

describe('the shards', { timeout: 30_000 }, () => {
  it('start one after the other and end when they are told to, none again', async () => {
    const { shards, died } = await start('waiting', WAITING);
    await eventually(() => expect(running(shards)).toBe(2));
    await shards.stop(5_000);
    expect(shards.isStopping()).toBe(true);
    expect(running(shards)).toBe(0);
    expect(died).toEqual([]);
  });

  it('start again when they end, after a pause', async () => {
    const { shards, lines, died } = await start('waiting', WAITING);
    await eventually(() => expect(running(shards)).toBe(2));
    shards.processes()[1]?.kill('SIGKILL');
    await eventually(() => expect(died).toEqual([1]));
    expect(running(shards)).toBe(1);
    await eventually(() => expect(running(shards)).toBe(2));
    expect(lines()).toMatchObject([{ level: 40, shard: 1, signal: 'SIGKILL', pause: 1000 }]);
    await shards.stop(5_000);
  });

  it('are not started again where only the operator can help', async () => {
    const { shards, died } = await start('hopeless', `process.exit(${EXIT.operator});`);
    expect(await shards.hopeless).toBe(EXIT.operator);
    await shards.stop(5_000);
    expect(died).toEqual([]);
  });

  it('are ended by force when they do not end', async () => {
    const { shards } = await start('stubborn', STUBBORN);
    await eventually(() => expect(running(shards)).toBe(2));
    // Until the script itself runs, SIGTERM would end it.
    await eventually(async () => expect(await readdir(join(folder, 'runs'))).toHaveLength(2));
    await shards.stop(50);
    expect(running(shards)).toBe(0);
  });
});
