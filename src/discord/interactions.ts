import type { MessageFlags } from 'discord.js';
import type { DiscordMessage, ReplyMessage } from './message.ts';

// What this bot uses of interactions; discord.js's own are assignable to these.

/** Who began an interaction and in which server, as every interaction says it. */
export interface Begun {
  readonly id: string;
  readonly user: { readonly id: string };
  /** `null` outside of a server. */
  readonly guildId: string | null;
}

/** What the error policy needs of an interaction. */
export interface Repliable {
  readonly id: string;
  readonly replied: boolean;
  readonly deferred: boolean;
  reply(message: ReplyMessage): Promise<unknown>;
  followUp(message: ReplyMessage): Promise<unknown>;
  deleteReply(): Promise<unknown>;
}

/** What any slash command has. */
interface SlashInteraction extends Repliable, Begun {
  readonly commandName: string;
  /** What the person may do in this server; `null` outside of one. */
  readonly memberPermissions?: { has(permission: bigint): boolean } | null;
}

/** A slash command of readers. */
export interface CommandInteraction extends SlashInteraction {
  readonly channelId: string | null;
  readonly options: {
    getString(name: string): string | null;
    getBoolean(name: string): boolean | null;
  };
  /** Takes nothing but the ephemeral flag. */
  deferReply(options: { readonly flags?: MessageFlags.Ephemeral }): Promise<unknown>;
  editReply(message: DiscordMessage): Promise<unknown>;
}

/** A slash command with subcommands, of those who manage a server. */
export interface LiveInteraction extends SlashInteraction {
  readonly options: { getSubcommand(required: false): string | null };
}

/** A slash command with all that any command uses of it. */
export type AnyCommandInteraction = CommandInteraction & LiveInteraction;

/** A command on a message. */
export interface MessageInteraction extends Repliable, Begun {
  readonly commandName: string;
  readonly targetMessage: { readonly content: string };
}

/** An option that is being typed. */
export interface AutocompleteInteraction extends Begun {
  readonly commandName: string;
  readonly options: { getFocused(whole: true): { readonly name: string; readonly value: string } };
  respond(choices: readonly { readonly name: string; readonly value: string }[]): Promise<unknown>;
}

/** A pressed button or a used select menu. */
export interface ControlInteraction extends Repliable, Begun {
  readonly customId: string;
  /** What was chosen, in a select menu. */
  readonly values?: readonly string[];
  readonly message: {
    readonly flags: { has(flag: MessageFlags): boolean };
    /** Who used the command or control that the message answers. */
    readonly interactionMetadata?: { readonly user: { readonly id: string } } | null;
    readonly components: readonly { toJSON(): unknown }[];
  };
  update(message: DiscordMessage & { readonly attachments: readonly [] }): Promise<unknown>;
}
