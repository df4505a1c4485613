import { z } from 'zod';
import { createKeys, type Keys, signedHeaders } from '../../http/keys.ts';
import type { Forgery, MixedTraffic, Traffic } from './mixed-traffic.ts';

/** What came of all that was sent so far. */
export interface Outcome {
  readonly sent: number;
  /** By what they were: a wrong status, no answer, an answer that is none. */
  readonly errors: ReadonlyMap<string, number>;
}

export interface Sender {
  /** Sends the next request and takes its answer. Never rejects; milliseconds that it took. */
  readonly send: () => Promise<number>;
  readonly outcome: () => Outcome;
}

const Reply = z.object({ type: z.number(), data: z.unknown().optional() });
type Request = { readonly body: string; readonly headers: Readonly<Record<string, string>> };
/** The bot takes a signature for five minutes. */
const LONG_AGO = 60 * 60_000;

/** Sends traffic to an endpoint, and knows what each must be answered with: 401 for what is forged, 200 else. */
export function createSender(url: string, keys: Keys, traffic: MixedTraffic): Sender {
  const strangers = createKeys();
  const errors = new Map<string, number>();
  let sent = 0;
  let last: Request | undefined;
  const fail = (what: string, why: string): void => {
    const name = `${what}: ${why}`;
    errors.set(name, (errors.get(name) ?? 0) + 1);
  };
  const check = async ({ what, forged }: Traffic, request: Request): Promise<void> => {
    const response = await fetch(url, { method: 'POST', ...request });
    const text = await response.text();
    const wanted = forged === undefined ? 200 : 401;
    const name = forged === undefined ? what : `forged (${forged})`;
    if (response.status !== wanted) return fail(name, `${response.status} instead of ${wanted}`);
    if (wanted === 401) return;
    last = request;
    const reply = Reply.safeParse(JSON.parse(text));
    if (!reply.success) return fail(name, 'no first response');
    if (reply.data.type === 4) traffic.learn(reply.data.data);
  };
  return {
    send: async () => {
      const one = traffic.next();
      const request = requestOf(one, keys, strangers, last);
      sent += 1;
      const begun = performance.now();
      await check(one, request).catch((error: unknown) => fail(one.what, sayCause(error)));
      return performance.now() - begun;
    },
    outcome: () => ({ sent, errors }),
  };
}

/** Signed as Discord does, or forged; where nothing was sent before, nothing can be sent again, and a key is wrong. */
function requestOf(
  { body, forged }: Traffic,
  keys: Keys,
  strangers: Keys,
  last: Request | undefined,
): Request {
  const spoilt: Readonly<Record<Forgery, () => Request>> = {
    'another key': () => ({ body, headers: signedHeaders(strangers, body) }),
    'no signature': () => ({ body, headers: { 'content-type': 'application/json' } }),
    'another body': () => ({ body: `${body} `, headers: signedHeaders(keys, body) }),
    'long ago': () => ({ body, headers: signedHeaders(keys, body, Date.now() - LONG_AGO) }),
    again: () => last ?? { body, headers: signedHeaders(strangers, body) },
  };
  return forged === undefined ? { body, headers: signedHeaders(keys, body) } : spoilt[forged]();
}

function sayCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
