import { PermissionFlagsBits } from 'discord.js';
import { type Command, type CommandReply, isAlwaysPrivate, type MessageCommand } from '../command.ts';
import type { Library } from '../library.ts';
import type { Log } from '../log.ts';
import { type AutocompleteInteraction, suggest } from './autocomplete.ts';
import { guard, type Repliable } from './error-policy.ts';
import { readPageId } from './page-id.ts';
import { type DiscordMessage, renderReply } from './render.ts';
import { ephemeral, type ReplyMessage } from './reply-message.ts';

/** What this bot uses of a slash command's interaction; discord.js's own is assignable to it. */
export interface CommandInteraction extends Repliable {
  readonly commandName: string;
  /** What the person may do in this server; `null` outside of one. */
  readonly memberPermissions?: { has(permission: bigint): boolean } | null;
  readonly options: {
    getString(name: string): string | null;
    getBoolean(name: string): boolean | null;
  };
  reply(message: ReplyMessage): Promise<unknown>;
}

/** What this bot uses of a command on a message. */
export interface MessageInteraction extends Repliable {
  readonly commandName: string;
  readonly targetMessage: { readonly content: string };
}

/** What this bot uses of a pressed button. */
export interface ButtonInteraction extends Repliable {
  readonly customId: string;
  update(message: DiscordMessage): Promise<unknown>;
}

export interface Dispatch {
  /** Answers a slash command. Never rejects. */
  readonly command: (interaction: CommandInteraction) => Promise<void>;
  /** Answers a command on a message. Never rejects. */
  readonly message: (interaction: MessageInteraction) => Promise<void>;
  /** Suggests values for an option. Never rejects. */
  readonly autocomplete: (interaction: AutocompleteInteraction) => Promise<void>;
  /** Turns a page. Never rejects. */
  readonly button: (interaction: ButtonInteraction) => Promise<void>;
}

/**
 * From interaction to reply. Answers take milliseconds, so that replies are sent at once: nothing is deferred, and
 * no "thinking…" can be left hanging.
 */
export function createDispatch(
  library: () => Library,
  commands: readonly Command[],
  log: Log,
  messageCommands: readonly MessageCommand[] = [],
): Dispatch {
  const find = (name: string): Command => known(commands.find(({ payload }) => payload.name === name));
  const send = async (interaction: Repliable, command: string, reply: CommandReply, wanted: boolean) => {
    const message = renderReply(reply, command);
    await interaction.reply(wanted || isAlwaysPrivate(reply) ? ephemeral(message) : message);
    const status = reply.type === 'answer' ? { status: reply.answer.status } : {};
    log.info({ command, interaction: interaction.id, ...status }, 'Replied');
  };

  return {
    command: (interaction) =>
      guard(interaction, interaction.commandName, log, async () => {
        const { options, commandName } = interaction;
        const reply = find(commandName).reply(library(), {
          string: (name) => options.getString(name) ?? undefined,
          boolean: (name) => options.getBoolean(name) ?? undefined,
          administrator: isAdministrator(interaction),
        });
        await send(interaction, commandName, reply, options.getBoolean('private') ?? false);
      }),

    message: (interaction) =>
      guard(interaction, interaction.commandName, log, async () => {
        const { commandName, targetMessage } = interaction;
        const command = known(messageCommands.find(({ payload }) => payload.name === commandName));
        // The message of somebody else: what is found about it is for the one who asks.
        await send(interaction, commandName, command.reply(library(), targetMessage.content), true);
      }),

    autocomplete: (interaction) =>
      suggest(
        library(),
        commands.find(({ payload }) => payload.name === interaction.commandName),
        interaction,
        log,
      ),

    button: (interaction) =>
      guard(interaction, 'button', log, async () => {
        const target = readPageId(interaction.customId);
        if (!target) throw new Error('Discord sent a button that this version does not have');
        const reply = find(target.command).reply(library(), {
          string: () => undefined,
          boolean: () => undefined,
        });
        await interaction.update(renderReply(reply, target.command, target.number));
        log.info(
          { command: target.command, interaction: interaction.id, page: target.number },
          'Turned the page',
        );
      }),
  };
}

/** Whether the person who used a command may manage the server. */
export function isAdministrator({
  memberPermissions,
}: Pick<CommandInteraction, 'memberPermissions'>): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

function known<T>(command: T | undefined): T {
  if (command === undefined)
    throw new Error('Discord sent a command that this version does not have; run npm run register');
  return command;
}
