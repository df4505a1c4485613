import { commandsWith, liveCommands, messageCommands } from '../../commands/index.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import type { Log } from '../log.ts';
import type { Observe } from '../operations/outcome.ts';
import type { SharedState } from '../shared/shared-state.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createLiveDispatch, type LiveInteraction } from './dispatch-live.ts';
import type { CommandInteraction } from './interactions.ts';
import { limited, limitedLive } from './limited.ts';

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
  readonly shared: SharedState;
  /** The operator's privacy notice, which /about links to. */
  readonly privacyUrl?: string | undefined;
  /** Told what became of each interaction. */
  readonly observe?: Observe | undefined;
}

/** Every command of this bot, within its limits, however its interactions come: by the gateway or over HTTP. */
export function createBotDispatch({ live, log, secret, shared, privacyUrl, observe }: BotParts): BotDispatch {
  const { limits, recent } = shared;
  const commands = commandsWith(privacyUrl);
  const parts = { library: live.current, commands, messageCommands, log, secret, recent, observe };
  const dispatch = limited(createDispatch(parts), { limits, log, observe });
  const manage = limitedLive(createLiveDispatch(live, liveCommands, log, observe), { limits, log, observe });
  return {
    ...dispatch,
    command: (interaction) =>
      manage.has(interaction.commandName) ? manage.command(interaction) : dispatch.command(interaction),
  };
}
