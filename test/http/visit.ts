import type { ServerOptions } from 'node:http';
import { afterEach } from 'vitest';
import { createBotDispatch } from '../../src/discord/bot-dispatch.ts';
import { createInFlight } from '../../src/discord/in-flight.ts';
import { createInteractionsEndpoint, type EndpointParts } from '../../src/http/endpoint.ts';
import { createInteractionsHandler } from '../../src/http/handler.ts';
import { type Listening, serveHttp } from '../../src/http/server.ts';
import type { Later } from '../../src/http/webhook.ts';
import { exampleLibrary } from '../discord/example.ts';
import { memoryLog } from '../discord/memory-log.ts';
import type { Occasion, Place } from '../discord/stand-in/world.ts';
import { createKeys, signedHeaders } from './keys.ts';

export const keys = createKeys();

export interface Served {
  readonly url: string;
  /** Sends what Discord would, signed. */
  readonly post: (payload: unknown, headers?: Headers) => Promise<Answered>;
  readonly server: Listening;
  readonly lines: () => readonly Record<string, unknown>[];
  readonly logged: () => string;
}

type Headers = Readonly<Record<string, string>>;

export interface Answered {
  readonly status: number;
  readonly text: string;
}

const open: Listening[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close(0)));
});

/** Nothing of Discord is to be asked for. */
export const nobody: Later = {
  patch: () => Promise.reject(new Error('No PATCH was expected')),
  post: () => Promise.reject(new Error('No POST was expected')),
  delete: () => Promise.reject(new Error('No DELETE was expected')),
};

/** An endpoint on a free port of loopback, closed after the test; with the commands and an example's articles. */
export async function serve(parts: Partial<EndpointParts> = {}, times: ServerOptions = {}): Promise<Served> {
  const { log, lines, text } = memoryLog();
  const live = {
    current: () => exampleLibrary,
    status: () => ({ loaded: new Date(0) }),
    reload: async () => ({ loaded: new Date(0) }),
  };
  const dispatch = createBotDispatch({ live, log, secret: 'secret' });
  const inFlight = createInFlight();
  const endpoint = createInteractionsEndpoint({
    publicKey: keys.publicKey,
    dispatch,
    rest: nobody,
    log,
    inFlight,
    ...parts,
  });
  const server = await serveHttp(
    createInteractionsHandler(endpoint, log),
    { host: '127.0.0.1', port: 0 },
    times,
  );
  open.push(server);
  const url = `http://127.0.0.1:${server.port}/interactions`;
  const post = async (payload: unknown, headers?: Headers) => {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: headers ?? signedHeaders(keys, body),
    });
    return { status: response.status, text: await response.text() };
  };
  return { url, post, server, lines, logged: text };
}

let last = 700_000_000_000_000_000n;

/** An interaction of its own, by a reader. */
export function occasion(place: Place = 'server'): Occasion {
  last += 1n;
  return { id: String(last), token: `token-${last}`, place, person: 'reader' };
}
