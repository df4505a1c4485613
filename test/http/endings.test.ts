import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/operations/exit-codes.ts';
import { exampleFolder } from '../discord/bot-process.ts';
import { flatten, textOf } from '../discord/stand-in/shapes.ts';
import { startStandIn, TOKEN } from '../discord/stand-in/stand-in.ts';
import { eventually } from '../eventually.ts';
import { createGate } from '../gate.ts';
import { type HttpBot, portOf, startHttpBot, startServing } from './http-bot.ts';
import { createKeys } from './keys.ts';

const keys = createKeys();
let folder: string;

beforeAll(async () => {
  folder = await exampleFolder();
});

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

const logged = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe.concurrent('how the bot ends over HTTP', { timeout: 180_000 }, () => {
  it('finishes what it began at SIGTERM, the pictures after a reply too', async () => {
    const held = createGate();
    const { bot, standIn }: HttpBot = await startHttpBot(folder, {
      outage: async (method) => {
        if (method === 'PATCH') await held.opened;
        return undefined;
      },
    });
    const interaction = standIn.type('ratings');
    expect(textOf(await interaction.answered)).toContain('Inadequate in 2014');
    await eventually(() => expect(standIn.waiting()).toBe(1));
    bot.signal('SIGTERM');
    await bot.says(/Stopping/);
    held.open();
    const { code, output } = await bot.ended;
    expect(code).toBe(0);
    expect(output).toMatch(/Replied[\s\S]*Stopped/);
    const [message] = interaction.messages();
    expect(flatten(message?.components ?? []).some(({ items }) => items !== undefined)).toBe(true);
    expect(output).not.toContain(TOKEN);
    expect(output).not.toContain(interaction.token);
    await standIn.close();
  });

  it('says in one line that the port is in use, which may pass', async () => {
    const first = startServing(keys, { KNOWLEDGE_DIR: folder });
    const port = String(await portOf(first));
    const { code, output } = await startServing(keys, { KNOWLEDGE_DIR: folder, PORT: port }).ended;
    expect(code).toBe(EXIT.failure);
    expect(logged(output)).toMatchObject([
      { level: 60, msg: expect.stringContaining(`Port ${port} is in use`) },
    ]);
    first.signal('SIGINT');
    expect((await first.ended).code).toBe(0);
  });

  it('says in one line that the address is not of this machine, which does not pass', async () => {
    const elsewhere = { KNOWLEDGE_DIR: folder, HTTP_HOST: '192.0.2.1' };
    const { code, output } = await startServing(keys, elsewhere).ended;
    expect(code).toBe(EXIT.operator);
    expect(logged(output)).toMatchObject([
      { level: 60, msg: expect.stringContaining('no address of this machine') },
    ]);
  });

  it('says everything that is wrong with the configuration at once', async () => {
    const wrong = { DISCORD_PUBLIC_KEY: 'abc', PORT: '70000', HTTP_HOST: 'my host' };
    const { code, output } = await startServing(keys, { KNOWLEDGE_DIR: folder, ...wrong }).ended;
    expect(code).toBe(EXIT.operator);
    expect(output).toMatch(/DISCORD_PUBLIC_KEY.*\n.*PORT.*\n.*HTTP_HOST/);
  });

  it('needs no token, and then says what that means', async () => {
    const standIn = await startStandIn();
    const bot = startServing(keys, {
      KNOWLEDGE_DIR: folder,
      DISCORD_TOKEN: '',
      DISCORD_API_URL: standIn.apiUrl,
    });
    await portOf(bot);
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    expect(logged(bot.output())[0]).toMatchObject({ level: 40, msg: expect.stringContaining('no secret') });
    // It asks Discord for nothing of its own accord, and connects to no gateway.
    expect(standIn.exchanges).toEqual([]);
    expect(standIn.gateway.count('identified')).toBe(0);
    await standIn.close();
  });
});
