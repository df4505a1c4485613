import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createBotDispatch } from '../../src/discord/bot-dispatch.ts';
import { createLimits, type LimitSettings } from '../../src/shared/limits.ts';
import { createRecentQuestions } from '../../src/shared/recent-questions.ts';
import { createSecrecy } from '../../src/shared/secrecy.ts';
import { exampleLibrary } from './example.ts';
import { type ExampleOptions, exampleInteraction } from './interaction.ts';
import { memoryLog } from './memory-log.ts';

const question = { question: 'What was Exampleton rated?' };
const CHECK = 'Check against the articles';
const ALONE = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral];

function bot(settings: LimitSettings) {
  const { log, lines, text } = memoryLog();
  const limits = createLimits({ settings, secrecy: createSecrecy('secret'), now: Date.now });
  const shared = { limits, recent: createRecentQuestions(Date.now), close: () => undefined };
  const live = {
    current: () => exampleLibrary,
    status: () => ({ loaded: new Date(0) }),
    reload: async () => ({ loaded: new Date(0) }),
  };
  const dispatch = createBotDispatch({ live, log, secret: 'secret', shared });
  const use = async (
    options: ExampleOptions,
    how: (one: ReturnType<typeof exampleInteraction>) => Promise<void>,
  ) => {
    const one = exampleInteraction(options);
    await how(one);
    return { done: one.done, text: JSON.stringify(one.done) };
  };
  return {
    log: text,
    lines,
    ask: (options: ExampleOptions = {}) =>
      use({ options: question, ...options }, ({ interaction }) =>
        dispatch.command({ ...interaction, options: { ...interaction.options, getSubcommand: () => null } }),
      ),
    press: (options: ExampleOptions = {}) =>
      use({ customId: 'old', ...options }, ({ interaction }) => dispatch.control(interaction)),
    check: (content: string) =>
      use({ commandName: CHECK }, ({ interaction }) =>
        dispatch.message({ ...interaction, targetMessage: { content } }),
      ),
    manage: () =>
      use({ commandName: 'knowledge' }, ({ interaction }) =>
        dispatch.command({
          ...interaction,
          memberPermissions: { has: () => true },
          options: { ...interaction.options, getSubcommand: () => 'status' },
        }),
      ),
    /** How many values are suggested to somebody who types. */
    suggestions: async (respond: () => Promise<unknown> = async () => undefined) => {
      const sent: number[] = [];
      await dispatch.autocomplete({
        id: '900000000000000001',
        commandName: 'ask',
        user: { id: 'reader' },
        guildId: 'server',
        options: { getFocused: () => ({ name: 'question', value: 'exampleton' }) },
        respond: (choices) => {
          sent.push(choices.length);
          return respond();
        },
      });
      return sent;
    },
  };
}

describe('within limits', () => {
  it('a question over the limit is answered privately with when to come back, and with nothing else', async () => {
    const { ask, lines, log } = bot({ perPerson: 1, perServer: 100 });
    expect((await ask()).text).toContain('was rated ‘good’');
    const { done, text } = await ask({ user: 'reader' });
    expect(done).toMatchObject([['reply', { flags: ALONE, allowedMentions: { parse: [] } }]]);
    expect(text).not.toContain('was rated');
    const [, seconds = '0', again] = /from <t:(\d+):T>, <t:(\d+):R>/.exec(text) ?? [];
    expect(again).toBe(seconds);
    expect(Number(seconds) * 1000).toBeGreaterThan(Date.now());
    expect(Number(seconds) * 1000).toBeLessThanOrEqual(Date.now() + 61_000);
    expect(lines().at(-1)).toMatchObject({
      msg: 'Over the limit',
      command: 'ask',
      limit: 'person',
      level: 30,
    });
    expect(log()).not.toMatch(/reader|Exampleton/);
  });

  it('another person is answered all the same', async () => {
    const { ask } = bot({ perPerson: 1, perServer: 100 });
    await ask();
    await ask();
    expect((await ask({ user: 'another' })).text).toContain('was rated');
  });

  it('a server over its limit is told that it is nobody’s fault, and where to ask at once', async () => {
    const { ask } = bot({ perPerson: 100, perServer: 1 });
    await ask();
    const { done, text } = await ask({ user: 'another' });
    expect(done).toMatchObject([['reply', { flags: ALONE }]]);
    expect(text).toMatch(/This server .* nothing that you did.*direct message/);
    expect((await ask({ user: 'another', guild: null })).text).toContain('was rated');
    expect((await ask({ user: 'another', guild: 'another server' })).text).toContain('was rated');
  });

  it.each(['ask', 'press', 'check', 'manage'] as const)('counts every kind as one: %s', async (kind) => {
    const { ask, press, check, manage } = bot({ perPerson: 1, perServer: 100 });
    const kinds = { ask, press, manage, check: () => check('It was good.') };
    expect((await kinds[kind]()).text).not.toContain('in a minute');
    for (const other of [ask, press, manage, kinds.check]) {
      const { done, text } = await other();
      expect(done).toMatchObject([['reply', { flags: ALONE }]]);
      expect(text).toContain('in a minute');
    }
  });

  it('suggests values ten times as often, and then none', async () => {
    const { ask, suggestions } = bot({ perPerson: 1, perServer: 100 });
    for (let index = 0; index < 10; index++) expect((await suggestions())[0]).toBeGreaterThan(0);
    expect(await suggestions()).toEqual([0]);
    expect((await ask()).text).toContain('was rated');
  });

  it('survives that Discord does not take the reply', async () => {
    const { ask, suggestions, lines } = bot({ perPerson: 1, perServer: 100 });
    await ask();
    await ask({ fails: () => new Error('Down') });
    expect(lines().at(-1)).toMatchObject({ msg: 'Could not apologise' });
    for (let index = 0; index < 12; index++) await suggestions(() => Promise.reject(new Error('Too late')));
    expect(lines().at(-1)).toMatchObject({ msg: 'Could not suggest values', level: 40 });
  });
});
