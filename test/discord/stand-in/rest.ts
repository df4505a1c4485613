import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError, unauthorized } from './api-error.ts';
import { cut, type How } from './faults.ts';
import { findRoute, type RouteState } from './routes.ts';
import { readBody, type UploadedFile } from './upload.ts';

/** A request that the bot made, and how it was answered. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  readonly status: number;
  readonly problem?: string;
}

export interface RestOptions {
  readonly token: string;
  readonly state: () => RouteState;
  /** A status to answer with instead, to play an outage; may take its time. */
  readonly outage: (method: string, path: string) => Promise<number | undefined>;
  /** How the request goes wrong, if it does. */
  readonly fault: (method: string, path: string) => How | undefined;
  readonly record: (exchange: Exchange) => void;
}

function send(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, {
    ...headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: RestOptions,
): Promise<void> {
  const method = request.method ?? '';
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://loopback');
  const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '');
  const { body, files } = await readBody(request);
  const fault = options.fault(method, path);
  const done = (status: number, reply: unknown, problem?: string) => {
    options.record({ method, path, body, files, status, ...(problem === undefined ? {} : { problem }) });
    if (fault?.kind === 'cut') return cut(response);
    // Hangs until the bot has lost patience.
    if (fault?.kind !== 'hang') send(response, status, reply);
  };
  if (fault?.kind === 'status') return done(fault.status, { code: 0, message: 'Fault' }, 'Fault');
  if (fault?.kind === 'limited') return limit(response, fault.seconds, fault.global);
  if (fault && !fault.accepted) return done(0, undefined, 'Fault');
  try {
    const outage = await options.outage(method, path);
    if (outage !== undefined) throw new ApiError(outage, 0, 'Outage');
    const { route, parts } = findRoute(method, path);
    if (route.auth && request.headers.authorization !== `Bot ${options.token}`) throw unauthorized();
    const reply = route.handle(
      parts,
      { body, files, withResponse: searchParams.get('with_response') === 'true' },
      options.state(),
    );
    done(reply === undefined ? 204 : 200, reply);
  } catch (error) {
    const { status, code, message } = error instanceof ApiError ? error : new ApiError(500, 0, String(error));
    done(status, { code, message }, message);
  }
}

/** As Discord answers where there were too many requests. */
function limit(response: ServerResponse, seconds: number, global: boolean): void {
  const headers = {
    'retry-after': String(seconds),
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
  };
  send(response, 429, { message: 'You are being rate limited.', retry_after: seconds, global }, headers);
}

/** Discord's REST interface, version 10, below /api. */
export function createRest(options: RestOptions): Server {
  return createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => response.destroy(new Error(String(error))));
  });
}
