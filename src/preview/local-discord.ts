import { randomBytes } from 'node:crypto';
import { SnowflakeUtil } from 'discord.js';
import { type Call, createCall } from './call.ts';
import { type Channel, createChannel } from './channel.ts';
import { openInteraction } from './interaction.ts';
import type { Choice, Message, ServerEvent } from './shapes.ts';
import { yourUser } from './world.ts';

/** How long a reply can be added to or changed, in milliseconds, as at Discord. */
const TOKEN_LIFE = 15 * 60_000;

/** The bot's first response to an interaction, as JSON; it waits to be told that it has arrived. */
export interface FirstResponse {
  readonly body: unknown;
  readonly arrived: () => void;
}

/** Sends an interaction to the bot; rejects where the bot refuses it. */
export type Endpoint = (body: string) => Promise<FirstResponse>;

/** As much of Discord as a bot needs that receives its interactions over HTTP: channels, and replies to interactions. */
export interface LocalDiscord {
  readonly open: (tell: (event: ServerEvent) => void) => Channel;
  readonly channel: (id: string) => Channel | undefined;
  readonly close: (channel: Channel) => void;
  /** A message that the person writes into a channel, which no bot is told of. */
  readonly write: (channel: Channel, content: string) => Message;
  /** Sends what a page sent to the bot; resolves to suggestions, where it has any. Rejects where it is no interaction. */
  readonly use: (channel: Channel, sent: unknown) => Promise<readonly Choice[] | undefined>;
  /** What the token of an interaction belongs to, as long as it lasts. */
  readonly callOf: (token: string) => Call | undefined;
}

/** A page sent what is no interaction, or one with a message that is not there any more. */
export class NoInteraction extends Error {
  override readonly name = 'NoInteraction';
}

/** What is kept for a token, and until when, in milliseconds. */
interface Held {
  readonly call: Call;
  readonly until: number;
}

/** A Discord with one bot and one person, in memory alone. */
export function createLocalDiscord(endpoint: Endpoint, now: () => Date): LocalDiscord {
  const nextId = () => String(SnowflakeUtil.generate({ timestamp: now() }));
  const channels = new Map<string, Channel>();
  const calls = new Map<string, Held>();
  const forgetCalls = (isOver: (held: Held) => boolean) => {
    for (const [token, held] of calls) if (isOver(held)) calls.delete(token);
  };

  return {
    open: (tell) => {
      const channel = createChannel(tell, nextId, now);
      channels.set(channel.id, channel);
      return channel;
    },
    channel: (id) => channels.get(id),
    close: (channel) => {
      channels.delete(channel.id);
      forgetCalls(({ call }) => call.channel === channel);
    },
    write: (channel, content) =>
      channel.send({ type: 0, author: yourUser, flags: 0, content, components: [] }, []),
    use: async (channel, sent) => {
      const token = randomBytes(32).toString('base64url');
      const opened = openInteraction(sent, channel, nextId(), token);
      if (!opened) throw new NoInteraction('That is no interaction with this channel');
      forgetCalls(({ until }) => until <= now().getTime());
      const call = createCall(channel, opened.used);
      calls.set(token, { call, until: now().getTime() + TOKEN_LIFE });
      const { body, arrived } = await endpoint(JSON.stringify(opened.interaction));
      const choices = call.respond({ body, files: [] });
      // Only now: what follows it needs the message that it made.
      arrived();
      return choices;
    },
    callOf: (token) => {
      const held = calls.get(token);
      return held && held.until > now().getTime() ? held.call : undefined;
    },
  };
}
