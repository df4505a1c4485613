import { once } from 'node:events';
import { createServer, type ServerOptions, type ServerResponse } from 'node:http';
import { settledWithin } from '../operations/settled-within.ts';
import type { Handler } from './handler.ts';

export interface Listening {
  readonly host: string;
  readonly port: number;
  /**
   * Takes no more connections and ends those that are idle; resolves when the others have had their answers, or after
   * `patience` milliseconds.
   */
  readonly close: (patience: number) => Promise<void>;
}

export interface Address {
  /** `undefined`: every address of this machine. */
  readonly host: string | undefined;
  /** 0: any that is free. */
  readonly port: number;
}

/**
 * Milliseconds. What Discord sends comes in one piece: whoever takes longer is not Discord. A proxy keeps its
 * connections for up to a minute; were they closed here before, it might send a request into one that is closing.
 */
const TIMES: ServerOptions = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 75_000,
};

/** Serves HTTP. Rejects with the system's error where it cannot, such as a port that is taken. */
export async function serveHttp(
  handler: Handler,
  { host, port }: Address,
  times: ServerOptions = {},
): Promise<Listening> {
  let closing = false;
  const waiting = new Set<ServerResponse>();
  const server = createServer({ ...TIMES, ...times }, (request, response) => {
    waiting.add(response);
    if (closing) isLast(response);
    response.once('close', () => {
      waiting.delete(response);
      if (closing) server.closeIdleConnections();
    });
    void handler(request, response);
  });
  server.listen({ port, host });
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address ? address : { address: '', port };
  return {
    host: bound.address,
    port: bound.port,
    close: async (patience) => {
      closing = true;
      for (const response of waiting) isLast(response);
      await settledWithin(patience, new Promise((resolve) => server.close(resolve)));
      server.closeAllConnections();
    },
  };
}

/** Told so, a proxy sends nothing more along this connection. */
function isLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
