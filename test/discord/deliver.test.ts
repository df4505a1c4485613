import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createDispatch } from '../../src/discord/dispatch.ts';
import { createGallery } from '../../src/discord/gallery.ts';
import type { Painter } from '../../src/pictures/render.ts';
import { exampleLibrary } from './example.ts';
import { exampleInteraction } from './interaction.ts';
import { memoryLog } from './memory-log.ts';

const painted: Painter = {
  measure: (text, size) => text.length * size,
  paint: async ({ alt }) => ({ png: Buffer.from('a picture'), alt }),
};
const broken: Painter = { ...painted, paint: () => Promise.reject(new Error('No paint')) };

async function ratings(
  painter: () => Promise<Painter>,
  options: Parameters<typeof exampleInteraction>[0] = {},
) {
  const { log, lines } = memoryLog();
  const { interaction, done } = exampleInteraction({ commandName: 'ratings', ...options });
  const gallery = createGallery(log, painter);
  const parts = { library: () => exampleLibrary, commands, log, secret: 'secret', gallery };
  await createDispatch(parts).command(interaction);
  return { done, lines: lines() };
}

const PICTURE = { name: 'ratings-1.png', description: expect.stringMatching(/^Table of grades\./) };

describe('a reply with pictures', () => {
  it('is deferred with nothing but who sees it, then edited', async () => {
    const { done } = await ratings(async () => painted);
    expect(done).toMatchObject([
      ['defer', {}],
      ['edit', { flags: MessageFlags.IsComponentsV2, files: [PICTURE] }],
    ]);
    const alone = await ratings(async () => painted, { options: { private: true } });
    expect(alone.done[0]).toEqual(['defer', { flags: MessageFlags.Ephemeral }]);
  });

  it.each([
    ['cannot be painted', async () => broken],
    ['has no renderer', () => Promise.reject(new Error('No renderer for this machine'))],
  ])('is sent as text all the same where it %s', async (_, painter) => {
    const { done, lines } = await ratings(painter);
    expect(done.map(([what]) => what)).toEqual(['defer', 'edit']);
    expect(done[1]?.[1]).not.toHaveProperty('files');
    expect(lines.map(({ msg }) => msg)).toContain('No picture: the text is sent alone');
  });

  it('is sent as text all the same where Discord does not take the pictures', async () => {
    const fails = (attempt: number) => (attempt === 1 ? new Error('Too large') : undefined);
    const { done } = await ratings(async () => painted, { fails });
    expect(done.map(([what]) => what)).toEqual(['defer', 'edit', 'edit']);
    expect(done[2]?.[1]).not.toHaveProperty('files');
  });

  it('never leaves "thinking…" behind', async () => {
    const fails = (attempt: number) => (attempt === 1 || attempt === 2 ? new Error('Down') : undefined);
    const { lines } = await ratings(async () => painted, { fails });
    expect(lines.map(({ level }) => level)).toContain(50);
  });
});
