import * as z from 'zod/mini';
import type { Channel, UploadedFile } from './channel.ts';
import { Choice, Component, FLAGS, type Message } from './shapes.ts';
import { botUser, yourUser } from './world.ts';

/** A message as a bot sends it. */
const Sent = z.looseObject({
  flags: z.optional(z.number()),
  content: z.nullish(z.string()),
  components: z.optional(z.array(Component)),
});

/** What a bot answers as the first response: a message, or choices. */
const Response = z.looseObject({
  type: z.number(),
  data: z.optional(z.extend(Sent, { choices: z.optional(z.array(Choice)) })),
});

/** What a request or a response carries in Discord's forms: JSON, or JSON with files. */
export interface Payload {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** What a person used, as the messages that answer it name it. */
export interface Used {
  readonly id: string;
  /** 2 a command, 3 a button or a menu, 4 an option that is being typed. */
  readonly type: number;
  readonly name?: string;
  /** The message that the button or menu is on. */
  readonly on?: Message;
}

/** One interaction and its replies, as Discord keeps them for a bot. */
export interface Call {
  readonly channel: Channel;
  /** Takes the first response; returns suggestions where it has any. Throws where it cannot be read. */
  readonly respond: (payload: Payload) => readonly Choice[] | undefined;
  /** A further message; the first one after a deferral takes its place. */
  readonly follow: (payload: Payload) => Message;
  /** Changes a reply, or the first one; `undefined` where there is none. */
  readonly edit: (payload: Payload, id?: string) => Message | undefined;
  readonly read: (id?: string) => Message | undefined;
  /** Whether there was such a reply to delete. */
  readonly remove: (id?: string) => boolean;
}

/** A new interaction in a channel. */
export function createCall(channel: Channel, used: Used): Call {
  let original: string | undefined;
  const read = (id = original) => (id === undefined ? undefined : channel.message(id));

  const create = ({ body, files }: Payload): Message => {
    const { flags = 0, content, components = [] } = Sent.parse(body);
    const { id, type, name } = used;
    const metadata = { id, type, user: yourUser, ...(name === undefined ? {} : { name }) };
    const interaction_metadata = { ...metadata, authorizing_integration_owners: {} };
    return channel.send(
      { type: 20, author: botUser, content: content ?? '', flags, components, interaction_metadata },
      files,
    );
  };

  const change = (message: Message, { body, files }: Payload): Message => {
    const { flags = 0, content, components = message.components } = Sent.parse(body);
    // Who sees it was settled by the first response.
    const kept = (flags & ~FLAGS.ephemeral) | (message.flags & FLAGS.ephemeral);
    return channel.put({ ...message, content: content ?? '', components, flags: kept }, files);
  };

  return {
    channel,
    respond: ({ body, files }) => {
      const { type, data = {} } = Response.parse(body);
      if (type === 8) return data.choices ?? [];
      const on = used.on && channel.message(used.on.id);
      if (type === 6 || type === 7) original = used.on?.id;
      if (type === 7 && on) change(on, { body: data, files });
      if (type === 4) original = create({ body: data, files }).id;
      const hidden = (data.flags ?? 0) & FLAGS.ephemeral;
      if (type === 5) original = create({ body: { flags: hidden | FLAGS.loading }, files: [] }).id;
      return undefined;
    },
    follow: (payload) => {
      const first = read();
      return first && (first.flags & FLAGS.loading) !== 0 ? change(first, payload) : create(payload);
    },
    edit: (payload, id) => {
      const message = read(id);
      return message && change(message, payload);
    },
    read,
    remove: (id = original) => {
      if (id === undefined || !channel.message(id)) return false;
      channel.remove(id);
      return true;
    },
  };
}
