import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, endAll, exampleFolder, startProcess } from './bot-process.ts';
import { COMPONENTS_V2, EPHEMERAL, flatten, textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

const QUESTION = 'What was Exampleton rated?';
const HOSTILE = '@everyone [x](https://evil.example)';

let folder: string;
let standIn: StandIn;
let bot: BotProcess;

const settings = () => ({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl, KNOWLEDGE_DIR: folder });

beforeAll(async () => {
  folder = await exampleFolder();
  standIn = await startStandIn();
  bot = startProcess('main', settings());
  await bot.says(/Ready/);
}, 60_000);

afterAll(() => endAll({ bot, standIn, folder }));

describe('the bot, end to end', { timeout: 60_000 }, () => {
  it('answers in public, quoting and linking; the quotation pings and formats nothing', async () => {
    const reply = await standIn.type('ask', { question: QUESTION }).answered;
    expect(reply.flags).toBe(COMPONENTS_V2);
    const text = textOf(reply);
    expect(text).toContain('> **[1]** Exampleton council was rated “inadequate” by Ofsted');
    expect(text).toContain('\\*homes\\*, \\@everyone said');
    expect(flatten(reply.components).some(({ url }) => url?.startsWith('https://example.org/'))).toBe(true);
  });

  it('echoes a question that pings and links nothing', async () => {
    const text = textOf(await standIn.type('ask', { question: HOSTILE }).answered);
    expect(text).toContain('-# Question: \\@everyone \\[x\\]\\(https:\\//evil.example)');
  });

  it('answers the person who asked alone, in a direct message too', async () => {
    const reply = await standIn.type('ask', { question: QUESTION, private: true }, 'direct message').answered;
    expect(reply.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
  });

  it.each(['', '???', '👍', 'x'.repeat(6000), '```\n# code', 'Wie lautet das Urteil?'])(
    'answers %j calmly',
    async (question) => {
      expect(textOf(await standIn.type('ask', { question }).answered)).not.toContain('Sorry');
    },
  );

  it('turns the pages of /sources in place', async () => {
    const first = await standIn.type('sources').answered;
    const next = flatten(first.components).find(({ label }) => label === 'Next');
    const turned = standIn.press(next?.custom_id ?? '', { on: first });
    const texts = textOf(first) + textOf(await turned.answered);
    expect(turned.response()).toBe(7);
    for (let index = 1; index <= 12; index++) expect(texts).toContain(`part ${index}*`);
  });

  it.each(['about', 'help'])('answers /%s', async (name) => {
    expect(textOf(await standIn.type(name).answered)).toContain('Exampleton');
  });

  it('apologises with a reference for a command that it does not have', async () => {
    const interaction = standIn.type('gone');
    const reply = await interaction.answered;
    expect(reply.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(textOf(reply)).toContain(`Reference: ${interaction.id}`);
    await bot.says(new RegExp(`"command":"gone","interaction":"${interaction.id}"`));
  });

  it('logs ids, and neither questions nor the token', async () => {
    expect(bot.output()).toMatch(/"interaction":"9\d+"/);
    expect(bot.output()).not.toMatch(/What was|evil|interaction-token/);
    expect(bot.output()).not.toContain(TOKEN);
  });

  it('sent nothing that Discord refuses', () => {
    expect(standIn.refused()).toEqual([]);
  });

  it('ends in good order at SIGTERM', async () => {
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    expect(standIn.gateway.connected()).toBe(false);
  });
});
