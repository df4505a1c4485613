import type { Config } from './config.ts';
import type { LiveLibrary } from './live-library.ts';
import type { Log } from './log.ts';

export interface BotRun {
  readonly config: Config;
  readonly live: LiveLibrary;
  readonly log: Log;
}

/**
 * Runs the bot where the configuration says that interactions come from: over HTTP or by the gateway, never both, since
 * Discord sends them to an application's endpoint alone where it has one. Resolves to the exit code.
 */
export async function runBot({ config, live, log }: BotRun): Promise<0 | 1> {
  const { http } = config;
  if (!http) return (await import('./discord/run.ts')).runDiscord({ config, live, log });
  return (await import('./http/run.ts')).runHttp({ config, http, live, log });
}
