import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createRequests } from '../../src/discord/requests.ts';

const CALLBACK = '/interactions/1/token/callback';
const FOLLOW_UP = '/webhooks/1/token';

type Step = Error | { readonly status: number; readonly body?: object };

const broken = (code: string) => Object.assign(new Error(`connect ${code}`), { code });
const acknowledged: Step = { status: 400, body: { code: 40060, message: 'Already acknowledged' } };

/** Sends a request where these are the answers, one after the other; resolves with how often it was sent. */
async function post(route: `/${string}`, steps: readonly Step[]) {
  const sent: string[] = [];
  const makeRequest = createRequests(async (url) => {
    const step = steps[sent.length];
    sent.push(url);
    if (step instanceof Error) throw step;
    const { status, body } = step ?? { status: 204 };
    const headers = { 'content-type': 'application/json' };
    return status === 204
      ? new Response(null, { status })
      : new Response(JSON.stringify(body), { status, headers });
  });
  const rest = new REST({ makeRequest }).setToken('token');
  const failure = await rest.post(route, { auth: false, body: {} }).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { times: sent.length, failure };
}

describe('a first response', () => {
  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET', 'ETIMEDOUT'])(
    'is sent again where the network fails (%s)',
    async (code) => {
      expect(await post(CALLBACK, [broken(code), broken(code)])).toEqual({ times: 3, failure: undefined });
    },
  );

  it('has arrived where Discord says so after an attempt without an answer', async () => {
    expect(await post(CALLBACK, [broken('ECONNRESET'), acknowledged])).toEqual({
      times: 2,
      failure: undefined,
    });
    expect(await post(CALLBACK, [{ status: 500 }, acknowledged])).toMatchObject({ failure: undefined });
  });

  it('has been given by somebody else where Discord says so at once', async () => {
    expect(await post(CALLBACK, [acknowledged])).toMatchObject({ times: 1, failure: { code: 40060 } });
  });

  it('fails with what the network said, after four attempts', async () => {
    const { times, failure } = await post(CALLBACK, Array(9).fill(broken('ENOTFOUND')));
    expect(times).toBe(4);
    expect(failure).toMatchObject({ message: 'No answer from Discord: connect ENOTFOUND' });
  });
});

describe('a Discord that is slow', () => {
  it('is hurried once, and then waited for', async () => {
    let times = 0;
    const slow = createRequests(async (_url, { signal }) => {
      times += 1;
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, 300);
        const give = () => {
          clearTimeout(timer);
          reject(new Error('aborted'));
        };
        if (signal instanceof AbortSignal) signal.addEventListener('abort', give);
      });
      return new Response(JSON.stringify({ code: 40060 }), {
        status: 400,
        headers: { 'content-type': 'application/json' },
      });
    }, 50);
    const rest = new REST({ makeRequest: slow }).setToken('token');
    await rest.post(CALLBACK, { auth: false, body: {} });
    expect(times).toBe(2);
  });
});

describe('a follow-up', () => {
  it('is not sent twice where the first may have arrived', async () => {
    const { times, failure } = await post(FOLLOW_UP, [broken('UND_ERR_SOCKET')]);
    expect(times).toBe(1);
    expect(failure).toMatchObject({ message: 'connect UND_ERR_SOCKET' });
  });
});
