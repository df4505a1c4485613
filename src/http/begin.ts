import { type APIInteractionResponse, ComponentType, InteractionResponseType } from 'discord.js';
import type { BotDispatch } from '../discord/bot-dispatch.ts';
import { ephemeral, messageOf } from '../discord/message.ts';
import { DISCORD_SAYS } from '../discord/wording.ts';
import type { Log } from '../log.ts';
import type { FirstResponse } from './first-response.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  controlInteraction,
  messageInteraction,
  type Of,
} from './interactions.ts';
import { bodyOf } from './message-body.ts';
import type { Incoming } from './payload.ts';
import { createReplies } from './replies.ts';
import { createWebhook, type Later } from './webhook.ts';

/** Everything that is answered by more than a PONG. */
export type Answerable = Exclude<Incoming, Of<'ping'>>;

export interface Begun {
  /** Does all there is to do, the first response and what follows it. Never rejects. */
  readonly work: () => Promise<void>;
  /** Gives a first response for want of a better one, unless there is one. Says whether it did. */
  readonly late: () => boolean;
}

export interface BeginParts {
  readonly dispatch: BotDispatch;
  readonly rest: Later;
  readonly log: Log;
}

/** Leads an interaction to its part of the dispatch. */
export function begin(
  incoming: Answerable,
  first: FirstResponse,
  { dispatch, rest, log }: BeginParts,
): Begun {
  const { kind, occasion } = incoming;
  if (kind === 'autocomplete') {
    const interaction = autocompleteInteraction(incoming, first);
    const late = () => give(first, NO_CHOICES);
    return { work: () => dispatch.autocomplete(interaction).finally(late), late };
  }
  if (kind === 'unknown') {
    const response = unknownKind();
    log.warn({ interaction: occasion.id, type: incoming.type }, 'Unknown kind of interaction');
    return { work: async () => void give(first, response), late: () => give(first, response) };
  }
  const webhook = createWebhook(rest, occasion, first.sent);
  const replies = createReplies({
    to: kind === 'control' ? 'control' : 'command',
    id: occasion.id,
    first,
    webhook,
    log,
  });
  const work = () => {
    if (kind === 'command') return dispatch.command(commandInteraction(incoming, replies));
    if (kind === 'message') return dispatch.message(messageInteraction(incoming, replies));
    return dispatch.control(controlInteraction(incoming, replies));
  };
  return { work, late: replies.late };
}

const NO_CHOICES: APIInteractionResponse = {
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [] },
};

/** Said to the person alone, whatever it was that they did. */
function unknownKind(): APIInteractionResponse {
  const text = { type: ComponentType.TextDisplay, content: DISCORD_SAYS.unknownKind } as const;
  const message = messageOf({ type: ComponentType.Container, components: [text] });
  return { type: InteractionResponseType.ChannelMessageWithSource, data: bodyOf(ephemeral(message)) };
}

function give(first: FirstResponse, response: APIInteractionResponse): boolean {
  if (first.given()) return false;
  first.give(response).catch(() => {});
  return true;
}
