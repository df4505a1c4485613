import { commands } from '../../commands/index.ts';
import type { HttpConfig } from '../config.ts';
import type { BotRun } from '../discord/bot-dispatch.ts';
import { createBotDispatch } from '../discord/bot-dispatch.ts';
import { createRest } from '../discord/client.ts';
import { createInFlight } from '../discord/in-flight.ts';
import { DEFECT } from '../operations/defects.ts';
import { EXIT, type ExitCode } from '../operations/exit-codes.ts';
import { aborted } from '../operations/stop-signal.ts';
import { createInteractionsEndpoint } from './endpoint.ts';
import { createInteractionsHandler } from './handler.ts';
import { type Address, serveHttp } from './server.ts';

/** Together below the five seconds that an orderly end may take. */
const PATIENCE = { connections: 1_500, interactions: 2_500 };

interface HttpRun extends BotRun {
  readonly http: HttpConfig;
}

/**
 * Serves Discord's interactions endpoint until it is told to stop (0), there is a defect or the port is in use (1), or it
 * cannot be served as configured (78); one line in the log says why. Never rejects; the caller ends the process with the number.
 */
export async function runHttp(run: HttpRun): Promise<ExitCode> {
  const { config, http, live, log, readiness, stop, defect } = run;
  const dispatch = createBotDispatch(run);
  const rest = createRest(config.apiUrl);
  const inFlight = createInFlight();
  const endpoint = createInteractionsEndpoint({ publicKey: http.publicKey, dispatch, rest, log, inFlight });
  const server = await serveHttp(createInteractionsHandler(endpoint, log), http).catch((error: unknown) => {
    log.fatal(sayUnserved(error, http));
    return isBusy(error) ? EXIT.failure : EXIT.operator;
  });
  if (typeof server === 'number') return server;
  const { host, port } = server;
  readiness?.connected(() => true);
  log.info({ host, port, articles: live.current().articles.length, commands: commands.length }, 'Ready');
  const isDefect = await Promise.race([aborted(stop).then(() => false), defect?.then(() => true) ?? never]);
  readiness?.stopping();
  log.info('Stopping: no new interactions');
  await server.close(PATIENCE.connections);
  await inFlight.close(PATIENCE.interactions);
  if (isDefect) log.fatal(DEFECT);
  else log.info('Stopped');
  return isDefect ? EXIT.failure : EXIT.ok;
}

const never = new Promise<never>(() => {});

/** One line for the operator: why nothing can be served, and what to do. */
export function sayUnserved(error: unknown, { host, port }: Address): string {
  const code = codeOf(error);
  if (isBusy(error)) return `Port ${port} is in use by another program. Set PORT to a free one.`;
  if (code === 'EACCES') return `Port ${port} is not for this user. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine. Set HTTP_HOST to one, or leave it out.`;
  return `Could not listen on port ${port}: ${error instanceof Error ? error.message : String(error)}`;
}

/** The instance before may not have ended yet: the port can be free in a moment. */
const isBusy = (error: unknown): boolean => codeOf(error) === 'EADDRINUSE';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
