import { type APIContainerComponent, MessageFlags } from 'discord.js';
import type { CommandReply } from '../command.ts';
import { renderAnswer } from './render-answer.ts';
import { renderPage } from './render-page.ts';

/** A message as discord.js takes it, to reply with or to update with. */
export interface DiscordMessage {
  readonly components: readonly [APIContainerComponent];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: readonly [] };
}

/** A container as a message that pings nobody. */
export function messageOf(container: APIContainerComponent): DiscordMessage {
  return { components: [container], flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } };
}

/** What a command replied, as one message within Discord's limits; `page` (from 0) where the reply has pages. */
export function renderReply(reply: CommandReply, command: string, page = 0): DiscordMessage {
  return messageOf(
    reply.type === 'answer' ? renderAnswer(reply.answer) : renderPage(reply.page, command, page),
  );
}
