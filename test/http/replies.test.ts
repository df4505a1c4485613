import { ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { guard } from '../../src/discord/error-policy.ts';
import { type DiscordMessage, ephemeral, messageOf } from '../../src/discord/message.ts';
import { messageCommandInteraction, typingInteraction } from '../discord/stand-in/typing.ts';
import { useControl } from '../discord/stand-in/use-control.ts';
import { commandInteraction } from '../discord/stand-in/world.ts';
import { createGate } from '../gate.ts';
import { discordSays, endpointFor, type Parts } from './exchange.ts';
import { occasion } from './visit.ts';

const V2 = MessageFlags.IsComponentsV2;
const HIDDEN = V2 | MessageFlags.Ephemeral;
const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
const message = (content: string): DiscordMessage =>
  messageOf({ type: ComponentType.Container, components: [text(content)] });
const pictured: DiscordMessage = {
  ...messageOf({
    type: ComponentType.Container,
    components: [
      text('grades'),
      { type: ComponentType.MediaGallery, items: [{ media: { url: 'attachment://grades.png' } }] },
    ],
  }),
  files: [{ attachment: Buffer.from('PNG'), name: 'grades.png', description: 'Good.' }],
};
const [PLAIN] = messageOf({ type: ComponentType.Container, components: [text('grades')] }).components;
const pong = { parse: [] };

const command = () => commandInteraction(occasion(), 'ask', {});
const control = () => useControl(occasion(), 'x', {});
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a reply with pictures', () => {
  const dispatch: Parts['dispatch'] = {
    command: async (interaction) => {
      await interaction.deferReply({});
      await interaction.editReply(pictured);
    },
  };

  it('goes out as its text at once, the pictures after it', async () => {
    const { send, asked, inFlight } = endpointFor({ dispatch });
    const { body, delivered } = await send(
      commandInteraction({ ...occasion(), token: 'token' }, 'ratings', {}),
    );
    expect(JSON.parse(body)).toEqual({
      type: 4,
      data: { components: [PLAIN], flags: V2, allowed_mentions: pong },
    });
    await settled();
    expect(asked).toEqual([]);
    delivered(true);
    await inFlight.close(5_000);
    expect(asked).toEqual([
      {
        method: 'PATCH',
        path: '/webhooks/100000000000000001/token/messages/@original',
        body: {
          components: pictured.components,
          flags: V2,
          allowed_mentions: pong,
          attachments: [{ id: '0', description: 'Good.' }],
        },
        files: [{ name: 'grades.png', data: Buffer.from('PNG') }],
      },
    ]);
  });

  it('keeps its text where Discord does not take the pictures', async () => {
    const { send, asked, inFlight, lines } = endpointFor({ dispatch, fails: () => new Error('413') });
    (await send(command())).delivered(true);
    await inFlight.close(5_000);
    expect(asked).toHaveLength(1);
    expect(lines()).toMatchObject([{ level: 40, msg: expect.stringContaining('the text stands alone') }]);
  });

  it('gets its pictures even where Discord has not read the text yet', async () => {
    const fails = (attempt: number) => (attempt < 2 ? discordSays(10015) : undefined);
    const { send, asked, inFlight, lines } = endpointFor({ dispatch, fails });
    (await send(command())).delivered(true);
    await inFlight.close(5_000);
    expect(asked).toHaveLength(3);
    expect(lines()).toEqual([]);
  });

  it('is private where it was deferred so', async () => {
    const { send } = endpointFor({
      dispatch: {
        command: async (interaction) => {
          await interaction.deferReply({ flags: MessageFlags.Ephemeral });
          await interaction.editReply(message('x'));
        },
      },
    });
    expect(JSON.parse((await send(command())).body)).toMatchObject({ type: 4, data: { flags: HIDDEN } });
  });

  it('takes the place of the pictures of the message that a button is on', async () => {
    const { send, asked, inFlight } = endpointFor({
      dispatch: {
        control: async (interaction) => void (await interaction.update({ ...pictured, attachments: [] })),
      },
    });
    const { body, delivered } = await send(control());
    expect(JSON.parse(body)).toMatchObject({ type: 7, data: { components: [PLAIN], attachments: [] } });
    delivered(true);
    await inFlight.close(5_000);
    expect(asked).toMatchObject([{ method: 'PATCH', body: { attachments: [{ id: '0' }] } }]);
  });
});

