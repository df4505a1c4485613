import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/operations/exit-codes.ts';
import { eventually } from '../eventually.ts';
import { type BotInside, startInside } from './bot-inside.ts';
import { textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn();
}, 60_000);

afterAll(() => standIn?.close());

const answers = async () => expect(textOf(await standIn.type('help').answered)).toContain('Help');

describe('a gateway that closes', { timeout: 60_000 }, () => {
  let bot: BotInside;

  beforeAll(async () => {
    bot = await startInside(standIn);
    await eventually(() => expect(bot.isReady()).toEqual({ ready: true }));
  }, 60_000);

  afterAll(() => bot?.stop());

  it.each([4000, 4001, 4002, 4009])('is come back to, with the same session (%i)', async (code) => {
    const [resumed, identified] = [standIn.gateway.count('resumed'), standIn.gateway.count('identified')];
    standIn.gateway.drop(code);
    await eventually(() =>
      expect(bot.isReady()).toEqual({ ready: false, reason: 'not connected to Discord' }),
    );
    await eventually(() => expect(bot.isReady().ready).toBe(true));
    await answers();
    expect(standIn.gateway.count('resumed')).toBe(resumed + 1);
    expect(standIn.gateway.count('identified')).toBe(identified);
  });

  // discord.js waits five seconds between two new sessions, as Discord asks for.
  it.each([1000, 4007])('is come back to, with a new session (%i)', async (code) => {
    const identified = standIn.gateway.count('identified');
    standIn.gateway.drop(code);
    await eventually(() => expect(standIn.gateway.count('identified')).toBe(identified + 1));
    await eventually(() => expect(bot.isReady().ready).toBe(true));
    await answers();
  });

  it.each([
    ['that can be resumed', () => standIn.gateway.invalidate(true), 'resumed'],
    ['that is lost', () => standIn.gateway.invalidate(false), 'identified'],
    ['that Discord wants elsewhere', () => standIn.gateway.reconnect(), 'resumed'],
  ] as const)('or says that the session is over, one %s', async (_what, say, comesBack) => {
    const before = standIn.gateway.count(comesBack);
    say();
    await eventually(() => expect(standIn.gateway.count(comesBack)).toBe(before + 1));
    await eventually(() => expect(bot.isReady().ready).toBe(true));
    await answers();
  });

  it('is tried until it takes the connection, and that is said once', async () => {
    const said = () => bot.text().match(/The connection to Discord dropped/g)?.length ?? 0;
    const before = said();
    standIn.gateway.refuse(4000);
    standIn.gateway.drop(4000);
    const refused = standIn.gateway.count('refused');
    await eventually(() => expect(standIn.gateway.count('refused')).toBeGreaterThan(refused + 2));
    expect(said()).toBe(before + 1);
    standIn.gateway.refuse(undefined);
    await eventually(() => expect(bot.isReady().ready).toBe(true));
    await answers();
    expect(bot.text()).toContain('Connected again');
  });
});

describe('a gateway that closes for good', { timeout: 60_000 }, () => {
  it.each([
    [4004, 'refused the token. Set DISCORD_TOKEN'],
    [4010, 'SHARDS=auto, or leave SHARDS out'],
    [4011, 'set SHARDS=auto'],
    [4012, 'Update Rapporteur'],
    [4013, 'Update Rapporteur'],
    [4014, 'Update Rapporteur'],
  ])('ends the bot with a line that says what to do (%i)', async (code, advice) => {
    const bot = await startInside(standIn);
    await eventually(() => expect(bot.isReady().ready).toBe(true));
    standIn.gateway.drop(code);
    expect(await bot.ended).toBe(EXIT.operator);
    expect(bot.isReady()).toEqual({ ready: false, reason: 'stopping' });
    const fatal = bot.lines().filter(({ level }) => level === 60);
    expect(fatal).toMatchObject([{ msg: expect.stringContaining(advice) }]);
  });

  it('does so before the bot is ready, too', async () => {
    standIn.gateway.refuse(4013);
    const bot = await startInside(standIn);
    expect(await bot.ended).toBe(EXIT.operator);
    standIn.gateway.refuse(undefined);
    expect(bot.text()).toContain('4013');
  });
});
