import { DiscordAPIError, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/commands/command.ts';
import { createDispatch } from '../../src/discord/dispatch.ts';
import { exampleAnswer, exampleLibrary } from './example.ts';
import { type ExampleOptions, exampleInteraction } from './interaction.ts';
import { memoryLog } from './memory-log.ts';

const payload: Command['payload'] = {
  name: 'ask',
  description: 'Ask',
  options: [{ type: 3, name: 'question', description: 'Your question' }],
};
const asking: Command = { payload, reply: () => ({ type: 'answer', answer: exampleAnswer }) };
const echoing: Command = {
  payload,
  reply: (_, { string, boolean }) => ({
    type: 'page',
    page: { title: `${string('question')} ${boolean('loud')} ${string('absent')}`, sections: [] },
  }),
};
const failing: Command = {
  payload,
  reply: () => {
    throw new Error('A defect');
  },
};

const apiError = (code: number) =>
  new DiscordAPIError({ code, message: 'No' }, code, 404, 'POST', 'https://example.org', {
    files: undefined,
    body: undefined,
  });

async function run(command: Command, options: ExampleOptions = {}) {
  const { log, lines, text } = memoryLog();
  const { interaction, done } = exampleInteraction(options);
  const parts = { library: () => exampleLibrary, commands: [command], log, secret: 'secret' };
  await createDispatch(parts).command(interaction);
  return { done, lines: lines(), log: text() };
}

const EPHEMERAL = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral];
const APOLOGY = {
  components: [
    { components: [{ content: expect.stringMatching(/^Sorry.*\n-# Reference: 900000000000000001$/) }] },
  ],
  flags: EPHEMERAL,
};

describe('a slash command', () => {
  it('is answered to everybody, pinging nobody', async () => {
    const { done } = await run(asking);
    expect(done).toMatchObject([
      ['reply', { flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } }],
    ]);
  });

  it('is answered to the person who asked alone where they want it private', async () => {
    const { done } = await run(asking, { options: { private: true } });
    expect(done).toMatchObject([['reply', { flags: EPHEMERAL, allowedMentions: { parse: [] } }]]);
  });

  it('gets the options that were given', async () => {
    const { done } = await run(echoing, { options: { question: 'Who', loud: true } });
    expect(JSON.stringify(done)).toContain('Who true undefined');
  });

  it('is logged with ids and without the question', async () => {
    const { lines, log } = await run(asking, { options: { question: 'My secret' } });
    expect(lines).toMatchObject([{ command: 'ask', interaction: '900000000000000001', status: 'answered' }]);
    expect(log).not.toMatch(/secret|Exampleton/);
  });
});

describe('the error policy', () => {
  it('apologises with a reference, to the person who asked alone, and logs the error', async () => {
    const { done, lines } = await run(failing);
    expect(done).toMatchObject([['reply', APOLOGY]]);
    expect(lines).toMatchObject([
      { level: 50, command: 'ask', interaction: '900000000000000001', err: { message: 'A defect' } },
    ]);
  });

  it('shows nothing of the error', async () => {
    expect(JSON.stringify((await run(failing)).done)).not.toContain('defect');
  });

  it('apologises for a command that it does not have', async () => {
    expect((await run(asking, { commandName: 'gone' })).done).toMatchObject([['reply', APOLOGY]]);
  });

  it('apologises where Discord refused the reply', async () => {
    const { done } = await run(asking, {
      fails: (attempt) => (attempt === 0 ? new Error('Refused') : undefined),
    });
    expect(done).toMatchObject([
      ['reply', {}],
      ['reply', APOLOGY],
    ]);
  });

  it('never leaves a deferred reply hanging', async () => {
    const { done } = await run(failing, { deferred: true });
    expect(done).toMatchObject([['delete'], ['follow up', APOLOGY]]);
  });

  it('apologises below a reply that stands', async () => {
    expect((await run(failing, { replied: true })).done).toMatchObject([['follow up', APOLOGY]]);
  });

  it.each([10062, 40060])('only logs what Discord no longer takes an answer to (%i)', async (code) => {
    const { done, lines } = await run(asking, { fails: () => apiError(code) });
    expect(done.map(([what]) => what)).toEqual(['reply']);
    expect(lines).toMatchObject([{ level: 40, interaction: '900000000000000001' }]);
  });

  it('survives an apology that fails as well', async () => {
    const { lines } = await run(failing, { fails: () => new Error('Down') });
    expect(lines.map(({ msg }) => msg)).toEqual(['Failed', 'Could not apologise']);
  });
});

describe('/about', () => {
  const library = { ...exampleLibrary, problems: [{ file: 'bad.md', line: 3, message: 'No title' }] };
  async function aboutFor(administrator: boolean) {
    const { log } = memoryLog();
    const { interaction, done } = exampleInteraction({ commandName: 'about' });
    const memberPermissions = { has: () => administrator };
    const parts = { library: () => library, commands, log, secret: 'secret' };
    await createDispatch(parts).command({ ...interaction, memberPermissions });
    return JSON.stringify(done);
  }

  it('shows what is wrong in the files to those who manage the server', async () => {
    expect(await aboutFor(true)).toContain('bad.md:3: No title');
  });

  it('only counts it for the others', async () => {
    const text = await aboutFor(false);
    expect(text).not.toContain('No title');
    expect(text).toContain('Files with mistakes: 1');
  });
});
