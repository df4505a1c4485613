import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { type BotInside, startInside } from './bot-inside.ts';
import type { How } from './stand-in/faults.ts';
import { textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

const CALLBACK = /^POST \/interactions\//;
const EDIT = /^PATCH \/webhooks\/.*@original$/;

let standIn: StandIn;
let bot: BotInside;

beforeAll(async () => {
  standIn = await startStandIn();
  bot = await startInside(standIn);
  await eventually(() => expect(bot.isReady().ready).toBe(true));
}, 60_000);

afterAll(async () => {
  await bot?.stop();
  await standIn?.close();
});

/** Uses a command; resolves with what the person sees in the end and what the bot made of it. */
async function use(name: string) {
  const [handled, logged] = [bot.handlings.length, bot.lines().length];
  const interaction = standIn.type(name);
  await eventually(() => expect(bot.handlings.length).toBe(handled + 1));
  return {
    texts: interaction.messages().map(textOf),
    outcome: bot.handlings[handled]?.outcome,
    lines: bot.lines().slice(logged),
  };
}

const faults: readonly (readonly [string, How])[] = [
  ['answers 500', { kind: 'status', status: 500 }],
  ['answers 502', { kind: 'status', status: 502 }],
  ['answers 429 for this route', { kind: 'limited', seconds: 0.3, global: false }],
  ['answers 429 for all routes', { kind: 'limited', seconds: 0.3, global: true }],
  ['breaks off, having taken the request', { kind: 'cut', accepted: true }],
  ['breaks off, not having taken it', { kind: 'cut', accepted: false }],
  ['does not answer, having taken the request', { kind: 'hang', accepted: true }],
  ['does not answer, not having taken it', { kind: 'hang', accepted: false }],
];

describe('where Discord once', { timeout: 60_000 }, () => {
  it.each(faults)('%s, a reply arrives once', async (_what, how) => {
    standIn.fail({ route: CALLBACK, times: 1, how });
    const { texts, outcome, lines } = await use('help');
    expect(texts).toEqual([expect.stringContaining('Help')]);
    expect(outcome).toBe('page');
    expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it.each(faults)('%s, a picture arrives all the same', async (_what, how) => {
    standIn.fail({ route: CALLBACK, times: 1, how });
    const { texts, outcome } = await use('ratings');
    expect(texts).toEqual([expect.stringContaining('Rotherham')]);
    expect(outcome).toBe('page');
  });

  it.each(faults.filter(([, { kind }]) => kind !== 'hang'))(
    '%s, an edit arrives all the same',
    async (_what, how) => {
      standIn.fail({ route: EDIT, times: 1, how });
      const { texts, outcome } = await use('ratings');
      expect(texts).toEqual([expect.stringContaining('Rotherham')]);
      expect(outcome).toBe('page');
    },
  );
});

describe('where Discord goes on failing', { timeout: 60_000 }, () => {
  it('the person gets an apology when it has failed four times', async () => {
    standIn.fail({ route: CALLBACK, times: 4, how: { kind: 'status', status: 502 } });
    const { texts, outcome, lines } = await use('help');
    expect(texts).toEqual([expect.stringContaining('Sorry')]);
    expect(outcome).toBe('failed');
    expect(lines).toMatchObject([{ level: 50, msg: 'Failed', err: { message: 'Bad Gateway' } }]);
  });

  it('the log says so where nothing gets through, and the next answer comes again', async () => {
    standIn.fail({ route: CALLBACK, times: 8, how: { kind: 'cut', accepted: false } });
    const { texts, outcome, lines } = await use('help');
    expect(texts).toEqual([]);
    expect(outcome).toBe('failed');
    expect(lines.map(({ msg }) => msg)).toEqual(['Failed', 'Could not apologise']);
    expect((await use('help')).outcome).toBe('page');
  });

  it('an answer that is held up beyond three seconds is too late, and is logged as such', async () => {
    standIn.fail({ route: CALLBACK, times: 1, how: { kind: 'limited', seconds: 3.2, global: false } });
    const { texts, outcome, lines } = await use('help');
    expect(texts).toEqual([]);
    expect(outcome).toBe('gone');
    expect(lines).toMatchObject([{ level: 40, msg: expect.stringContaining('Too late') }]);
  });
});
