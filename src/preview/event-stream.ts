import type { ServerResponse } from 'node:http';
import type { ServerEvent } from './shapes.ts';

/** Often enough that nothing between server and page takes the connection for dead. */
const HEARTBEAT = 20_000;

/** Begins a stream of events to one page. Returns what sends them. */
export function openStream(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): (event: ServerEvent) => void {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
  response.flushHeaders();
  const timer = setInterval(() => response.write(': here\n\n'), HEARTBEAT);
  response.on('close', () => clearInterval(timer));
  return (event) => void response.write(`data: ${JSON.stringify(event)}\n\n`);
}
