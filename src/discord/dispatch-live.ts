import type { LiveCommand } from '../commands/command.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import type { Log } from '../log.ts';
import { handledBy, type Observe } from '../operations/outcome.ts';
import { isAdministrator } from './dispatch.ts';
import { guard } from './error-policy.ts';
import type { LiveInteraction } from './interactions.ts';
import { ephemeral } from './message.ts';
import { renderReply } from './render.ts';

export interface LiveDispatch {
  readonly has: (command: string) => boolean;
  /** Answers the person who asked alone. Never rejects. */
  readonly command: (interaction: LiveInteraction) => Promise<void>;
}

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
    command: (interaction) =>
      guard(
        interaction,
        interaction.commandName,
        log,
        async () => {
          const { commandName, options } = interaction;
          const action = options.getSubcommand(false) ?? undefined;
          const reply = isAdministrator(interaction)
            ? await find(commandName)?.reply(live, action)
            : ({
                type: 'hint',
                hint: { text: 'This is for members who may manage the server.', choices: [] },
              } as const);
          if (!reply) throw new Error('Discord sent a command that this version does not have');
          await interaction.reply(ephemeral(renderReply(reply)));
          log.info(
            { command: commandName, action, interaction: interaction.id, reply: reply.type },
            'Replied',
          );
          return handledBy(reply);
        },
        observe,
      ),
  };
}
