import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { type Answer, type InteractionsEndpoint, UNAUTHORIZED } from './endpoint.ts';
import { createRarely } from './rarely.ts';
import { readBody } from './read-body.ts';
import type { Signed } from './signature.ts';

const PATH = '/interactions';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves an endpoint at `POST /interactions`, for `createServer` or as a part of another server. Anything else is 404 or
 * 405. Never rejects.
 */
export function createInteractionsHandler(endpoint: InteractionsEndpoint, log: Log): Handler {
  const rarely = createRarely((message) => log.warn(message));
  const elsewhere = () =>
    rarely(
      `A signed request came to another path than ${PATH}: the Interactions Endpoint URL has to end with it`,
    );
  return async (request, response) => {
    try {
      await serve(endpoint, request, response, elsewhere);
    } catch (err) {
      log.error({ err }, 'Failed to answer a request');
      send(response, 500, '{"error":"no answer"}');
    }
  };
}

async function serve(
  endpoint: InteractionsEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
  elsewhere: () => void,
): Promise<void> {
  const [path] = (request.url ?? '').split('?');
  if (path !== PATH) {
    if (request.headers['x-signature-ed25519'] !== undefined) elsewhere();
    return send(response, 404, '{"error":"not found"}');
  }
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return send(response, 405, '{"error":"only POST"}');
  }
  const body = await readBody(request);
  if (body === 'gone') return;
  const answer = body === 'too large' ? UNAUTHORIZED : await endpoint(signed(request, body));
  await deliver(response, answer);
}

function signed({ headers }: IncomingMessage, body: Uint8Array): Signed {
  /** A header that came once. */
  const only = (name: string): string | undefined => {
    const header = headers[name];
    return typeof header === 'string' ? header : undefined;
  };
  return { signature: only('x-signature-ed25519'), timestamp: only('x-signature-timestamp'), body };
}

/** Tells the answer whether it left this process before the connection ended. */
function deliver(response: ServerResponse, { status, body, delivered }: Answer): Promise<void> {
  return new Promise((resolve) => {
    response.once('finish', () => delivered(true));
    response.once('close', () => {
      if (!response.writableFinished) delivered(false);
      resolve();
    });
    if (response.destroyed) {
      delivered(false);
      return resolve();
    }
    send(response, status, body);
  });
}

function send(response: ServerResponse, status: number, body: string): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}
