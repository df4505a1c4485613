import type { Call } from './call.ts';
import type { Payload } from './payload.ts';

/** An answer of Discord's REST interface. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
}

const ROUTE = /^(?:\/v\d+)?\/webhooks\/\d+\/([^/]+)(?:\/messages\/(@original|\d+))?$/;

const unknownWebhook: RestAnswer = { status: 404, body: { code: 10015, message: 'Unknown Webhook' } };
const unknownMessage: RestAnswer = { status: 404, body: { code: 10008, message: 'Unknown Message' } };

/**
 * What Discord's REST interface answers to a bot that goes on replying to an interaction: its replies are read, edited
 * and deleted, and further ones sent. `path` is what follows the interface's base. Throws where the payload is none.
 */
export function answerWebhook(
  method: string,
  path: string,
  payload: Payload,
  callOf: (token: string) => Call | undefined,
): RestAnswer {
  const [, token, message] = ROUTE.exec(path) ?? [];
  const call = token === undefined ? undefined : callOf(token);
  if (!call) return unknownWebhook;
  if (message === undefined) {
    return method === 'POST' ? { status: 200, body: call.follow(payload) } : { status: 405 };
  }
  const id = message === '@original' ? undefined : message;
  if (method === 'DELETE') return call.remove(id) ? { status: 204 } : unknownMessage;
  const found = method === 'PATCH' ? call.edit(payload, id) : method === 'GET' ? call.read(id) : undefined;
  return found ? { status: 200, body: found } : unknownMessage;
}
