import { REST } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { knowhowOf } from '../answering/knowhow.ts';
import type { Config, HttpConfig } from '../config.ts';
import { createBotDispatch } from '../discord/bot-dispatch.ts';
import { createInFlight } from '../discord/in-flight.ts';
import { stopSignal } from '../discord/stop-signal.ts';
import type { LiveLibrary } from '../live-library.ts';
import type { Log } from '../log.ts';
import { createInteractionsEndpoint } from './endpoint.ts';
import { createInteractionsHandler } from './handler.ts';
import { type Address, type Listening, serveHttp } from './server.ts';

/** Together below the five seconds that an orderly end may take. */
const PATIENCE = { connections: 1_500, interactions: 2_500 };

/** discord.js counts requests by interaction, which end; it forgets them after an hour unless told to sooner, in milliseconds. */
const REST_OPTIONS = { handlerSweepInterval: 60_000 };

export interface HttpRun {
  readonly config: Pick<Config, 'token' | 'apiUrl'>;
  readonly http: HttpConfig;
  readonly live: LiveLibrary;
  readonly log: Log;
  /** Ends the bot in good order; SIGINT and SIGTERM by default. */
  readonly stop?: AbortSignal;
}

/**
 * Serves Discord's interactions endpoint until it is told to stop (0), or says in one line of the log why it cannot
 * (1). Never rejects; the caller ends the process with the number.
 */
export async function runHttp({ config, http, live, log, stop = stopSignal() }: HttpRun): Promise<0 | 1> {
  const { token, apiUrl } = config;
  if (token === undefined)
    log.warn('Without DISCORD_TOKEN buttons are signed with the public key, which is no secret');
  const dispatch = createBotDispatch({ live, log, secret: token ?? http.publicKey });
  const rest = new REST({ ...REST_OPTIONS, ...(apiUrl === undefined ? {} : { api: apiUrl }) });
  const inFlight = createInFlight();
  const endpoint = createInteractionsEndpoint({ publicKey: http.publicKey, dispatch, rest, log, inFlight });
  // Made now: a load balancer sends as soon as there is somebody to take it.
  knowhowOf(live.current());
  const server = await open(createInteractionsHandler(endpoint, log), http, log);
  if (!server) return 1;
  const { host, port } = server;
  log.info({ host, port, articles: live.current().articles.length, commands: commands.length }, 'Ready');
  await aborted(stop);
  log.info('Stopping: no new interactions');
  await server.close(PATIENCE.connections);
  await inFlight.close(PATIENCE.interactions);
  log.info('Stopped');
  return 0;
}

async function open(
  handler: Parameters<typeof serveHttp>[0],
  address: Address,
  log: Log,
): Promise<Listening | undefined> {
  try {
    return await serveHttp(handler, address);
  } catch (error) {
    log.fatal(sayUnserved(error, address));
    return undefined;
  }
}

/** One line for the operator: why nothing can be served, and what to do. */
export function sayUnserved(error: unknown, { host, port }: Address): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. Set PORT to a free one.`;
  if (code === 'EACCES') return `Port ${port} is not for this user. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine. Set HTTP_HOST to one, or leave it out.`;
  return `Could not listen on port ${port}: ${error instanceof Error ? error.message : String(error)}`;
}

function aborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
}
