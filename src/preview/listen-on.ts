import { createServer, type RequestListener, type Server } from 'node:http';
import { isIPv6 } from 'node:net';

/** The port is another program's; the message says what to do. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/** A server that listens, and its address without a slash at the end. */
export interface Listening {
  readonly address: string;
  readonly port: number;
  /** Ends it, and the connections that it has. */
  readonly close: () => Promise<void>;
}

export interface Place {
  readonly host: string;
  /** 0 is any that is free. */
  readonly port: number;
  /** How many ports to try after this one where it is taken. */
  readonly further?: number;
}

const LAST_PORT = 65_535;

/** Serves at a place. Rejects with PortTaken where its port, and the further ones, are in use. */
export async function listenOn(listener: RequestListener, place: Place): Promise<Listening> {
  const { host, port, further = 0 } = place;
  const last = Math.min(port + further, LAST_PORT);
  for (let tried = port; tried <= last; tried++) {
    const server = createServer(listener);
    if (await begin(server, host, tried)) return listening(server, host);
  }
  throw new PortTaken(
    further === 0
      ? `Port ${port} is in use by another program. Choose another one with --port, or let --next-free take the next.`
      : `Ports ${port} to ${last} are all in use. Choose another one with --port.`,
  );
}

/** Whether the port was free. Rejects where the system refuses it for another reason. */
function begin(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, host, () => resolve(true));
  });
}

function listening(server: Server, host: string): Listening {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://${isIPv6(host) ? `[${host}]` : host}:${bound.port}`,
    port: bound.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
