import { type Client, Events } from 'discord.js';
import { commands } from '../../commands/index.ts';
import type { Log } from '../log.ts';
import { type BotParts, createBotDispatch } from './bot-dispatch.ts';
import type { InFlight } from './in-flight.ts';

export interface Listening extends BotParts {
  readonly client: Client;
  readonly inFlight: InFlight;
}

/** Answers interactions and logs the state of the connection. Returns what ends the listening. */
export function listen({ client, inFlight, live, log, secret }: Listening): () => void {
  const dispatch = createBotDispatch({ live, log, secret });
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
  return () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.ShardReconnecting);
  };
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
