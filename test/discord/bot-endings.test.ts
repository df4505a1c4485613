import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands, liveCommands, messageCommands } from '../../commands/index.ts';
import { EXIT } from '../../src/operations/exit-codes.ts';
import { eventually } from '../eventually.ts';
import { exampleFolder, type ProcessOptions, startProcess } from './bot-process.ts';
import { createHold } from './hold.ts';
import { textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';
import { GUILD } from './stand-in/world.ts';

let folder: string;
let standIn: StandIn;
const { outage, hold } = createHold();

beforeAll(async () => {
  folder = await exampleFolder();
  standIn = await startStandIn({ outage });
});

afterAll(async () => {
  await standIn?.close();
  if (folder) await rm(folder, { recursive: true });
});

function start(entry: string, env: Readonly<Record<string, string>> = {}, options: ProcessOptions = {}) {
  const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl, KNOWLEDGE_DIR: folder };
  return startProcess(entry, { ...settings, ...env }, options);
}

const logged = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('how the bot ends', { timeout: 180_000 }, () => {
  it.concurrent('says in one line that the token is wrong, without the token', async () => {
    const { code, output } = await start('main', { DISCORD_TOKEN: 'a-wrong-token' }).ended;
    expect(code).toBe(EXIT.operator);
    expect(logged(output)).toMatchObject([{ level: 60, msg: expect.stringContaining('DISCORD_TOKEN') }]);
    expect(output).not.toContain('a-wrong-token');
  });

  it.concurrent('says that a service has no token, where it would else seem to have been told to stop', async () => {
    const env = { DISCORD_TOKEN: '', NODE_ENV: 'production' };
    const { code, output } = await start('main', env).ended;
    expect(output).toMatch(/^DISCORD_TOKEN is not set[^\n]*\n$/);
    expect(code).toBe(EXIT.operator);
  });

  it.concurrent('says that a name is misspelt before it says what is not set', async () => {
    const env = { DISCORD_TOKEN: '', DISCORD_TOKN: 'abc', NODE_ENV: 'production' };
    const { output } = await start('main', env).ended;
    expect(output).toMatch(/^DISCORD_TOKN is no setting [^\n]* DISCORD_TOKEN\?\nDISCORD_TOKEN is not set/);
  });

  it.concurrent('says in one line that there is no network', async () => {
    const { code, output } = await start('main', { DISCORD_API_URL: 'http://127.0.0.1:1/api' }).ended;
    expect(code).toBe(1);
    expect(logged(output)).toMatchObject([
      { level: 60, msg: expect.stringContaining('Cannot reach Discord') },
    ]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'finishes what is in flight at %s, under load too',
    async (name) => {
      const release = hold();
      const bot = start('main');
      await bot.says(/Ready/);
      const interactions = Array.from({ length: 20 }, () => standIn.type('help'));
      const before = standIn.exchanges.length;
      // The bot has sent its reply once the stand-in holds the answer back; give it the time to.
      await eventually(() => expect(standIn.waiting()).toBe(20));
      bot.signal(name);
      await bot.says(/Stopping/);
      expect(standIn.exchanges.length).toBe(before);
      release();
      for (const { answered } of interactions) expect(textOf(await answered)).toContain('Help');
      expect((await bot.ended).code).toBe(0);
      expect(bot.output()).toMatch(/Replied[\s\S]*Stopped/);
    },
  );
});

const all = [...commands, ...liveCommands, ...messageCommands];

describe('npm run register', { timeout: 180_000 }, () => {
  it('registers once, says what it did, and does nothing the second time', async () => {
    const first = await start('register').ended;
    expect(first).toEqual({
      code: 0,
      output: expect.stringMatching(/^Registered everywhere: \/about, .*\/knowledge, .*\.\n$/),
    });
    const second = await start('register').ended;
    expect(second).toMatchObject({ code: 0, output: expect.stringContaining('Nothing to do') });
    expect(standIn.exchanges.filter(({ method }) => method === 'PUT')).toMatchObject([{ status: 200 }]);
    expect(standIn.commands('global')).toHaveLength(all.length);
  });

  it('registers in one server', async () => {
    const { code, output } = await start('register', { DISCORD_GUILD_ID: GUILD }).ended;
    expect([code, output]).toEqual([0, expect.stringContaining(`in the server ${GUILD}`)]);
    expect(standIn.commands(GUILD)).toHaveLength(all.length);
  });

  it.concurrent.each([
    ['a wrong token', { DISCORD_TOKEN: 'a-wrong-token' }, 1, /^Discord refused the token[^\n]*\n$/],
    [
      'a server without the bot',
      { DISCORD_GUILD_ID: '299999999999999999' },
      1,
      /^The bot has no access[^\n]*\n$/,
    ],
    ['no network', { DISCORD_API_URL: 'http://127.0.0.1:1/api' }, 1, /^Cannot reach Discord[^\n]*\n$/],
    ['no token', { DISCORD_TOKEN: '' }, 2, /^DISCORD_TOKEN is not set[^\n]*\n$/],
  ])('says in one line that there is %s', async (_what, env, status, line) => {
    const { code, output } = await start('register', env).ended;
    expect(output).toMatch(line);
    expect(code).toBe(status);
  });

  it.concurrent('says that a name is misspelt, since it may register everywhere what was meant for one server', async () => {
    const { output } = await start('register', { DISCORD_GILD_ID: GUILD }).ended;
    expect(output).toMatch(/^DISCORD_GILD_ID is no setting of this bot\. Did you mean DISCORD_GUILD_ID\?\n/);
  });
});

describe('a .env that is not UTF-8', { timeout: 180_000 }, () => {
  it.concurrent.each([
    ['main', EXIT.operator],
    ['register', 2],
    ['preview', 1],
    ['ask', 1],
  ] as const)('is said in one line by %s', async (program, status) => {
    const cwd = await mkdtemp(join(tmpdir(), 'env-'));
    await writeFile(join(cwd, '.env'), Buffer.from('\ufeffDISCORD_GUILD_ID=1', 'utf16le'));
    const { code, output } = await start(program, {}, { cwd, args: program === 'ask' ? ['What?'] : [] })
      .ended;
    expect([code, output]).toEqual([status, '.env is not UTF-8 text: save it with the encoding UTF-8.\n']);
  });
});
