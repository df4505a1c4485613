import { type APIContainerComponent, MessageFlags } from 'discord.js';
import type { CommandReply } from '../command.ts';
import { renderAnswer } from './render-answer.ts';
import { renderHint } from './render-hint.ts';
import { renderPage } from './render-page.ts';
import { type Controls, renderView } from './render-view.ts';

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

/**
 * What a command replied, as one message within Discord's limits; `page` (from 0) where the reply has pages, `controls`
 * below a table or a list.
 */
export function renderReply(
  reply: CommandReply,
  command: string,
  page = 0,
  controls?: Controls,
): DiscordMessage {
  return messageOf(containerOf(reply, command, page, controls));
}

function containerOf(
  reply: CommandReply,
  command: string,
  page: number,
  controls: Controls | undefined,
): APIContainerComponent {
  if (reply.type === 'answer') return renderAnswer(reply.answer);
  if (reply.type === 'page') return renderPage(reply.page, command, page);
  if (reply.type === 'hint') return renderHint(reply.hint);
  return renderView(reply.type === 'table' ? reply.table : reply.list, page, controls);
}
