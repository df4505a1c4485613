import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../../src/config.ts';
import { type BotProcess, exampleFolder, startProcess } from '../discord/bot-process.ts';
import type { Interaction } from '../discord/stand-in/interactions.ts';
import { flatten, type Message } from '../discord/stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from '../discord/stand-in/stand-in.ts';
import { eventually } from '../eventually.ts';
import { type HttpBot, startHttpBot } from './http-bot.ts';

let folder: string;
let overGateway: StandIn;
let gatewayBot: BotProcess;
let http: HttpBot;

beforeAll(async () => {
  folder = await exampleFolder();
  overGateway = await startStandIn();
  gatewayBot = startProcess('main', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: overGateway.apiUrl,
    KNOWLEDGE_DIR: folder,
  });
  http = await startHttpBot(folder);
  await gatewayBot.says(/Ready/);
}, 60_000);

afterAll(async () => {
  gatewayBot?.signal('SIGTERM');
  await gatewayBot?.ended;
  await overGateway?.close();
  await http?.stop();
  if (folder) await rm(folder, { recursive: true });
});

type Act = (standIn: StandIn) => Interaction;

const isPictured = (message: Message | undefined) =>
  flatten(message?.components ?? []).some(({ items }) => items !== undefined);

/** The first message by each way in, the pictures added. */
async function both(act: Act): Promise<readonly [Message, Message]> {
  const [one, other] = [act(overGateway), act(http.standIn)];
  const expected = await one.answered;
  await other.answered;
  await eventually(() => expect(isPictured(other.messages()[0])).toBe(isPictured(expected)));
  const [message] = other.messages();
  if (!message) throw new Error('No message');
  return [expected, message];
}

const idOf = (message: Message, name: string): string =>
  flatten(message.components).find(
    ({ label, placeholder }) => label?.startsWith(name) || placeholder === name,
  )?.custom_id ?? `no ${name}`;

/**
 * Without the day and time of loading, in which two processes differ, and what discord.js says of itself: that a message
 * is not read aloud, and that Discord need not look for doubles.
 */
function shown({ tts = false, enforce_nonce = false, ...message }: Message): unknown {
  expect([tts, enforce_nonce]).toEqual([false, false]);
  return JSON.parse(JSON.stringify(message).replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/g, 'then'));
}

const question = 'What was Exampleton rated?';

describe('the same interaction, by the gateway and over HTTP, has the same reply', {
  timeout: 60_000,
}, () => {
  it.each<[string, Act]>([
    ['/ask', (at) => at.type('ask', { question })],
    ['/ask in private', (at) => at.type('ask', { question, private: true })],
    ['/ask in a direct message', (at) => at.type('ask', { question: 'Who took over?' }, 'direct message')],
    ['/ask without an answer', (at) => at.type('ask', { question: 'What is the capital of France?' })],
    [
      '/ask with a hostile question',
      (at) => at.type('ask', { question: '@everyone [x](https://evil.example)' }),
    ],
    ['/ratings', (at) => at.type('ratings')],
    ['/ratings in private', (at) => at.type('ratings', { private: true })],
    ['/timeline', (at) => at.type('timeline')],
    ['/findings', (at) => at.type('findings')],
    ['/compare', (at) => at.type('compare', { first: '2014' })],
    ['/quote', (at) => at.type('quote', { words: 'rated “inadequate” by Ofsted' })],
    ['/sources', (at) => at.type('sources')],
    ['/about', (at) => at.type('about')],
    ['/help', (at) => at.type('help')],
    ['/knowledge', (at) => at.type('knowledge')],
    [
      'a command on a message',
      (at) => at.useOn('Exampleton was rated “good” in 2014.', 'Check against the articles'),
    ],
    ['a forged button', (at) => at.press('page/sources/1')],
  ])('%s', async (_what, act) => {
    const [expected, message] = await both(act);
    expect(shown(message)).toEqual(shown(expected));
  });

  it('an apology, but for its reference', async () => {
    const [expected, message] = await both((at) => at.type('gone'));
    const strip = (apology: Message) => JSON.stringify(shown(apology)).replace(/\d{18}/g, 'id');
    expect(strip(message)).toBe(strip(expected));
  });

  it('suggestions', async () => {
    const act: Act = (at) => at.typing('ask', 'question', 'exam');
    expect(await act(http.standIn).suggested).toEqual(await act(overGateway).suggested);
  });

  it('buttons and menus, each on the reply of the other', async () => {
    const [reply] = await both((at) => at.type('ask', { question }));
    const [first] = await both((at) => at.type('sources'));
    const [own] = await both((at) => at.type('ask', { question, private: true }));
    const [graded] = await both((at) => at.type('ratings', { private: true }));
    const acts: readonly Act[] = [
      (at) => at.press(idOf(reply, 'All quotations'), { on: reply }),
      (at) => at.press(idOf(reply, 'Ask next'), { on: reply, values: ['0'] }),
      (at) => at.press(idOf(reply, 'Ask next'), { on: reply, values: ['0'], person: 'another reader' }),
      (at) => at.press(idOf(first, 'Next'), { on: first }),
      (at) => at.press(idOf(first, 'Next'), { on: first, person: 'another reader' }),
      (at) => at.press(idOf(own, 'Share'), { on: own }),
      (at) => at.press(idOf(graded, 'Share'), { on: graded }),
    ];
    for (const act of acts) {
      const [expected, message] = await both(act);
      expect(shown(message)).toEqual(shown(expected));
    }
  });

  it('and Discord refused nothing', () => {
    expect(http.standIn.refused()).toEqual([]);
    expect(http.standIn.gateway.connected()).toBe(false);
    expect(http.bot.output()).not.toMatch(/"level":[456]0(?!.*"command":"gone")/);
  });

  it('without pictures deferred: the text comes with the first response, the pictures after it', async () => {
    const interaction = http.standIn.type('ratings');
    expect(isPictured(await interaction.answered)).toBe(false);
    expect(interaction.response()).toBe(4);
    await eventually(() => expect(isPictured(interaction.messages()[0])).toBe(true));
    expect(interaction.messages()).toHaveLength(1);
  });
});

describe('the shipped articles', { timeout: 60_000 }, () => {
  it('are answered from over HTTP', async () => {
    const shipped = await startHttpBot(shippedKnowledge);
    const reply = await shipped.standIn.type('ask', { question: 'What was Rotherham rated in 2014?' })
      .answered;
    expect(JSON.stringify(reply)).toContain('Inadequate overall');
    await shipped.stop();
  });
});
