import { PermissionFlagsBits } from 'discord.js';
import {
  type Command,
  type CommandReply,
  isAlwaysPrivate,
  type MessageCommand,
} from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import { type Handled, handledBy, type Observe } from '../operations/outcome.ts';
import { createRecentQuestions, type RecentQuestions } from '../shared/recent-questions.ts';
import { suggest } from './autocomplete.ts';
import { createCustomIds } from './custom-id.ts';
import { deliver } from './deliver.ts';
import { guard } from './error-policy.ts';
import { createFingerprints } from './fingerprint.ts';
import { createGallery, type Gallery } from './gallery.ts';
import type {
  AutocompleteInteraction,
  CommandInteraction,
  ControlInteraction,
  MessageInteraction,
  Repliable,
} from './interactions.ts';
import { ephemeral } from './message.ts';
import { createPresenter } from './presenter.ts';
import { press } from './press.ts';
import { renderReply } from './render.ts';
import { type Request, requestOf } from './request.ts';
import { askTogether } from './together.ts';

/** `Slash`: what is used of a slash command's interaction. */
export interface Dispatch<Slash = CommandInteraction> {
  /** Answers a slash command. Never rejects. */
  readonly command: (interaction: Slash) => Promise<void>;
  /** Answers a command on a message. Never rejects. */
  readonly message: (interaction: MessageInteraction) => Promise<void>;
  /** Suggests values for an option. Never rejects. */
  readonly autocomplete: (interaction: AutocompleteInteraction) => Promise<void>;
  /** Does what a button or a select menu says. Never rejects. */
  readonly control: (interaction: ControlInteraction) => Promise<void>;
}

export interface DispatchParts {
  /** The library as it is now. */
  readonly library: () => Library;
  readonly commands: readonly Command[];
  readonly messageCommands?: readonly MessageCommand[];
  readonly log: Log;
  /** Known to every instance of this bot and to nobody else: what custom ids are signed with. */
  readonly secret: string;
  readonly gallery?: Gallery;
  readonly recent?: RecentQuestions;
  /** Told what became of each interaction. */
  readonly observe?: Observe | undefined;
}

/** From interaction to reply. Answers take milliseconds and are sent at once; only pictures are deferred. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const { library, commands, messageCommands = [], log } = parts;
  const ids = createCustomIds(parts.secret);
  const fingerprintOf = createFingerprints();
  const presenter = createPresenter(ids, fingerprintOf, parts.gallery ?? createGallery(log));
  const recent = parts.recent ?? createRecentQuestions(() => performance.now());
  const watched = (interaction: Repliable, command: string, work: () => Promise<Handled>) =>
    guard(interaction, command, log, work, parts.observe);
  const named = (name: string) => commands.find(({ payload }) => payload.name === name);

  return {
    command: (interaction) =>
      watched(interaction, interaction.commandName, async () => {
        const current = library();
        const command = known(named(interaction.commandName));
        const wanted = interaction.options.getBoolean('private') ?? false;
        const typed = requestOf(command.payload, interaction.options);
        const { request, reply } = await askTogether(typed, interaction, current, recent, wanted, (asked) =>
          command.reply(current, optionsOf(asked, interaction)),
        );
        const isShared = interaction.options.getBoolean('public') ?? false;
        const isPrivate = wanted || isAlwaysPrivate(reply) || (command.isForOne === true && !isShared);
        await deliver(interaction, presenter, { reply, request, library: current, page: 0, isPrivate }, log);
        log.info({ command: request.command, interaction: interaction.id, ...statusOf(reply) }, 'Replied');
        return handledBy(reply);
      }),

    message: (interaction) =>
      watched(interaction, interaction.commandName, async () => {
        const { commandName, targetMessage } = interaction;
        const command = known(messageCommands.find(({ payload }) => payload.name === commandName));
        const reply = command.reply(library(), targetMessage.content);
        // The message of somebody else: what is found about it is for the one who asks.
        await interaction.reply(ephemeral(renderReply(reply)));
        log.info({ command: commandName, interaction: interaction.id, ...statusOf(reply) }, 'Replied');
        return handledBy(reply);
      }),

    autocomplete: (interaction) => suggest(library(), named(interaction.commandName), interaction, log),

    control: (interaction) =>
      watched(interaction, 'control', async () => {
        const context = { library: library(), commands, ids, fingerprintOf, presenter, log };
        const action = await press(interaction, context);
        log.info({ control: action, interaction: interaction.id }, 'Control used');
        return { outcome: 'page' };
      }),
  };
}

function optionsOf({ options }: Request, interaction: CommandInteraction): Parameters<Command['reply']>[1] {
  return {
    string: (name) => options[name],
    boolean: (name) => interaction.options.getBoolean(name) ?? undefined,
    administrator: isAdministrator(interaction),
  };
}

function statusOf(reply: CommandReply): { readonly status?: string } {
  return reply.type === 'answer' ? { status: reply.answer.status } : {};
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
