import { createServer } from 'node:http';

/** Takes everything that the bot sends to Discord's REST interface, and answers that all is well. */
export interface RestSink {
  readonly apiUrl: string;
  /** How many requests have come. */
  readonly count: () => number;
  readonly close: () => Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function startRestSink(): Promise<RestSink> {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    request.resume();
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"id":"500000000000000001"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    count: () => count,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
