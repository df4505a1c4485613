import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { APPLICATION, BOT } from './world.ts';

const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

const Sent = z.discriminatedUnion('op', [
  z.object({ op: z.literal(1), d: z.number().nullable() }),
  z.object({ op: z.literal(2), d: z.looseObject({ token: z.string(), intents: z.number() }) }),
  z.object({ op: z.literal(6), d: z.object({ token: z.string(), session_id: z.string(), seq: z.number() }) }),
]);

/** What has happened at the gateway, by name. */
export type GatewayEvent = 'identified' | 'resumed' | 'heartbeat';

export interface Gateway {
  /** Sends an event to the connected bot; throws when none is. */
  readonly dispatch: (name: string, data: object) => void;
  /** Closes the connection as Discord does. */
  readonly drop: (code: number) => void;
  readonly count: (event: GatewayEvent) => number;
  readonly connected: () => boolean;
  readonly close: () => void;
}

export interface GatewayOptions {
  readonly token: string;
  readonly url: () => string;
  /** Milliseconds between heartbeats. */
  readonly heartbeat: number;
}

/** Discord's gateway, version 10, JSON, on the same server as the REST interface. */
export function createGateway(server: Server, { token, url, heartbeat }: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const counts = new Map<GatewayEvent, number>();
  const note = (event: GatewayEvent) => counts.set(event, (counts.get(event) ?? 0) + 1);
  let live: WebSocket | undefined;
  let sequence = 0;
  let session = 0;

  const send = (socket: WebSocket, name: string, data: object) => {
    sequence += 1;
    socket.send(JSON.stringify({ op: 0, t: name, s: sequence, d: data }));
  };
  const identify = (socket: WebSocket, given: string, intents: number) => {
    if (given !== token) return socket.close(4004, 'Authentication failed.');
    if ((intents & PRIVILEGED_INTENTS) !== 0) return socket.close(4014, 'Disallowed intent(s).');
    session += 1;
    live = socket;
    note('identified');
    const ready = { v: 10, user: BOT, guilds: [], shard: [0, 1], application: APPLICATION };
    send(socket, 'READY', { ...ready, session_id: `session-${session}`, resume_gateway_url: url() });
  };
  const resume = (socket: WebSocket, given: string, id: string) => {
    if (given !== token) return socket.close(4004, 'Authentication failed.');
    if (id !== `session-${session}`) return socket.send(JSON.stringify({ op: 9, d: false }));
    live = socket;
    note('resumed');
    send(socket, 'RESUMED', {});
  };

  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeat } }));
    socket.on('close', () => {
      if (live === socket) live = undefined;
    });
    socket.on('message', (data) => {
      const sent = Sent.safeParse(JSON.parse(String(data)));
      if (!sent.success) return socket.close(4002, 'Error while decoding payload.');
      if (sent.data.op === 2) return identify(socket, sent.data.d.token, sent.data.d.intents);
      if (sent.data.op === 6) return resume(socket, sent.data.d.token, sent.data.d.session_id);
      note('heartbeat');
      return socket.send(JSON.stringify({ op: 11 }));
    });
  });

  return {
    dispatch: (name, data) => {
      if (!live) throw new Error('No bot is connected');
      send(live, name, data);
    },
    drop: (code) => live?.close(code),
    count: (event) => counts.get(event) ?? 0,
    connected: () => live !== undefined,
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
