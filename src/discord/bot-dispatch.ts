import { commandsWith, liveCommands, messageCommands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import type { Log } from '../log.ts';
import type { Observe } from '../operations/outcome.ts';
import type { ReadinessState } from '../operations/readiness.ts';
import type { SharedState } from '../shared/shared-state.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createLiveDispatch } from './dispatch-live.ts';
import type { AnyCommandInteraction } from './interactions.ts';
import { limited } from './limited.ts';

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
