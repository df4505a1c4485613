import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { HealthServerError } from './health-error.ts';
import type { Exposition } from './metrics.ts';
import type { Readiness } from './readiness.ts';

export interface HealthOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly isReady: () => Readiness | Promise<Readiness>;
  readonly metrics: Exposition;
}

export interface HealthServer {
  /** Where it is reached: http://host:port. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly text: string;
}

/** Nobody but a supervisor asks, and briefly. */
const PATIENCE = 5_000;

/**
 * Serves GET /healthz (200: the process turns), /readyz (200, or 503 with the reason in a line) and /metrics
 * (Prometheus). Rejects with a HealthServerError when the port cannot be opened.
 */
export async function createHealthServer(options: HealthOptions): Promise<HealthServer> {
  const { host, port } = options;
  const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
    answer(request, options)
      .catch(() => ({ status: 500, text: 'could not be told' }))
      .then((reply) => send(request, response, reply));
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new HealthServerError(sayWhyNot(cause, host, port), {
      cause,
      busy: codeOf(cause) === 'EADDRINUSE',
    });
  }
  // Errors of single connections are theirs alone.
  server.on('error', () => undefined);
  const bound = server.address();
  const at = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${isIPv6(host) ? `[${host}]` : host}:${at}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer({ method, url = '' }: IncomingMessage, options: HealthOptions): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'only GET' };
  const [path] = url.split('?');
  if (path === '/healthz') return { status: 200, text: 'alive' };
  if (path === '/readyz') {
    const readiness = await options.isReady();
    return readiness.ready ? { status: 200, text: 'ready' } : { status: 503, text: readiness.reason };
  }
  if (path === '/metrics') {
    return { status: 200, type: options.metrics.contentType, text: await options.metrics.text() };
  }
  return { status: 404, text: 'there are /healthz, /readyz and /metrics' };
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, type, text }: Reply): void {
  const body = type === undefined ? `${text}\n` : text;
  response.writeHead(status, {
    'content-type': type ?? 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

const codeOf = (cause: unknown): unknown =>
  cause instanceof Error && 'code' in cause ? cause.code : undefined;

function sayWhyNot(cause: unknown, host: string, port: number): string {
  const code = codeOf(cause);
  if (code === 'EADDRINUSE') return `HEALTH_PORT ${port} is in use on ${host}: choose another one.`;
  if (code === 'EACCES') return `HEALTH_PORT ${port} may not be opened: choose one above 1023.`;
  return `HEALTH_HOST ${host} is no address of this machine (${code ?? 'unknown reason'}).`;
}
