import { missingAccess, notFound } from './api-error.ts';
import { readCommands } from './check-body.ts';
import type { Interactions } from './interactions.ts';
import type { Command } from './shapes.ts';
import type { Payload } from './upload.ts';
import { APPLICATION, BOT, GUILD } from './world.ts';

export interface RouteState {
  readonly gatewayUrl: string;
  /** How many shards Discord recommends. */
  readonly shards: number;
  readonly interactions: Interactions;
  /** Registered commands by scope: `global` or a server's id. */
  readonly commands: Map<string, readonly unknown[]>;
}

type Parts = readonly string[];
interface Sent extends Payload {
  readonly withResponse: boolean;
}

type Handler = (parts: Parts, sent: Sent, state: RouteState) => unknown;

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Whether the bot's token is asked for; an interaction's own token stands in the path. */
  readonly auth: boolean;
  readonly handle: Handler;
}

const scopeOf = ([application, guild]: Parts): string => {
  if (application !== APPLICATION.id) throw notFound();
  if (guild !== undefined && guild !== GUILD) throw missingAccess();
  return guild ?? 'global';
};

function stored(command: Command, index: number): unknown {
  return {
    default_member_permissions: null,
    nsfw: false,
    ...command,
    id: `70000000000000000${index}`,
    version: '1',
  };
}

const putCommands: Handler = (parts, { body }, { commands }) => {
  const list = readCommands(body).map(stored);
  commands.set(scopeOf(parts), list);
  return list;
};

/** A message as Discord answers with it. */
function described(message: object): object {
  return { ...message, id: '6', channel_id: '7', attachments: [], mentions: [] };
}

const respond: Handler = ([id = '', token = ''], sent, { interactions }) => {
  const entry = interactions.byId(id, token);
  entry.respond(sent);
  if (!sent.withResponse) return undefined;
  const [message] = entry.messages();
  return {
    interaction: { id, type: 2 },
    ...(message ? { resource: { type: 4, message: described(message) } } : {}),
  };
};

const commandsPath = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/;
const original = /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/;

const routes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    auth: true,
    handle: (_parts, _body, { gatewayUrl, shards }) => ({
      url: gatewayUrl,
      shards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
    }),
  },
  { method: 'GET', path: /^\/users\/@me$/, auth: true, handle: () => BOT },
  { method: 'GET', path: /^\/applications\/@me$/, auth: true, handle: () => APPLICATION },
  {
    method: 'GET',
    path: commandsPath,
    auth: true,
    handle: (parts, _, { commands }) => commands.get(scopeOf(parts)) ?? [],
  },
  { method: 'PUT', path: commandsPath, auth: true, handle: putCommands },
  { method: 'POST', path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, auth: false, handle: respond },
  {
    method: 'POST',
    path: /^\/webhooks\/\d+\/([^/]+)$/,
    auth: false,
    handle: ([token = ''], sent, { interactions }) => described(interactions.byToken(token).follow(sent)),
  },
  {
    method: 'PATCH',
    path: original,
    auth: false,
    handle: ([token = ''], sent, { interactions }) => described(interactions.byToken(token).edit(sent)),
  },
  {
    method: 'DELETE',
    path: original,
    auth: false,
    handle: ([token = ''], _, { interactions }) => interactions.byToken(token).remove(),
  },
];

/** The route for a request and the variable parts of its path; throws 404. */
export function findRoute(method: string, path: string): { readonly route: Route; readonly parts: Parts } {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match) return { route, parts: match.slice(1) };
  }
  throw notFound();
}
