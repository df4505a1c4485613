import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../commands/knowledge.ts';
import { createLiveDispatch } from '../../src/discord/bot-dispatch.ts';
import type { LiveLibrary } from '../../src/library/live-library.ts';
import { exampleLibrary } from './example.ts';
import { exampleInteraction } from './interaction.ts';
import { memoryLog } from './memory-log.ts';

const loaded = new Date('2030-01-02T03:04:05Z');
const long = (index: number) => ({
  file: `${index}-${'x'.repeat(90)}.md`,
  line: index,
  message: 'y'.repeat(300),
});

function liveOf(problems = 0, reload: LiveLibrary['reload'] = async () => ({ loaded })): LiveLibrary {
  const library = { ...exampleLibrary, problems: Array.from({ length: problems }, (_, i) => long(i + 1)) };
  return {
    current: () => library,
    status: () => ({ loaded: new Date(0), failure: 'The folder is gone.' }),
    reload,
  };
}

async function run(
  action: string | null,
  { live = liveOf(), permissions = PermissionFlagsBits.ManageGuild } = {},
) {
  const { log, lines } = memoryLog();
  const { interaction, done } = exampleInteraction({ commandName: 'knowledge' });
  await createLiveDispatch(live, [knowledge], log).command({
    ...interaction,
    memberPermissions: { has: (permission: bigint) => (permissions & permission) !== 0n },
    options: { getSubcommand: () => action },
  });
  return { done, text: JSON.stringify(done), lines: lines() };
}

describe('/knowledge', () => {
  it('says what is loaded, when, and why it failed since, to the person who asked alone', async () => {
    const { done, text } = await run('status');
    expect(done).toMatchObject([['reply', { flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] }]]);
    expect(text).toContain('Articles: 1');
    expect(text).toContain('1970-01-01 00:00:00 UTC');
    expect(text).toContain('The folder is gone.');
    expect(text).toContain('Problems: 0');
  });

  it('loads now', async () => {
    const { text, lines } = await run('reload');
    expect(text).toContain('2030-01-02 03:04:05 UTC');
    expect(lines).toMatchObject([{ command: 'knowledge', action: 'reload' }]);
  });

  it('answers in time where loading takes long', async () => {
    const live = liveOf(0, () => new Promise(() => undefined));
    expect((await run('reload', { live })).text).toContain('are being loaded');
  });

  it('shows problems on one page however many there are', async () => {
    const { text } = await run('status', { live: liveOf(5000) });
    expect(text).toContain('Problems: 5000');
    expect(text).toContain('… and 4994 more');
    expect(text).not.toContain('Page 1');
  });

  it('is for members who may manage the server', async () => {
    const { text } = await run('reload', { permissions: PermissionFlagsBits.SendMessages });
    expect(text).toContain('may manage the server');
    expect(text).not.toContain('Articles');
  });
});
