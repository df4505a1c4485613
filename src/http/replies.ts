import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord.js';
import type { CommandInteraction, ControlInteraction } from '../discord/interactions.ts';
import type { DiscordMessage } from '../discord/message.ts';
import type { Log } from '../log.ts';
import { alreadyAcknowledged, type FirstResponse } from './first-response.ts';
import { bodyOf, type Outgoing, withoutPictures } from './message-body.ts';
import type { Webhook } from './webhook.ts';

const {
  ChannelMessageWithSource: MESSAGE,
  UpdateMessage: UPDATE,
  DeferredMessageUpdate: WAIT,
} = InteractionResponseType;

/** How an interaction is answered: what discord.js's own interactions have of it. */
export interface Replies
  extends Pick<
      CommandInteraction,
      'replied' | 'deferred' | 'deferReply' | 'editReply' | 'followUp' | 'deleteReply'
    >,
    Pick<ControlInteraction, 'reply' | 'update'> {
  /** Time is up: defers, unless there is a first response. Says whether it did. Never rejects. */
  readonly late: () => boolean;
}

interface RepliesParts {
  /** A command's reply is a new message; a control may change the one that it is on. */
  readonly to: 'command' | 'control';
  readonly first: FirstResponse;
  readonly webhook: Webhook;
  /** The interaction's id, for the log. */
  readonly id: string;
  readonly log: Pick<Log, 'warn'>;
}

/**
 * Answers an interaction that came over HTTP. The first response cannot carry files and is all that another instance
 * need not finish: so a message with pictures goes out as its text at once, and the pictures are added to it. For the
 * same reason `deferReply` holds back until there is something to say, or `late`.
 */
export function createReplies({ to, id, first, webhook, log }: RepliesParts): Replies {
  let replied = false;
  let deferral: MessageFlags.Ephemeral | 0 | undefined;
  let isLate = false;

  const begin = async (type: MessageResponse, message: Outgoing) => {
    await first.give({ type, data: bodyOf(withoutPictures(message)) });
    replied = true;
    if (!message.files) return;
    await webhook
      .edit(message)
      .catch((err: unknown) =>
        log.warn({ err, interaction: id }, 'Discord did not take the pictures: the text stands alone'),
      );
  };
  const finish = async (send: () => Promise<unknown>) => {
    if (replied) throw alreadyAcknowledged();
    await send();
    replied = true;
  };
  return {
    get replied() {
      return replied;
    },
    get deferred() {
      return deferral !== undefined || (isLate && to === 'command');
    },
    reply: (message) => {
      if (!isLate) return begin(MESSAGE, message);
      return finish(() => (to === 'command' ? webhook.edit(message) : webhook.follow(message)));
    },
    update: (message) => (isLate ? finish(() => webhook.edit(message)) : begin(UPDATE, message)),
    deferReply: async ({ flags = 0 }) => {
      if (deferral !== undefined || (first.given() && !isLate)) throw alreadyAcknowledged();
      deferral = flags;
    },
    editReply: async (message) => {
      if (first.given()) await webhook.edit(message);
      else await begin(MESSAGE, withFlags(message, deferral));
      replied = true;
    },
    followUp: (message) => (first.given() ? webhook.follow(message) : begin(MESSAGE, message)),
    deleteReply: async () => {
      if (first.given()) await webhook.remove();
      deferral = undefined;
    },
    late: () => {
      if (first.given()) return false;
      isLate = true;
      // Seen by one person where it is not known who may see it.
      first
        .give(to === 'control' ? { type: WAIT } : thinking(deferral ?? MessageFlags.Ephemeral))
        .catch(() => {});
      return true;
    },
  };
}

type MessageResponse = typeof MESSAGE | typeof UPDATE;

function thinking(flags: MessageFlags.Ephemeral | 0): APIInteractionResponse {
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  return flags === 0 ? { type } : { type, data: { flags } };
}

function withFlags(message: DiscordMessage, deferral: MessageFlags.Ephemeral | 0 | undefined): Outgoing {
  return deferral ? { ...message, flags: [message.flags, deferral] } : message;
}
