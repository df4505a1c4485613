import type { Config } from './config.ts';
import type { LiveLibrary } from './live-library.ts';
import type { Log } from './log.ts';
import { openSharedState } from './shared/shared-state.ts';

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
  const { http, limits, redisUrl, token } = config;
  if (token === undefined)
    log.warn('Without DISCORD_TOKEN buttons are signed with the public key, which is no secret');
  const secret = token ?? http?.publicKey ?? '';
  const shared = await openSharedState({ limits, redisUrl, secret, log });
  const parts = { config, live, log, shared, secret };
  const code = http
    ? await (await import('./http/run.ts')).runHttp({ ...parts, http })
    : await (await import('./discord/run.ts')).runDiscord(parts);
  shared.close();
  return code;
}
