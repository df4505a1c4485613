import {
  ApiError,
  alreadyAcknowledged,
  expiredToken,
  unknownInteraction,
  unknownWebhook,
} from './api-error.ts';
import { readCallback, readWebhookMessage } from './check-body.ts';
import { EPHEMERAL, type Message } from './shapes.ts';
import { type Choice, readSuggestions } from './typing.ts';
import type { Payload } from './upload.ts';

/** One interaction: what the bot has answered so far. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** The first response's type: 4 a message, 5 a deferral, 7 an update of the message with the button. */
  readonly response: () => number | undefined;
  /** What a person sees, in order; the first follow-up to a deferral takes its place. */
  readonly messages: () => readonly Message[];
  /** Resolves with the first message when there is one. */
  readonly answered: Promise<Message>;
  /** Resolves with the values suggested for an option that is being typed. */
  readonly suggested: Promise<readonly Choice[]>;
}

interface Entry extends Interaction {
  readonly respond: (payload: Payload) => void;
  readonly follow: (payload: Payload) => Message;
  readonly edit: (payload: Payload) => Message;
  readonly remove: () => void;
}

/** Whether a command or control was used, or an option is still being typed, which takes suggestions alone. */
export type Kind = 'used' | 'typing';

export interface Interactions {
  readonly open: (id: string, kind: Kind) => Interaction;
  readonly byId: (id: string, token: string) => Entry;
  readonly byToken: (token: string) => Entry;
}

/** Milliseconds in which the first response must come, and everything after it. */
export interface Lives {
  readonly life: number;
  readonly tokenLife: number;
}

function createEntry(id: string, { life, tokenLife }: Lives, kind: Kind): Entry {
  const begun = Date.now();
  let response: number | undefined;
  /** `undefined` while the person sees "thinking…", and after a deletion. */
  let original: Message | undefined;
  let followUps: readonly Message[] = [];
  let tell: (message: Message) => void = () => {};
  const answered = new Promise<Message>((resolve) => {
    tell = resolve;
  });
  let suggest: (choices: readonly Choice[]) => void = () => {};
  const suggested = new Promise<readonly Choice[]>((resolve) => {
    suggest = resolve;
  });
  const needsResponse = () => {
    if (response === undefined) throw unknownWebhook();
    if (Date.now() - begun >= tokenLife) throw expiredToken();
  };
  let hidden = 0;
  let thinking = false;
  const setOriginal = (message: Message): Message => {
    // Who sees it was settled by the first response.
    original = { ...message, flags: (message.flags & ~EPHEMERAL) | hidden };
    tell(original);
    return original;
  };
  return {
    id,
    token: `interaction-token-${id}`,
    response: () => response,
    messages: () => [...(original ? [original] : []), ...followUps],
    answered,
    suggested,
    respond: ({ body, files }) => {
      if (response !== undefined) throw alreadyAcknowledged();
      if (Date.now() - begun >= life) throw unknownInteraction();
      if (kind === 'typing') {
        suggest(readSuggestions(body));
        response = 8;
        return;
      }
      const { type, data } = readCallback(body, files);
      response = type;
      hidden = (data?.flags ?? 0) & EPHEMERAL;
      thinking = type === 5;
      if (data && (type === 4 || type === 7)) setOriginal(data);
    },
    follow: ({ body, files }) => {
      needsResponse();
      const message = readWebhookMessage(body, false, files);
      if (thinking) {
        thinking = false;
        return setOriginal(message);
      }
      followUps = [...followUps, message];
      tell(message);
      return message;
    },
    edit: ({ body, files }) => {
      needsResponse();
      thinking = false;
      return setOriginal(readWebhookMessage(body, true, files));
    },
    remove: () => {
      needsResponse();
      if (!original && !thinking) throw new ApiError(404, 10008, 'Unknown Message');
      thinking = false;
      original = undefined;
    },
  };
}

/** Interactions that take one first response in time, and others while their token lives. */
export function createInteractions(lives: Lives): Interactions {
  const entries = new Map<string, Entry>();
  return {
    open: (id, kind) => {
      const entry = createEntry(id, lives, kind);
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
