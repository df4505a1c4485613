import { type Client, Events } from 'discord.js';
import type { Config } from '../config.ts';
import type { LiveLibrary } from '../live-library.ts';
import type { Log } from '../log.ts';
import { createClient } from './client.ts';
import { sayClosed, sayFailure } from './failure.ts';
import { createInFlight, within } from './in-flight.ts';
import { listen } from './listen.ts';
import { stopSignal } from './stop-signal.ts';

/** Together below the five seconds that an orderly end may take. */
const PATIENCE = { interactions: 3_000, closing: 1_000 };
/** Discord's gateway answers in a second or two; a minute without it is an outage that the operator should see. */
const CONNECTING = 60_000;
const NO_CONNECTION = 'Discord did not take the connection within a minute. See discordstatus.com.';

export interface DiscordRun {
  readonly config: Config;
  readonly live: LiveLibrary;
  readonly log: Log;
  /** Ends the bot in good order; SIGINT and SIGTERM by default. */
  readonly stop?: AbortSignal;
}

/**
 * Runs the bot until it is told to stop (0) or Discord turns it away: a wrong or revoked token, no network, a
 * gateway that closes for good (1, with one line in the log). Never rejects; the caller ends the process with the
 * number, since discord.js may leave timers behind.
 */
export async function runDiscord({ config, live, log, stop = stopSignal() }: DiscordRun): Promise<0 | 1> {
  const client = createClient(config.apiUrl);
  const inFlight = createInFlight();
  const deaf = listen({ client, inFlight, live, log, secret: config.token ?? '' });
  const failure = await ended(client, config.token, stop);
  if (failure === undefined) log.info('Stopping: no new interactions');
  deaf();
  await inFlight.close(PATIENCE.interactions);
  await within(PATIENCE.closing, client.destroy());
  if (failure === undefined) log.info('Stopped');
  else log.fatal(failure);
  return failure === undefined ? 0 : 1;
}

/** Connects, and resolves when it is over: `undefined` when told to stop, else why, in one line. */
function ended(client: Client, token: string | undefined, stop: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve(undefined);
    stop.addEventListener('abort', () => resolve(undefined), { once: true });
    AbortSignal.timeout(CONNECTING).addEventListener('abort', () => {
      if (client.readyAt === null) resolve(NO_CONNECTION);
    });
    client.on(Events.ShardDisconnect, ({ code }) => resolve(sayClosed(code)));
    client.login(token).catch((error: unknown) => resolve(sayFailure(error)));
  });
}
