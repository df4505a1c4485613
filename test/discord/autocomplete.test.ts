import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/commands/command.ts';
import { suggest } from '../../src/discord/autocomplete.ts';
import type { AutocompleteInteraction } from '../../src/discord/interactions.ts';
import { library } from '../views/example.ts';
import { memoryLog } from './memory-log.ts';

type Choices = readonly { readonly name: string; readonly value: string }[];

async function typing(
  command: Command | undefined,
  option: string,
  value: string,
  respond: (choices: Choices) => Promise<unknown> = async () => undefined,
) {
  const { log, lines, text } = memoryLog();
  const sent: Choices[] = [];
  const interaction: AutocompleteInteraction = {
    id: '900000000000000001',
    commandName: command?.payload.name ?? 'gone',
    user: { id: 'reader' },
    guildId: 'server',
    options: { getFocused: () => ({ name: option, value }) },
    respond: async (choices) => {
      sent.push(choices);
      return respond(choices);
    },
  };
  await suggest(library, command, interaction, log);
  return { sent, lines: lines(), log: text() };
}

const named = (name: string) => commands.find(({ payload }) => payload.name === name);
const saying = (choices: Choices): Command => ({
  payload: { name: 'say', description: 'Say' },
  reply: () => ({ type: 'hint', hint: { text: '', choices: [] } }),
  autocomplete: () => choices,
});

describe('suggesting values', () => {
  it.each([
    ['ratings', 'area', 'leadrship', 'Leadership'],
    [
      'ratings',
      'inspection',
      'exampelton 2018',
      'Exampleton, July 2018, reported 10 September 2018: good overall effectiveness',
    ],
    ['ratings', 'council', 'other', 'Otherbury'],
    [
      'compare',
      'first',
      'may',
      'Exampleton, May 2022 (year given by an editor): outstanding overall effectiveness',
    ],
    [
      'compare',
      'second',
      'otherbury',
      'Otherbury, 2019, reported 3 June 2019: outstanding overall effectiveness',
    ],
    ['compare', 'area', 'adopt', 'Adoption'],
    ['findings', 'kind', 'weaknes', 'weaknesses'],
    [
      'findings',
      'inspection',
      'march',
      'Exampleton, 3 to 27 March 2015, reported 20 May 2015: inadequate overall effectiveness',
    ],
    ['findings', 'area', 'care', 'Care leavers'],
    [
      'quote',
      'source',
      'undated',
      'The Example, undated: Exampleton has been rated outstanding overall by Ofsted after inspectors visi…',
    ],
    ['sources', 'article', 'good', 'The Example, 10 September 2018: Exampleton now rated good'],
    ['ask', 'source', 'inadequat', 'The Example, 20 May 2015: Exampleton council rated inadequate'],
    [
      'ask',
      'inspection',
      'otherbury',
      'Otherbury, 2019, reported 3 June 2019: outstanding overall effectiveness',
    ],
    ['ask', 'question', 'when was exam', 'When was Exampleton inspected?'],
  ])('/%s %s: %s', async (command, option, typed, expected) => {
    const { sent } = await typing(named(command), option, typed);
    expect(sent[0]?.[0]?.name).toBe(expected);
  });

  it('works for every option that says it does, and what is picked is understood', async () => {
    for (const command of commands) {
      for (const option of command.payload.options ?? []) {
        if (!('autocomplete' in option) || option.autocomplete !== true) continue;
        const { sent } = await typing(command, option.name, '');
        expect([command.payload.name, option.name, (sent[0] ?? []).length > 0]).toEqual([
          command.payload.name,
          option.name,
          true,
        ]);
        for (const { value } of sent[0] ?? []) {
          const picked = {
            string: (name: string) => (name === option.name ? value : undefined),
            boolean: () => undefined,
          };
          const reply = command.reply(library, picked);
          if (reply.type === 'hint') expect(reply.hint.text).not.toContain(`“${value}”`);
        }
      }
    }
  });

  it.each([
    ['timeline', 'about'],
    ['about', 'nothing'],
    ['gone', 'question'],
  ])('suggests nothing for /%s %s', async (command, option) => {
    expect((await typing(named(command), option, 'x')).sent).toEqual([[]]);
  });

  it('stays within what Discord takes', async () => {
    const long = saying([
      ...Array.from({ length: 30 }, (_, i) => ({ name: 'n'.repeat(150), value: `${i}` })),
      { name: 'empty', value: '' },
    ]);
    const [choices = []] = (await typing(long, 'x', '')).sent;
    expect(choices).toHaveLength(25);
    expect(choices.every(({ name, value }) => [...name].length <= 100 && value.length > 0)).toBe(true);
  });

  it('logs what goes wrong, without what was typed, and lets the person type on', async () => {
    const { lines, log } = await typing(named('ask'), 'question', 'my secret', () =>
      Promise.reject(new Error('Too late')),
    );
    expect(lines).toMatchObject([{ level: 40, command: 'ask', interaction: '900000000000000001' }]);
    expect(log).not.toContain('secret');
  });
});
