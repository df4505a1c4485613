import { commands, messageCommands } from '../../commands/index.ts';
import { liveCommands } from '../../commands/live.ts';
import type { LiveLibrary } from '../live-library.ts';
import type { Log } from '../log.ts';
import { type CommandInteraction, createDispatch, type Dispatch } from './dispatch.ts';
import { createLiveDispatch, type LiveInteraction } from './dispatch-live.ts';

/** A slash command's interaction with all that any command uses of it. */
export type AnyCommandInteraction = CommandInteraction & {
  readonly options: LiveInteraction['options'];
};

export interface BotDispatch extends Omit<Dispatch, 'command'> {
  /** Answers a slash command, that of an editor or of a reader. Never rejects. */
  readonly command: (interaction: AnyCommandInteraction) => Promise<void>;
}

export interface BotParts {
  readonly live: LiveLibrary;
  readonly log: Log;
  /** Known to every instance of this bot: what the custom ids of buttons are signed with. */
  readonly secret: string;
}

/** Every command of this bot, however its interactions come: by the gateway or over HTTP. */
export function createBotDispatch({ live, log, secret }: BotParts): BotDispatch {
  const dispatch = createDispatch({ library: live.current, commands, messageCommands, log, secret });
  const manage = createLiveDispatch(live, liveCommands, log);
  return {
    ...dispatch,
    command: (interaction) =>
      manage.has(interaction.commandName) ? manage.command(interaction) : dispatch.command(interaction),
  };
}
