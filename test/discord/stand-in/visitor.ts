import { afterEach } from 'vitest';
import { WebSocket } from 'ws';
import { type StandIn, type StandInOptions, startStandIn, TOKEN } from './stand-in.ts';
import { APPLICATION } from './world.ts';

const open: StandIn[] = [];

/** A stand-in that is closed after the test. */
export async function start(options?: StandInOptions): Promise<StandIn> {
  const standIn = await startStandIn(options);
  open.push(standIn);
  return standIn;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

/** A request as the bot makes it. */
export async function request(
  { apiUrl }: StandIn,
  method: string,
  path: string,
  body?: unknown,
  token = TOKEN,
) {
  const response = await fetch(`${apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Connects as a bot does; resolves when the gateway is ready for it, or with the code it was closed with. */
export function identify({ apiUrl }: StandIn, token = TOKEN, intents = 0): Promise<'ready' | number> {
  const socket = new WebSocket(`${apiUrl.replace('http', 'ws').replace('/api', '')}/gateway`);
  return new Promise((resolve) => {
    socket.on('close', resolve);
    socket.on('message', (data) => {
      const { op, t } = JSON.parse(String(data));
      if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token, intents } }));
      if (t === 'READY') resolve('ready');
    });
  });
}

/** A stand-in with a connected bot and one interaction. */
export async function interaction(options?: StandInOptions) {
  const standIn = await start(options);
  await identify(standIn);
  const { id, token, messages } = standIn.type('ask');
  const respond = (body: unknown) => request(standIn, 'POST', `/interactions/${id}/${token}/callback`, body);
  const webhook = `/webhooks/${APPLICATION.id}/${token}`;
  return { standIn, respond, webhook, messages };
}

export const text = (content: string) => ({ type: 10, content });
export const message = (components: readonly unknown[], more: object = {}) => ({
  type: 4,
  data: { flags: 32768, allowed_mentions: { parse: [] }, components, ...more },
});
