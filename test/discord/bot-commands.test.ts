import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, endAll, exampleFolder, startProcess } from './bot-process.ts';
import { COMPONENTS_V2, EPHEMERAL, textOf } from './stand-in/shapes.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

const CHECK = 'Check against the articles';

let folder: string;
let standIn: StandIn;
let bot: BotProcess;

beforeAll(async () => {
  folder = await exampleFolder();
  standIn = await startStandIn();
  const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl, KNOWLEDGE_DIR: folder };
  bot = startProcess('main', settings);
  await bot.says(/Ready/);
}, 60_000);

afterAll(() => endAll({ bot, standIn, folder }));

const say = async (name: string, options = {}) => textOf(await standIn.type(name, options).answered);

describe('the commands, end to end', { timeout: 60_000 }, () => {
  it.each([
    ['ratings', {}, /What inspectors rated Exampleton[\s\S]*Inadequate in/],
    ['timeline', { about: 'homes' }, /Timeline: homes[\s\S]*dated event/],
    [
      'quote',
      { words: 'was rated “inadequate” by Ofsted' },
      /Word for word[\s\S]*\*\*was rated “inadequate” by Ofsted\*\*/,
    ],
    [
      'quote',
      { words: 'nobody wrote this anywhere at all' },
      /“nobody wrote this anywhere at all” does not stand in the articles/,
    ],
    [
      'sources',
      { article: 'part-3' },
      /part 3[\s\S]*Grades that it reports[\s\S]*> \*\*\[1\]\*\* Exampleton council/,
    ],
    [
      'ask',
      { question: 'What was Exampleton rated?', source: 'part-3' },
      /Only the article of The Example was asked/,
    ],
  ])('/%s %j', async (name, options, expected) => {
    expect(await say(name, options)).toMatch(expected);
  });

  it.each([
    ['ratings', { area: 'the fire brigade' }],
    ['ratings', { council: 'Nowhere' }],
    ['timeline', { from: 'soon' }],
    ['findings', { kind: 'colours' }],
    ['compare', {}],
    ['quote', { words: '!!' }],
    ['ask', { question: 'What was it rated?', inspection: '1066' }],
  ])('says what would work instead of /%s %j, to the asker alone', async (name, options) => {
    const reply = await standIn.type(name, options).answered;
    expect(reply.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(textOf(reply)).not.toContain('Sorry');
  });

  it.each([
    ['ratings', 'area', 'overal', 'Overall effectiveness'],
    ['ratings', 'council', 'exampelton', 'Exampleton'],
    ['sources', 'article', 'part 12', 'The Example, 12 November 2014'],
    ['ask', 'question', 'what was exam', 'What was Exampleton rated in 2014?'],
  ])('suggests values while /%s %s: %s is typed', async (name, option, typed, expected) => {
    const choices = await standIn.typing(name, option, typed).suggested;
    expect(choices[0]?.name).toContain(expected);
  });

  it('suggests nothing, and breaks nothing, for a command that it does not have', async () => {
    expect(await standIn.typing('gone', 'question', 'x').suggested).toEqual([]);
  });

  it.each(['server', 'direct message'] as const)(
    'checks a message for the asker alone, in a %s',
    async (place) => {
      const message = 'Exampleton council was rated good in 2014. @everyone <@1> **It** is a disgrace.';
      const reply = await standIn.useOn(message, CHECK, place).answered;
      expect(reply.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
      expect(textOf(reply)).toMatch(
        /\*\*Contradicted\*\* “Exampleton council was rated good in 2014\.”[\s\S]*> \*\*\[1\]\*\* Exampleton council was rated “inadequate”/,
      );
    },
  );

  it('says that a message without words cannot be checked', async () => {
    const reply = await standIn.useOn('', CHECK).answered;
    expect(reply.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(textOf(reply)).toContain('no text');
  });

  it('apologises for a command on messages that it does not have', async () => {
    expect(textOf(await standIn.useOn('x', 'Gone').answered)).toContain('Sorry');
  });

  it('sent nothing that Discord refuses, and logged no words of anybody', () => {
    expect(standIn.refused()).toEqual([]);
    expect(bot.output()).not.toMatch(/disgrace|fire brigade|nobody wrote/);
  });
});
