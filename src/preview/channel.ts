import * as z from 'zod/mini';
import { Component, type Message, type ServerEvent } from './shapes.ts';

/** A file as it was uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** More are forgotten, the oldest first: the preview keeps everything in memory. */
const KEPT = 200;

/** One page's channel: its messages and pictures, in memory alone. */
export interface Channel {
  readonly id: string;
  readonly message: (id: string) => Message | undefined;
  /** In the order in which they were sent. */
  readonly messages: () => readonly Message[];
  /** Shows a new message. */
  readonly send: (message: NewMessage, files: readonly UploadedFile[]) => Message;
  /** Shows a message, or shows it anew; its `attachment://` addresses become addresses of the files. */
  readonly put: (message: Message, files: readonly UploadedFile[]) => Message;
  readonly remove: (id: string) => void;
  readonly file: (message: string, name: string) => Uint8Array | undefined;
}

/** A message as whoever sends it says it. */
type NewMessage = Pick<Message, 'author' | 'flags' | 'content' | 'components' | 'interaction_metadata'> & {
  readonly type: number;
};

/** What every new message has, as Discord's JSON has it. */
const fresh = {
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
} as const;

/** A channel without messages. `tell` is told of each change; `nextId` makes ids, and `now` says when messages are sent. */
export function createChannel(
  tell: (event: ServerEvent) => void,
  nextId: () => string,
  now: () => Date,
): Channel {
  const id = nextId();
  const messages = new Map<string, Message>();
  const files = new Map<string, readonly UploadedFile[]>();
  const forget = (message: string) => {
    messages.delete(message);
    files.delete(message);
  };
  const put = (message: Message, uploaded: readonly UploadedFile[]) => {
    const addressOf = (name: string) => `/attachments/${id}/${message.id}/${encodeURIComponent(name)}`;
    const shown = { ...message, components: withAddresses(message.components, addressOf) };
    messages.set(message.id, shown);
    files.set(message.id, uploaded);
    for (const oldest of messages.keys()) if (messages.size > KEPT) forget(oldest);
    tell({ type: 'message', message: shown });
    return shown;
  };
  return {
    id,
    message: (message) => messages.get(message),
    messages: () => [...messages.values()],
    send: (message, uploaded) =>
      put({ ...fresh, ...message, id: nextId(), channel_id: id, timestamp: now().toISOString() }, uploaded),
    put,
    remove: (message) => {
      forget(message);
      tell({ type: 'deleted', id: message });
    },
    file: (message, name) => files.get(message)?.find((file) => file.name === name)?.bytes,
  };
}

/** Components whose files, wherever they stand, have the addresses that this server gives them. */
function withAddresses(components: readonly Component[], addressOf: (name: string) => string): Component[] {
  const json = JSON.stringify(components, (key, value: unknown) => {
    const name =
      key === 'url' && typeof value === 'string' ? /^attachment:\/\/(.*)$/.exec(value)?.[1] : undefined;
    return name === undefined ? value : addressOf(name);
  });
  return z.array(Component).parse(JSON.parse(json));
}
