import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { type BotProcess, endAll, exampleFolder, startProcess } from './bot-process.ts';
import { textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

let folder: string;
let standIn: StandIn;
let bot: BotProcess;
let health: string;

beforeAll(async () => {
  folder = await exampleFolder();
  standIn = await startStandIn({ shards: 2 });
  bot = startProcess('main', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: standIn.apiUrl,
    KNOWLEDGE_DIR: folder,
    SHARDS: 'auto',
    HEALTH_PORT: '0',
  });
  await bot.says(/"address":"[^"]+"/);
  health = /"address":"([^"]+)"/.exec(bot.output())?.[1] ?? '';
}, 60_000);

afterAll(() => endAll({ bot, standIn, folder }));

async function readiness() {
  const response = await fetch(`${health}/readyz`);
  return [response.status, (await response.text()).trim()];
}

/** The processes that the bot has started: its shards in order. */
async function shardPids(): Promise<readonly number[]> {
  const children = await readFile(`/proc/${bot.pid}/task/${bot.pid}/children`, 'utf8');
  return children.split(' ').filter(Boolean).map(Number);
}

const answerIn = async (place: 'server' | 'other server' | 'direct message') =>
  textOf(await standIn.type('help', {}, place).answered);

describe('the bot in two shards, as many as Discord recommends', { timeout: 60_000 }, () => {
  it('is not ready before all of them are', async () => {
    const [status, reason] = await readiness();
    expect(status).toBe(503);
    // Once it runs, it may be too busy with its start to answer.
    expect(reason).toMatch(/shard 1: (?:is being started|does not answer)/);
    await eventually(async () => expect(await readiness()).toEqual([200, 'ready']));
  });

  it('answers each server by its shard, and direct messages by the first', async () => {
    expect(await answerIn('server')).toContain('Help');
    expect(await answerIn('other server')).toContain('Help');
    expect(await answerIn('direct message')).toContain('Help');
    await bot.says(/"shard":0,[^\n]*"command":"help"/);
    await bot.says(/"shard":1,[^\n]*"command":"help"/);
  });

  it('shows the figures of both in one place', async () => {
    const text = await (await fetch(`${health}/metrics`)).text();
    expect(text).toContain('rapporteur_interactions_total{command="help",outcome="page",shard="0"} 2');
    expect(text).toContain('rapporteur_interactions_total{command="help",outcome="page",shard="1"} 1');
    expect(text).toContain('rapporteur_library_articles{shard="1"} 12');
    expect(text).toContain('rapporteur_shards_ready 2\n');
  });

  it('starts a shard again that was killed, while the other answers on', async () => {
    const [, second = 0] = await shardPids();
    process.kill(second, 'SIGKILL');
    await bot.says(/"shard":1,[^\n]*"signal":"SIGKILL"[^\n]*A shard ended; starting it again/);
    expect((await readiness())[0]).toBe(503);
    expect(await answerIn('server')).toContain('Help');
    await eventually(async () => expect(await readiness()).toEqual([200, 'ready']));
    expect(await answerIn('other server')).toContain('Help');
    expect(await (await fetch(`${health}/metrics`)).text()).toContain(
      'rapporteur_shard_ends_total{shard="1"} 1',
    );
  });

  it('ends in good order at SIGTERM, all of it', async () => {
    const pids = await shardPids();
    expect(pids).toHaveLength(2);
    bot.signal('SIGTERM');
    const { code, output } = await bot.ended;
    expect(code).toBe(0);
    expect(output.match(/"msg":"Stopped"/g)).toHaveLength(2);
    expect([standIn.gateway.connected(0), standIn.gateway.connected(1)]).toEqual([false, false]);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
