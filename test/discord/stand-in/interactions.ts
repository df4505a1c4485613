import { ApiError, alreadyAcknowledged, unknownInteraction, unknownWebhook } from './api-error.ts';
import { readCallback, readWebhookMessage } from './check-body.ts';
import { EPHEMERAL, type Message } from './shapes.ts';

/** One interaction: what the bot has answered so far. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** The first response's type: 4 a message, 5 a deferral, 7 an update of the message with the button. */
  readonly response: () => number | undefined;
  /** What a person sees, in order; an edit replaces, a deletion removes. */
  readonly messages: () => readonly Message[];
  /** Resolves with the first message when there is one. */
  readonly answered: Promise<Message>;
}

interface Entry extends Interaction {
  readonly respond: (body: unknown) => void;
  readonly follow: (body: unknown) => Message;
  readonly edit: (body: unknown) => Message;
  readonly remove: () => void;
}

export interface Interactions {
  readonly open: (id: string) => Interaction;
  readonly byId: (id: string, token: string) => Entry;
  readonly byToken: (token: string) => Entry;
}

function createEntry(id: string, life: number): Entry {
  const begun = Date.now();
  let response: number | undefined;
  let messages: readonly Message[] = [];
  let tell: (message: Message) => void = () => {};
  const answered = new Promise<Message>((resolve) => {
    tell = resolve;
  });
  const show = (next: readonly Message[]) => {
    messages = next;
    if (messages[0]) tell(messages[0]);
  };
  const needsResponse = () => {
    if (response === undefined) throw unknownWebhook();
  };
  return {
    id,
    token: `interaction-token-${id}`,
    response: () => response,
    messages: () => messages,
    answered,
    respond: (body) => {
      if (response !== undefined) throw alreadyAcknowledged();
      if (Date.now() - begun >= life) throw unknownInteraction();
      const { type, data } = readCallback(body);
      response = type;
      if (type === 4 || type === 7) show(data ? [data] : []);
    },
    follow: (body) => {
      needsResponse();
      const message = readWebhookMessage(body, false);
      show([...messages, message]);
      return message;
    },
    edit: (body) => {
      needsResponse();
      const message = readWebhookMessage(body, true);
      // An edit cannot change who sees the message.
      const flags = message.flags | ((messages[0]?.flags ?? 0) & EPHEMERAL);
      show([{ ...message, flags }, ...messages.slice(1)]);
      return message;
    },
    remove: () => {
      needsResponse();
      if (messages.length === 0 && response !== 5) throw new ApiError(404, 10008, 'Unknown Message');
      show(response === 5 ? messages : messages.slice(1));
    },
  };
}

/** Interactions that take a first response for `life` milliseconds, and exactly one. */
export function createInteractions(life: number): Interactions {
  const entries = new Map<string, Entry>();
  return {
    open: (id) => {
      const entry = createEntry(id, life);
      entries.set(id, entry);
      return entry;
    },
    byId: (id, token) => {
      const entry = entries.get(id);
      if (entry?.token !== token) throw unknownInteraction();
      return entry;
    },
    byToken: (token) => {
      const entry = [...entries.values()].find((it) => it.token === token);
      if (!entry) throw unknownWebhook();
      return entry;
    },
  };
}