describe('the first response', () => {
  it('is given once: a second one fails as it does with Discord, and nothing is sent', async () => {
    const refusals: unknown[] = [];
    const { send, asked, inFlight } = endpointFor({
      dispatch: {
        control: async (interaction) => {
          await interaction.reply(message('one'));
          const others = [
            interaction.reply(message('two')),
            interaction.update({ ...message('three'), attachments: [] }),
          ];
          for (const { status, ...rest } of await Promise.allSettled(others))
            refusals.push({ status, ...rest });
        },
      },
    });
    const { body, delivered } = await send(control());
    delivered(true);
    await inFlight.close(5_000);
    expect(body).toContain('one');
    expect(refusals).toMatchObject([
      { status: 'rejected', reason: { code: 40060 } },
      { status: 'rejected', reason: { code: 40060 } },
    ]);
    expect(asked).toEqual([]);
  });

  it('that nobody waits for any more is told to whoever gave it, as Discord would', async () => {
    const { send, lines, log, asked, inFlight } = endpointFor({
      dispatch: {
        command: (interaction) =>
          guard(interaction, 'ratings', log, async () => {
            await interaction.reply(ephemeral(pictured));
            return { outcome: 'page' };
          }),
      },
    });
    (await send(command())).delivered(false);
    await inFlight.close(5_000);
    expect(lines()).toMatchObject([
      { level: 40, msg: expect.stringContaining('Too late'), err: { code: 10062 } },
    ]);
    expect(asked).toEqual([]);
  });

  it('that could not be handed over may be asked for again, and only then', async () => {
    const { send } = endpointFor({
      dispatch: {
        command: async (interaction) => void (await interaction.reply(message('x')).catch(() => {})),
      },
    });
    const [payload, at] = [command(), Date.now()];
    const first = await send(payload, at);
    expect((await send(payload, at)).status).toBe(401);
    first.delivered(false);
    const second = await send(payload, at);
    expect(second).toMatchObject({ status: 200, body: first.body });
    second.delivered(true);
    expect((await send(payload, at)).status).toBe(401);
  });

  it('is an error for Discord where there is none at all', async () => {
    const { send, lines } = endpointFor({ dispatch: { message: async () => {} } });
    const { status } = await send(messageCommandInteraction(occasion(), 'Check', 'Hello'));
    expect(status).toBe(500);
    expect(lines()).toMatchObject([{ level: 50, kind: 'message', msg: 'Done without a first response' }]);
  });

  it('is an error for Discord where the work itself fails', async () => {
    const { send, lines } = endpointFor({ dispatch: {} });
    expect((await send(command())).status).toBe(500);
    expect(lines()).toMatchObject([{ level: 50, err: { message: 'Not expected' } }, { level: 50 }]);
  });

  it('is left to another instance when this one is stopping', async () => {
    const { send, inFlight } = endpointFor({ dispatch: {} });
    await inFlight.close(0);
    expect((await send(command())).status).toBe(503);
    expect((await send({ type: 1 })).status).toBe(200);
  });
});

describe('an interaction that takes long', () => {
  async function late(payload: object, dispatch: (opened: Promise<void>) => Parts['dispatch']) {
    const { opened, open } = createGate();
    const made = endpointFor({ dispatch: dispatch(opened), patience: 10 });
    const { body, delivered } = await made.send(payload);
    expect(made.lines()).toMatchObject([{ level: 40, msg: 'No answer yet: deferred' }]);
    delivered(true);
    open();
    await made.inFlight.close(5_000);
    return { first: JSON.parse(body), ...made };
  }

  it('shows “thinking…” to the person who asked alone, and then its answer in that place', async () => {
    const { first, asked } = await late(command(), (opened) => ({
      command: async (interaction) => {
        await opened;
        expect([interaction.deferred, interaction.replied]).toEqual([true, false]);
        await interaction.reply(message('At last'));
        expect(interaction.replied).toBe(true);
        await expect(interaction.reply(message('Twice'))).rejects.toMatchObject({ code: 40060 });
      },
    }));
    expect(first).toEqual({ type: 5, data: { flags: MessageFlags.Ephemeral } });
    expect(asked).toMatchObject([
      { method: 'PATCH', body: { flags: V2, components: message('At last').components } },
    ]);
  });

  it('shows it to everybody where the answer will be public', async () => {
    const { first, asked } = await late(command(), (opened) => ({
      command: async (interaction) => {
        await interaction.deferReply({});
        await opened;
        await interaction.editReply(pictured);
      },
    }));
    expect(first).toEqual({ type: 5 });
    expect(asked).toMatchObject([{ method: 'PATCH', files: [{ name: 'grades.png' }] }]);
  });

  it.each([
    ['reply', 'POST', HIDDEN],
    ['update', 'PATCH', V2],
  ] as const)('leaves the message with the button until there is a %s', async (way, method, flags) => {
    const { first, asked } = await late(control(), (opened) => ({
      control: async (interaction) => {
        await opened;
        expect(interaction.deferred).toBe(false);
        if (way === 'reply') await interaction.reply(ephemeral(message('At last')));
        else await interaction.update({ ...message('At last'), attachments: [] });
      },
    }));
    expect(first).toEqual({ type: 6 });
    expect(asked).toMatchObject([{ method, body: { flags } }]);
  });

  it('ends in an apology where it fails, in the place of “thinking…”', async () => {
    const { asked } = await late(command(), (opened) => ({
      command: (interaction) =>
        guard(interaction, 'ask', endpointFor({ dispatch: {} }).log, async () => {
          await opened;
          throw new Error('A defect');
        }),
    }));
    expect(asked).toMatchObject([{ method: 'DELETE' }, { method: 'POST', body: { flags: HIDDEN } }]);
  });

  it('suggests nothing for an option that is being typed', async () => {
    const refused = vi.fn();
    const payload = typingInteraction(occasion(), 'ask', 'question', 'x', {});
    const { first } = await late(payload, (opened) => ({
      autocomplete: async (interaction) => {
        await opened;
        await interaction.respond([]).catch(refused);
      },
    }));
    expect(first).toEqual({ type: 8, data: { choices: [] } });
    expect(refused).toHaveBeenCalledWith(expect.objectContaining({ code: 40060 }));
  });

  it('that fails before it is deferred has its apology as the first response', async () => {
    const { send, log } = endpointFor({
      dispatch: {
        command: (interaction) =>
          guard(interaction, 'ratings', log_(), async () => {
            await interaction.deferReply({});
            throw new Error('A defect');
          }),
      },
    });
    const log_ = () => log;
    expect(JSON.parse((await send(command())).body)).toMatchObject({ type: 4, data: { flags: HIDDEN } });
  });
});
