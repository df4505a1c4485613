import { DiscordAPIError } from 'discord.js';
import type { BotDispatch } from '../../src/discord/bot-dispatch.ts';
import { createInFlight } from '../../src/discord/in-flight.ts';
import { type Answer, createInteractionsEndpoint } from '../../src/http/endpoint.ts';
import type { Later } from '../../src/http/webhook.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { signedHeaders } from './keys.ts';
import { keys } from './visit.ts';

/** A request that was made of Discord after the first response. */
export interface Asked {
  readonly method: 'PATCH' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly { readonly name: string }[];
}

/** Discord after the first response: `fails` says what it answers to a request, an error or nothing. */
function laterOf(fails: (attempt: number) => Error | undefined = () => undefined) {
  const asked: Asked[] = [];
  const take =
    (method: Asked['method']): Later['patch'] =>
    async (path, { body, files = [] } = {}) => {
      const error = fails(asked.length);
      asked.push({ method, path, body, files });
      if (error) throw error;
      return {};
    };
  const rest: Later = { patch: take('PATCH'), post: take('POST'), delete: take('DELETE') };
  return { rest, asked };
}

export function discordSays(code: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'No' }, code, 404, 'PATCH', 'https://example.org', {
    files: undefined,
    body: undefined,
  });
}

const unexpected = () => Promise.reject(new Error('Not expected'));

export interface Parts {
  readonly dispatch: Partial<BotDispatch>;
  readonly fails?: (attempt: number) => Error | undefined;
  /** Milliseconds until an interaction without an answer is deferred. */
  readonly patience?: number;
}

/** An endpoint without a server, with what an interaction is to do. */
export function endpointFor({ dispatch, fails, patience = 60_000 }: Parts) {
  const { log, lines } = memoryLog();
  const { rest, asked } = laterOf(fails);
  const inFlight = createInFlight();
  const all = { command: unexpected, message: unexpected, autocomplete: unexpected, control: unexpected };
  const endpoint = createInteractionsEndpoint({
    publicKey: keys.publicKey,
    dispatch: { ...all, ...dispatch },
    rest,
    log,
    inFlight,
    patience,
  });
  /** `at` in milliseconds, for the same request twice. */
  const send = (payload: object, at = Date.now()): Promise<Answer> => {
    const body = JSON.stringify(payload);
    const headers = signedHeaders(keys, body, at);
    return endpoint({
      signature: headers['x-signature-ed25519'],
      timestamp: headers['x-signature-timestamp'],
      body: Buffer.from(body),
    });
  };
  return { send, asked, lines, inFlight, log };
}
