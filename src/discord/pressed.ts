import type { MessageFlags } from 'discord.js';
import type { DiscordMessage } from './render.ts';
import type { ReplyMessage } from './reply-message.ts';

/** What this bot uses of a pressed button or a used select menu; discord.js's own are assignable to it. */
export interface Pressed {
  readonly id: string;
  readonly customId: string;
  /** What was chosen, in a select menu. */
  readonly values?: readonly string[];
  readonly user: { readonly id: string };
  readonly message: {
    readonly flags: { has(flag: MessageFlags): boolean };
    /** Who used the command or control that the message answers. */
    readonly interactionMetadata?: { readonly user: { readonly id: string } } | null;
    readonly components: readonly { toJSON(): unknown }[];
  };
  reply(message: ReplyMessage): Promise<unknown>;
  update(message: DiscordMessage & { readonly attachments: readonly [] }): Promise<unknown>;
}
