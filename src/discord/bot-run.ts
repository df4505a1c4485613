import type { Config } from '../config.ts';
import type { ReadinessState } from '../operations/readiness.ts';
import type { BotParts } from './bot-dispatch.ts';

/** What a way of receiving interactions is given. What is shared is closed by whoever opened it. */
export interface BotRun extends BotParts {
  readonly config: Config;
  readonly readiness?: Pick<ReadinessState, 'connected' | 'stopping'>;
  /** Ends the bot in good order. */
  readonly stop: AbortSignal;
  /** Resolves when something went wrong that nothing caught. */
  readonly defect?: Promise<unknown>;
}
