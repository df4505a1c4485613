import { describe, expect, test } from 'vitest';
import { createLocalDiscord, NoInteraction } from '../../src/preview/local-discord.ts';
import { createLocalRest } from '../../src/preview/local-rest.ts';
import { FLAGS, type ServerEvent } from '../../src/preview/shapes.ts';

const text = (content: string) => ({ type: 10, content });
const command = { type: 2, data: { id: '1', type: 1, name: 'ask', options: [] } };
const now = () => new Date('2020-01-01T00:00:00Z');

/** A channel in which a bot gives this first response, and the token that it was given. */
async function use(response: object, sent: object = command) {
  const events: ServerEvent[] = [];
  let interaction: { readonly token?: string } = {};
  const discord = createLocalDiscord(async (body) => {
    interaction = JSON.parse(body);
    return { body: response, arrived: () => {} };
  }, now);
  const channel = discord.open((event) => events.push(event));
  const choices = await discord.use(channel, sent);
  const rest = createLocalRest(discord.callOf);
  const token = interaction.token ?? '';
  const original = `/webhooks/1/${token}/messages/@original` as const;
  const messages = () => events.flatMap((event) => (event.type === 'message' ? [event.message] : []));
  return {
    discord,
    channel,
    events,
    messages,
    choices,
    interaction,
    rest,
    original,
    hook: `/webhooks/1/${token}` as const,
  };
}

describe('the first response', () => {
  test('a message, by the bot, to what was used', async () => {
    const { messages } = await use({
      type: 4,
      data: { flags: FLAGS.ephemeral, components: [text('hello')] },
    });
    expect(messages()).toMatchObject([
      {
        author: { bot: true },
        flags: FLAGS.ephemeral,
        components: [text('hello')],
        interaction_metadata: { name: 'ask', user: { username: 'You' } },
      },
    ]);
  });

  test('suggestions', async () => {
    const { choices, events } = await use({ type: 8, data: { choices: [{ name: 'a', value: 'b' }] } });
    expect(choices).toEqual([{ name: 'a', value: 'b' }]);
    expect(events).toEqual([]);
  });

  test('what is no interaction reaches nobody', async () => {
    for (const sent of [
      {},
      { type: 1 },
      { type: 3, data: { custom_id: 'x', component_type: 2 }, message: { id: '1' } },
    ]) {
      await expect(use({ type: 4, data: {} }, sent)).rejects.toThrow(NoInteraction);
    }
  });
});

describe('what follows, through discord.js’s own REST client', () => {
  test('a deferral is thought about until it is edited, and stays private', async () => {
    const { rest, messages, original } = await use({ type: 5, data: { flags: FLAGS.ephemeral } });
    expect(messages().at(-1)?.flags).toBe(FLAGS.ephemeral | FLAGS.loading);
    await rest.patch(original, {
      auth: false,
      body: { flags: FLAGS.componentsV2, components: [text('done')] },
    });
    expect(messages().at(-1)).toMatchObject({
      id: messages()[0]?.id,
      flags: FLAGS.ephemeral | FLAGS.componentsV2,
      components: [text('done')],
    });
  });

  test('a picture has an address of this server', async () => {
    const { rest, messages, original, channel } = await use({
      type: 4,
      data: { components: [text('hello')] },
    });
    const gallery = { type: 12, items: [{ media: { url: 'attachment://a 1.png' }, description: 'A' }] };
    await rest.patch(original, {
      auth: false,
      body: { components: [gallery] },
      files: [{ name: 'a 1.png', data: Buffer.from('png') }],
    });
    const [message] = messages().slice(-1);
    const url = message?.components[0]?.items?.[0]?.media.url;
    expect(url).toBe(`/attachments/${channel.id}/${message?.id}/a%201.png`);
    expect(channel.file(message?.id ?? '', 'a 1.png')).toEqual(new Uint8Array(Buffer.from('png')));
  });

  test('follow-ups and deletions', async () => {
    const { rest, messages, events, original, hook } = await use({
      type: 4,
      data: { components: [text('one')] },
    });
    await rest.post(hook, { auth: false, body: { components: [text('two')] } });
    expect(messages().map(({ components }) => components)).toEqual([[text('one')], [text('two')]]);
    await rest.delete(original, { auth: false });
    expect(events.at(-1)).toEqual({ type: 'deleted', id: messages()[0]?.id });
    await expect(rest.delete(original, { auth: false })).rejects.toThrow('Unknown Message');
  });

  test('the first follow-up to a deferral takes its place', async () => {
    const { rest, messages, hook } = await use({ type: 5 });
    await rest.post(hook, { auth: false, body: { components: [text('done')] } });
    expect(new Set(messages().map(({ id }) => id)).size).toBe(1);
  });

  test('nothing for a token that is none, or of a page that was closed', async () => {
    const { rest, discord, channel, original } = await use({ type: 4, data: {} });
    await expect(rest.get('/webhooks/1/none/messages/@original', { auth: false })).rejects.toThrow(
      'Unknown Webhook',
    );
    discord.close(channel);
    await expect(rest.get(original, { auth: false })).rejects.toThrow('Unknown Webhook');
  });
});
