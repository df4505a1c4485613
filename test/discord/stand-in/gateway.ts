import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { APPLICATION, BOT } from './world.ts';

const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

const Shard = z.tuple([z.number(), z.number()]);
const Sent = z.discriminatedUnion('op', [
  z.object({ op: z.literal(1), d: z.number().nullable() }),
  z.object({
    op: z.literal(2),
    d: z.looseObject({ token: z.string(), intents: z.number(), shard: Shard.default([0, 1]) }),
  }),
  z.object({ op: z.literal(6), d: z.object({ token: z.string(), session_id: z.string(), seq: z.number() }) }),
]);

/** What has happened at the gateway, by name. */
export type GatewayEvent = 'identified' | 'resumed' | 'heartbeat' | 'refused';

export interface Gateway {
  /** Sends an event to the connected shard of a server (of none: to the first one); throws when it is not there. */
  readonly dispatch: (name: string, data: object, server?: string) => void;
  /** Closes the connection of a shard as Discord does. */
  readonly drop: (code: number, shard?: number) => void;
  /** Tells the shard that its session is over (op 9), and whether it can be resumed. */
  readonly invalidate: (isResumable: boolean) => void;
  /** Asks the shard to connect again (op 7). */
  readonly reconnect: () => void;
  /** From now on, each connection is closed with this code; `undefined` ends that. */
  readonly refuse: (code: number | undefined) => void;
  readonly count: (event: GatewayEvent) => number;
  /** Whether a shard is connected. */
  readonly connected: (shard?: number) => boolean;
  readonly close: () => void;
}

export interface GatewayOptions {
  readonly token: string;
  readonly url: () => string;
  /** Milliseconds between heartbeats. */
  readonly heartbeat: number;
}

interface Session {
  readonly socket: WebSocket;
  readonly shard: readonly [id: number, count: number];
}

/** Discord's gateway, version 10, JSON, on the same server as the REST interface. */
export function createGateway(server: Server, { token, url, heartbeat }: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const counts = new Map<GatewayEvent, number>();
  const note = (event: GatewayEvent) => counts.set(event, (counts.get(event) ?? 0) + 1);
  const shardOf = new Map<string, Session['shard']>();
  const live = new Map<number, Session>();
  let sequence = 0;
  let refusal: number | undefined;

  const send = (socket: WebSocket, name: string, data: object) => {
    sequence += 1;
    socket.send(JSON.stringify({ op: 0, t: name, s: sequence, d: data }));
  };
  const identify = (socket: WebSocket, given: string, intents: number, shard: Session['shard']) => {
    if (given !== token) return socket.close(4004, 'Authentication failed.');
    if ((intents & PRIVILEGED_INTENTS) !== 0) return socket.close(4014, 'Disallowed intent(s).');
    if (shard[0] >= shard[1]) return socket.close(4010, 'Invalid shard.');
    const id = `session-${shardOf.size + 1}`;
    shardOf.set(id, shard);
    live.set(shard[0], { socket, shard });
    note('identified');
    const ready = { v: 10, user: BOT, guilds: [], shard, application: APPLICATION };
    return send(socket, 'READY', { ...ready, session_id: id, resume_gateway_url: url() });
  };
  const resume = (socket: WebSocket, given: string, id: string) => {
    if (given !== token) return socket.close(4004, 'Authentication failed.');
    const shard = shardOf.get(id);
    if (!shard) return socket.send(JSON.stringify({ op: 9, d: false }));
    live.set(shard[0], { socket, shard });
    note('resumed');
    return send(socket, 'RESUMED', {});
  };

  sockets.on('connection', (socket) => {
    if (refusal !== undefined) {
      note('refused');
      return socket.close(refusal);
    }
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeat } }));
    socket.on('close', () => {
      for (const [id, session] of live) if (session.socket === socket) live.delete(id);
    });
    return socket.on('message', (data) => {
      const sent = Sent.safeParse(JSON.parse(String(data)));
      if (!sent.success) return socket.close(4002, 'Error while decoding payload.');
      const { op, d } = sent.data;
      if (op === 2) return identify(socket, d.token, d.intents, d.shard);
      if (op === 6) return resume(socket, d.token, d.session_id);
      note('heartbeat');
      return socket.send(JSON.stringify({ op: 11 }));
    });
  });

  return {
    dispatch: (name, data, guild = '0') => {
      const session = [...live.values()].find(({ shard: [id, count] }) => shardFor(guild, count) === id);
      if (!session) throw new Error('No bot is connected');
      send(session.socket, name, data);
    },
    drop: (code, shard = 0) => live.get(shard)?.socket.close(code),
    invalidate: (isResumable) => {
      if (!isResumable) shardOf.clear();
      for (const { socket } of live.values()) socket.send(JSON.stringify({ op: 9, d: isResumable }));
    },
    reconnect: () => {
      for (const { socket } of live.values()) socket.send(JSON.stringify({ op: 7, d: null }));
    },
    refuse: (code) => {
      refusal = code;
    },
    count: (event) => counts.get(event) ?? 0,
    connected: (shard = 0) => live.has(shard),
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** As Discord documents it; what belongs to no server goes to the first shard. */
function shardFor(server: string, count: number): number {
  return Number((BigInt(server) >> 22n) % BigInt(count));
}
