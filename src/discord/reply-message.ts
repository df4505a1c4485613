import { MessageFlags } from 'discord.js';
import type { DiscordMessage } from './render.ts';

/** A message as a reply: to everybody, or to the person who asked alone. */
export interface ReplyMessage extends Omit<DiscordMessage, 'flags'> {
  readonly flags:
    | MessageFlags.IsComponentsV2
    | readonly [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral];
}

/** The same message, seen only by the person who asked. */
export function ephemeral(message: DiscordMessage): ReplyMessage {
  return { ...message, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] };
}
