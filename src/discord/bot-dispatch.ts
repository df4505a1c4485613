import { commandsWith, liveCommands, messageCommands } from '../../commands/index.ts';
import type { CommandReply, LiveCommand } from '../commands/command.ts';
import type { Config } from '../config.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import type { Log } from '../log.ts';
import { handledBy, type Observe } from '../operations/outcome.ts';
import type { ReadinessState } from '../operations/readiness.ts';
import type { SharedState } from '../shared/shared-state.ts';
import { createDispatch, type Dispatch, isAdministrator } from './dispatch.ts';
import { guard } from './error-policy.ts';
import type { AnyCommandInteraction, LiveInteraction } from './interactions.ts';
import { limited } from './limited.ts';
import { ephemeral } from './message.ts';
import { renderReply } from './render.ts';

/** Answers slash commands of readers and of those who manage a server alike. */
export type BotDispatch = Dispatch<AnyCommandInteraction>;

export interface BotParts {
  readonly live: LiveLibrary;
  readonly log: Log;
  /** Known to every instance of this bot: what the custom ids of buttons are signed with. */
  readonly secret: string;
  readonly shared: SharedState;
  /** The operator's privacy notice, which /about links to. */
  readonly privacyUrl?: string | undefined;
  /** Told what became of each interaction. */
  readonly observe?: Observe | undefined;
}

/** What a way of receiving interactions is given. What is shared is closed by whoever opened it. */
export interface BotRun extends BotParts {
  readonly config: Config;
  readonly readiness?: Pick<ReadinessState, 'connected' | 'stopping'>;
  /** Ends the bot in good order. */
  readonly stop: AbortSignal;
  /** Resolves when something went wrong that nothing caught. */
  readonly defect?: Promise<unknown>;
}

/** Every command of this bot, within its limits, however its interactions come: by the gateway or over HTTP. */
export function createBotDispatch({ live, log, secret, shared, privacyUrl, observe }: BotParts): BotDispatch {
  const { limits, recent } = shared;
  const commands = commandsWith(privacyUrl);
  const parts = { library: live.current, commands, messageCommands, log, secret, recent, observe };
  const dispatch = createDispatch(parts);
  const manage = createLiveDispatch(live, liveCommands, log, observe);
  const all: BotDispatch = {
    ...dispatch,
    command: (interaction) =>
      manage.has(interaction.commandName) ? manage.command(interaction) : dispatch.command(interaction),
  };
  return limited(all, { limits, log, observe });
}

interface LiveDispatch {
  readonly has: (command: string) => boolean;
  /** Answers the person who asked alone. Never rejects. */
  readonly command: (interaction: LiveInteraction) => Promise<void>;
}

const NOT_ALLOWED: CommandReply = {
  type: 'hint',
  hint: { text: 'This is for members who may manage the server.', choices: [] },
};

/** Commands for those who manage a server. Discord offers them to nobody else; that is checked again here. */
export function createLiveDispatch(
  live: LiveLibrary,
  commands: readonly LiveCommand[],
  log: Log,
  observe?: Observe,
): LiveDispatch {
  const find = (name: string) => commands.find(({ payload }) => payload.name === name);
  return {
    has: (name) => find(name) !== undefined,
    command: (interaction) => {
      const { commandName, options } = interaction;
      const work = async () => {
        const action = options.getSubcommand(false) ?? undefined;
        const reply = isAdministrator(interaction)
          ? await find(commandName)?.reply(live, action)
          : NOT_ALLOWED;
        if (!reply) throw new Error('Discord sent a command that this version does not have');
        await interaction.reply(ephemeral(renderReply(reply)));
        log.info({ command: commandName, action, interaction: interaction.id, reply: reply.type }, 'Replied');
        return handledBy(reply);
      };
      return guard(interaction, commandName, log, work, observe);
    },
  };
}
