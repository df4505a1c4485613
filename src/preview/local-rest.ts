import { REST } from 'discord.js';
import type { Call, Payload } from './call.ts';

/** Never asked for: what discord.js would send there is answered in this process. */
const NOWHERE = 'http://preview.invalid/api';

/**
 * discord.js's own REST client, whose requests are answered here: no request leaves the process. It goes on with the
 * interactions that `callOf` finds by their tokens.
 */
export function createLocalRest(callOf: (token: string) => Call | undefined): REST {
  return new REST({
    api: NOWHERE,
    makeRequest: async (url, { method = 'GET', body }) =>
      answer(method, new URL(url).pathname, await readPayload(body), callOf),
  });
}

/** Reads JSON, or a form of `payload_json` and `files[n]`; rejects where it is neither. */
async function readPayload(sent: unknown): Promise<Payload> {
  if (!(sent instanceof FormData))
    return { body: typeof sent === 'string' && sent !== '' ? JSON.parse(sent) : {}, files: [] };
  const files = [...sent].flatMap(([part, value]) =>
    part.startsWith('files[') && typeof value !== 'string' ? [value] : [],
  );
  return {
    body: JSON.parse(String(sent.get('payload_json'))),
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
  };
}

const ROUTE = /^\/api(?:\/v\d+)?\/webhooks\/\d+\/([^/]+)(?:\/messages\/(@original|\d+))?$/;

/**
 * What Discord's REST interface answers to a bot that goes on replying to an interaction: its replies are read, edited
 * and deleted, and further ones sent. Throws where the payload is none.
 */
function answer(
  method: string,
  path: string,
  payload: Payload,
  callOf: (token: string) => Call | undefined,
): Response {
  const [, token = '', message] = ROUTE.exec(path) ?? [];
  const call = callOf(token);
  if (!call) return notFound(10015, 'Unknown Webhook');
  if (message === undefined)
    return method === 'POST' ? Response.json(call.follow(payload)) : new Response(null, { status: 405 });
  const id = message === '@original' ? undefined : message;
  if (method === 'DELETE' && call.remove(id)) return new Response(null, { status: 204 });
  const found = method === 'PATCH' ? call.edit(payload, id) : method === 'GET' ? call.read(id) : undefined;
  return found ? Response.json(found) : notFound(10008, 'Unknown Message');
}

const notFound = (code: number, message: string): Response =>
  Response.json({ code, message }, { status: 404 });
