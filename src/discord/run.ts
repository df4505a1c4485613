import { type Client, Events, Status } from 'discord.js';
import { commands } from '../../commands/index.ts';
import type { Log } from '../log.ts';
import { DEFECT } from '../operations/defects.ts';
import { EXIT, type ExitCode } from '../operations/exit-codes.ts';
import { settledWithin } from '../operations/settled-within.ts';
import { aborted } from '../operations/stop-signal.ts';
import { type BotParts, type BotRun, createBotDispatch } from './bot-dispatch.ts';
import { createClient } from './client.ts';
import { exitCodeOf, sayClosed, sayFailure } from './failure.ts';
import { createInFlight, type InFlight } from './in-flight.ts';

/** Together below the five seconds that an orderly end may take. */
const PATIENCE = { interactions: 3_000, closing: 1_000 };
/** Discord's gateway answers in a second or two; a minute without it is an outage that the operator should see. */
const CONNECTING = 60_000;
const NO_CONNECTION = 'Discord did not take the connection within a minute. See discordstatus.com.';

interface Ending {
  readonly code: ExitCode;
  /** For the log, where it is no ending in good order. */
  readonly failure?: string;
}

/**
 * Runs the bot until it is told to stop (0), there is an outage or a defect (1), or Discord turns it away for good: a
 * wrong or revoked token, a fatal close of the gateway (78). One line in the log says why. Never rejects; the caller
 * ends the process with the number, since discord.js may leave timers behind.
 */
export async function runDiscord(run: BotRun): Promise<ExitCode> {
  const { config, log, readiness } = run;
  const client = createClient(config.apiUrl, config.shard);
  const inFlight = createInFlight();
  const endReconnecting = listen(client, inFlight, run);
  readiness?.connected(() => isConnected(client));
  const { code, failure } = await ended(client, run);
  readiness?.stopping();
  if (failure === undefined) log.info('Stopping: no new interactions');
  endReconnecting();
  // First, since whatever arrives until then is answered; answers need no connection to the gateway.
  await settledWithin(PATIENCE.closing, client.destroy());
  await inFlight.close(PATIENCE.interactions);
  if (failure === undefined) log.info('Stopped');
  else log.fatal(failure);
  return code;
}

function isConnected({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}

/** Connects, and resolves when it is over. */
function ended(client: Client, { config, stop, defect }: BotRun): Promise<Ending> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve({ code: EXIT.ok });
    void aborted(stop).then(() => resolve({ code: EXIT.ok }));
    AbortSignal.timeout(CONNECTING).addEventListener('abort', () => {
      if (client.readyAt === null) resolve({ code: EXIT.failure, failure: NO_CONNECTION });
    });
    void defect?.then(() => resolve({ code: EXIT.failure, failure: DEFECT }));
    client.on(Events.ShardDisconnect, ({ code }) =>
      resolve({ code: EXIT.operator, failure: sayClosed(code) }),
    );
    client
      .login(config.token)
      .catch((error: unknown) => resolve({ code: exitCodeOf(error), failure: sayFailure(error) }));
  });
}

/** Answers interactions and logs the state of the connection. Returns what ends the talk of reconnecting, for the end. */
function listen(client: Client, inFlight: InFlight, parts: BotParts): () => void {
  const { live, log } = parts;
  const dispatch = createBotDispatch(parts);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) inFlight.run(() => dispatch.command(interaction));
    else if (interaction.isMessageContextMenuCommand()) inFlight.run(() => dispatch.message(interaction));
    else if (interaction.isAutocomplete()) inFlight.run(() => dispatch.autocomplete(interaction));
    else if (interaction.isButton() || interaction.isStringSelectMenu())
      inFlight.run(() => dispatch.control(interaction));
    else log.warn({ interaction: interaction.id, type: interaction.type }, 'Unknown kind of interaction');
  });
  client.once(Events.ClientReady, ({ user }) => {
    log.info({ user: user.id, articles: live.current().articles.length, commands: commands.length }, 'Ready');
  });
  logConnection(client, log);
  return () => void client.removeAllListeners(Events.ShardReconnecting);
}

function logConnection(client: Client, log: Log): void {
  // discord.js tries again twice a second: an outage is said once, not for ever.
  const said = new Set<string>();
  const once = (message: string, err?: Error) => {
    const line = `${message} ${err?.message}`;
    if (!said.has(line)) log.warn({ err }, message);
    said.add(line);
  };
  const connected = () => {
    if (said.size > 0) log.info('Connected again');
    said.clear();
  };
  client.on(Events.ShardReconnecting, () => once('The connection to Discord dropped; reconnecting'));
  client.on(Events.ShardError, (err) => once('Error in the connection to Discord', err));
  client.on(Events.ShardResume, connected);
  client.on(Events.ShardReady, connected);
  client.on(Events.Error, (err) => log.error({ err }, 'Error in the Discord client'));
}
