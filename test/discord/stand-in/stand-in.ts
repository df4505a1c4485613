import { z } from 'zod';
import { alreadyAcknowledged } from './api-error.ts';
import { createFaults, type Fault } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createInteractions, type Interaction, type Kind } from './interactions.ts';
import { type Endpoint, overHttp } from './over-http.ts';
import { createRest, type Exchange } from './rest.ts';
import { messageCommandInteraction, typingInteraction } from './typing.ts';
import { type Use, useControl } from './use-control.ts';
import { commandInteraction, type OptionValue, type Person, type Place, serverOf } from './world.ts';

export const TOKEN = 'stand-in-token-not-a-real-one';

type Outage = (method: string, path: string) => number | undefined | Promise<number | undefined>;

export interface StandInOptions {
  /** Milliseconds in which an interaction takes its first response; Discord gives 3,000. */
  readonly life?: number;
  /** Milliseconds in which its token serves for anything else; Discord gives 15 minutes. */
  readonly tokenLife?: number;
  /** Milliseconds between heartbeats, 41,250 as Discord has them; a bot that misses one connects again and loses what is sent meanwhile. */
  readonly heartbeat?: number;
  /** A status to answer a request with instead of Discord's; a promise delays the answer. */
  readonly outage?: Outage;
  /** Where interactions go instead of the gateway. */
  readonly endpoint?: Endpoint;
  /** How many shards Discord recommends. */
  readonly shards?: number;
}

/** Discord, as far as this bot needs it, on loopback: strict about what the real one is strict about. */
export interface StandIn {
  readonly apiUrl: string;
  readonly gateway: Gateway;
  readonly exchanges: readonly Exchange[];
  /** What it refused, but for a response that the bot sent again since word of the first came late. */
  readonly refused: () => readonly Exchange[];
  /** Makes requests go wrong. */
  readonly fail: (fault: Fault) => void;
  /** How many requests have come and are not answered. */
  readonly waiting: () => number;
  /** The commands registered everywhere (`global`) or in a server. */
  readonly commands: (scope: string) => readonly unknown[];
  /** A person types a slash command. */
  readonly type: (
    name: string,
    options?: Readonly<Record<string, OptionValue>>,
    place?: Place,
    person?: Person,
  ) => Interaction;
  /** A person is typing an option of a slash command, others filled in already. */
  readonly typing: (
    name: string,
    option: string,
    typed: string,
    options?: Readonly<Record<string, string>>,
  ) => Interaction;
  /** A person uses a command on somebody's message. */
  readonly useOn: (message: string, name: string, place?: Place) => Interaction;
  /** A person presses a button or chooses from a menu, of one of the bot's messages or of none that is known. */
  readonly press: (customId: string, use?: Use) => Interaction;
  readonly close: () => Promise<void>;
}

const Address = z.object({ port: z.number() });

export async function startStandIn({
  life = 3000,
  tokenLife = 15 * 60_000,
  heartbeat = 41_250,
  outage,
  endpoint,
  shards = 1,
}: StandInOptions = {}): Promise<StandIn> {
  const exchanges: Exchange[] = [];
  const faults = createFaults();
  const commands = new Map<string, readonly unknown[]>();
  const interactions = createInteractions({ life, tokenLife });
  let host = '';
  let waiting = 0;
  let lastId = 900000000000000000n;
  const gatewayUrl = () => `ws://${host}/gateway`;

  const server = createRest({
    token: TOKEN,
    state: () => ({ gatewayUrl: gatewayUrl(), interactions, commands, shards }),
    fault: faults.take,
    outage: async (method, path) => {
      waiting += 1;
      const status = await outage?.(method, path);
      waiting -= 1;
      return status;
    },
    record: (exchange) => exchanges.push(exchange),
  });
  const gateway = createGateway(server, { token: TOKEN, url: gatewayUrl, heartbeat });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${Address.parse(server.address()).port}`;

  const create = (
    build: (id: string, token: string) => object,
    kind: Kind = 'used',
    server?: string,
  ): Interaction => {
    lastId += 1n;
    const interaction = interactions.open(String(lastId), kind);
    const payload = build(interaction.id, interaction.token);
    const { respond } = interactions.byId(interaction.id, interaction.token);
    if (endpoint) void overHttp(endpoint, payload, respond, (exchange) => exchanges.push(exchange));
    else gateway.dispatch('INTERACTION_CREATE', payload, server);
    return interaction;
  };

  return {
    apiUrl: `http://${host}/api`,
    gateway,
    exchanges,
    refused: () =>
      exchanges.filter(
        ({ status, path, problem }) =>
          status >= 400 &&
          !(
            problem === alreadyAcknowledged().message &&
            exchanges.some((earlier) => earlier.path === path && earlier.status < 300)
          ),
      ),
    fail: faults.add,
    waiting: () => waiting,
    commands: (scope) => commands.get(scope) ?? [],
    type: (name, options = {}, place = 'server', person = 'reader') =>
      create(
        (id, token) => commandInteraction({ id, token, place, person }, name, options),
        'used',
        serverOf(place),
      ),
    typing: (name, option, typed, options = {}) =>
      create(
        (id, token) =>
          typingInteraction({ id, token, place: 'server', person: 'reader' }, name, option, typed, options),
        'typing',
      ),
    useOn: (message, name, place = 'server') =>
      create((id, token) => messageCommandInteraction({ id, token, place, person: 'reader' }, name, message)),
    press: (customId, use = {}) => create((id, token) => useControl({ id, token }, customId, use)),
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
