import { open, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/operations/exit-codes.ts';
import { eventually } from '../eventually.ts';
import { type BotProcess, exampleFolder, type ProcessOptions, startProcess } from './bot-process.ts';
import { createHold } from './hold.ts';
import { textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

const badDays = fileURLToPath(new URL('bad-process.mjs', import.meta.url));

let folder: string;
let standIn: StandIn;
const { outage, hold } = createHold();

beforeAll(async () => {
  folder = await exampleFolder();
  standIn = await startStandIn({ outage, heartbeat: 1000 });
}, 60_000);

afterAll(async () => {
  await standIn?.close();
  if (folder) await rm(folder, { recursive: true });
});

const start = (env: Readonly<Record<string, string>> = {}, options: ProcessOptions = {}) =>
  startProcess(
    'main',
    { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl, KNOWLEDGE_DIR: folder, ...env },
    options,
  );
const answer = async () =>
  textOf(await standIn.type('ask', { question: 'What was Exampleton rated?' }).answered);

describe('bad days of the machine', { timeout: 60_000 }, () => {
  let bot: BotProcess;
  let health: string;

  beforeAll(async () => {
    // A folder below a file: nothing can be kept there, as on a full disk.
    const env = { HEALTH_PORT: '0', CACHE_DIR: '/dev/null/cache' };
    bot = start(env, { nodeOptions: ['--import', badDays] });
    await bot.says(/Ready/);
    health = /"address":"([^"]+)"/.exec(bot.output())?.[1] ?? '';
  }, 60_000);

  const metrics = async () => (await fetch(`${health}/metrics`)).text();

  it('a cache that cannot be written is done without', async () => {
    expect((await fetch(`${health}/readyz`)).status).toBe(200);
    expect(await answer()).toContain('inadequate');
  });

  it('the folder of articles vanishes: the last good ones stay, and those that return are taken up', async () => {
    await rename(folder, `${folder}.away`);
    await bot.says(/The articles cannot be loaded; those loaded before stay in use/);
    expect(await answer()).toContain('inadequate');
    expect((await fetch(`${health}/readyz`)).status).toBe(200);
    expect(await metrics()).toMatch(/rapporteur_reload_failures_total [1-9]/);
    await rename(`${folder}.away`, folder);
    await bot.says(/Loaded the articles again/);
    expect(await answer()).toContain('inadequate');
  });

  it('the clock jumps, back and forth: it answers and stays connected', async () => {
    const identified = standIn.gateway.count('identified');
    /** How many minutes the clock of the bot is ahead, by its log. */
    const ahead = () => {
      const [, time = ''] = /.*"time":(\d+),[^\n]*"Replied"/s.exec(bot.output()) ?? [];
      return Math.round((Number(time) - Date.now()) / 60_000);
    };
    for (const jump of [-60, 24 * 60]) {
      bot.signal('SIGUSR2');
      // A signal arrives when it arrives: asked until the answer is one of after it.
      const asked = async () => {
        expect(await answer()).toContain('inadequate');
        expect(ahead()).toBe(jump);
      };
      await eventually(asked);
      const heartbeats = standIn.gateway.count('heartbeat');
      await eventually(() => expect(standIn.gateway.count('heartbeat')).toBeGreaterThan(heartbeats));
      expect(await answer()).toContain('inadequate');
    }
    expect(standIn.gateway.count('identified')).toBe(identified);
  });

  it('a defect that nothing caught ends it, once everything in flight is answered', async () => {
    const release = hold();
    const interactions = Array.from({ length: 20 }, () => standIn.type('help'));
    await eventually(() => expect(standIn.waiting()).toBe(20));
    bot.signal('SIGHUP');
    await bot.says(/A defect that nothing caught/);
    release();
    for (const { answered } of interactions) expect(textOf(await answered)).toContain('Help');
    const { code, output } = await bot.ended;
    expect(code).toBe(EXIT.failure);
    expect(output).toMatch(/"level":60,[^\n]*A defect of the test/);
  });
});

describe('a log that cannot be written', { timeout: 60_000 }, () => {
  async function answersAndEnds(bot: BotProcess) {
    await eventually(() => expect(standIn.gateway.connected()).toBe(true));
    expect(await answer()).toContain('inadequate');
    expect(await answer()).toContain('inadequate');
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(EXIT.ok);
  }

  it('since the disk is full, keeps nobody from an answer', async () => {
    const full = await open('/dev/full', 'w');
    await answersAndEnds(start({}, { output: full.fd }));
    await full.close();
  });

  it('since its reader has gone, keeps nobody from an answer', async () => {
    const bot = start();
    await bot.says(/Ready/);
    bot.ignore();
    await answersAndEnds(bot);
  });
});

describe('at the start', { timeout: 60_000 }, () => {
  it('a folder of articles that is not there is said, and ends it', async () => {
    const { code, output } = await start({ KNOWLEDGE_DIR: `${folder}.missing`, HEALTH_PORT: '0' }).ended;
    expect(code).toBe(EXIT.failure);
    expect(output).toContain('.missing');
  });

  it('a name of Discord that cannot be found is said, and ends it', async () => {
    const { code, output } = await start({ DISCORD_API_URL: 'http://discord.invalid/api' }).ended;
    expect(code).toBe(EXIT.failure);
    expect(output).toMatch(/Cannot reach Discord \((?:ENOTFOUND|EAI_AGAIN)\)/);
  });
});
