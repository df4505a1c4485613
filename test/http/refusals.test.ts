import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { WINDOW } from '../../src/http/replays.ts';
import { commandInteraction } from '../discord/stand-in/world.ts';
import { createKeys, signedHeaders } from './keys.ts';
import { talk } from './raw.ts';
import { keys, occasion, serve } from './visit.ts';

const minutes = (count: number) => count * 60_000;

const PING = '{"type":1}';
const { 'x-signature-ed25519': good = '', 'x-signature-timestamp': now = '' } = signedHeaders(keys, PING);
const signedAt = (timestamp: string) => ({
  'x-signature-timestamp': timestamp,
  'x-signature-ed25519': keys.sign(timestamp, PING),
});
const LARGE = 'x'.repeat(1024 * 1024 + 1);

/** Everything of a response that a stranger sees, but the time. */
async function seen(url: string, headers: Record<string, string>, body: string) {
  const response = await fetch(url, { method: 'POST', headers, body });
  const shown = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers: shown, text: await response.text() };
}

describe('what Discord did not send just now', () => {
  const REFUSED = {
    status: 401,
    text: '{"error":"invalid request signature"}',
    headers: [
      ['cache-control', 'no-store'],
      ['connection', 'keep-alive'],
      ['content-length', '37'],
      ['content-type', 'application/json'],
      ['keep-alive', 'timeout=75'],
    ],
  };

  it.each<[string, Record<string, string>, string?]>([
    ['no signature at all', {}],
    ['no signature', { 'x-signature-timestamp': now }],
    ['no timestamp', { 'x-signature-ed25519': good }],
    ['an empty signature', { 'x-signature-timestamp': now, 'x-signature-ed25519': '' }],
    [
      'a signature that is no hexadecimal',
      { 'x-signature-timestamp': now, 'x-signature-ed25519': 'z'.repeat(128) },
    ],
    ['half a signature', { 'x-signature-timestamp': now, 'x-signature-ed25519': good.slice(0, 64) }],
    ['a signature and more', { 'x-signature-timestamp': now, 'x-signature-ed25519': `${good}00` }],
    ['two signatures', { 'x-signature-timestamp': now, 'x-signature-ed25519': `${good}, ${good}` }],
    ['a wrong signature', { 'x-signature-timestamp': now, 'x-signature-ed25519': '0'.repeat(128) }],
    ['another timestamp', { 'x-signature-timestamp': String(Number(now) + 1), 'x-signature-ed25519': good }],
    ['another body', signedHeaders(keys, PING), '{"type":1 }'],
    ['the key of another application', signedHeaders(createKeys(), PING)],
    ['a timestamp that is no number', signedAt('now')],
    ['a timestamp with a sign', signedAt(`+${now}`)],
    ['a timestamp in another notation', signedAt('1e9')],
    ['an old request', signedHeaders(keys, PING, Date.now() - WINDOW - 2_000)],
    ['a request from the future', signedHeaders(keys, PING, Date.now() + WINDOW + minutes(1))],
    ['a body that is too large, though signed', signedHeaders(keys, LARGE), LARGE],
  ])('is turned away always in the same way: %s', async (_what, headers, body = PING) => {
    const { url } = await serve();
    expect(await seen(url, headers, body)).toEqual(REFUSED);
  });

  it('is turned away the second time, however the signature is written', async () => {
    const { url } = await serve();
    const headers = signedHeaders(keys, PING);
    const upper = { ...headers, 'x-signature-ed25519': headers['x-signature-ed25519']?.toUpperCase() ?? '' };
    expect((await seen(url, headers, PING)).status).toBe(200);
    expect(await seen(url, headers, PING)).toEqual(REFUSED);
    expect(await seen(url, upper, PING)).toEqual(REFUSED);
  });

  it('is let in as long as it is no older than the window', async () => {
    const { url } = await serve();
    for (const age of [minutes(-4), 0, minutes(4)])
      expect((await seen(url, signedHeaders(keys, PING, Date.now() - age), PING)).status).toBe(200);
  });

  it('says once a minute in the log that the clock may be wrong', async () => {
    let clock = Date.now();
    const { url, lines } = await serve({ now: () => clock });
    const stale = () => seen(url, signedHeaders(keys, PING, clock - WINDOW - 5_000), PING);
    for (let time = 0; time < 3; time++) expect((await stale()).status).toBe(401);
    expect(lines()).toMatchObject([{ level: 40, msg: expect.stringContaining('clock is wrong') }]);
    clock += minutes(2);
    await stale();
    expect(lines()).toHaveLength(2);
  });

  it('says once a minute in the log that a signature is wrong, and what to compare', async () => {
    let clock = Date.now();
    const { url, lines, logged } = await serve({ now: () => clock });
    const wrong = signedHeaders(createKeys(), PING);
    for (let time = 0; time < 3; time++) expect((await seen(url, wrong, PING)).status).toBe(401);
    expect(lines()).toMatchObject([{ level: 40, msg: expect.stringContaining('DISCORD_PUBLIC_KEY') }]);
    expect(logged()).not.toContain(keys.publicKey);
    clock += minutes(2);
    await seen(url, wrong, PING);
    expect(lines()).toHaveLength(2);
  });

  it.each(['/', '/interactions/', '/api/interactions'])(
    'says once a minute in the log that a signed request came to %s',
    async (path) => {
      const { url, lines } = await serve();
      for (let time = 0; time < 3; time++)
        expect((await seen(String(new URL(path, url)), signedHeaders(keys, PING), PING)).status).toBe(404);
      expect(lines()).toMatchObject([{ level: 40, msg: expect.stringContaining('another path') }]);
    },
  );

  it('says each of these by itself', async () => {
    const { url, lines } = await serve();
    await seen(url, signedHeaders(createKeys(), PING), PING);
    await seen(String(new URL('/', url)), signedHeaders(keys, PING), PING);
    await seen(url, signedHeaders(keys, PING, Date.now() - WINDOW - 5_000), PING);
    expect(lines()).toHaveLength(3);
  });

  it('says nothing in the log of anybody else', async () => {
    const { url, logged } = await serve();
    for (let time = 0; time < 20; time++) await seen(url, {}, PING);
    expect(logged()).toBe('');
  });
});

const TRAVERSAL = JSON.stringify(commandInteraction({ ...occasion(), token: '../../users' }, 'ask', {}));

describe('bodies', () => {
  it('are not kept when they go on and on without saying how long they are', async () => {
    const { server } = await serve(
      {},
      { headersTimeout: 500, requestTimeout: 500, connectionsCheckingInterval: 100 },
    );
    const head = 'POST /interactions HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n';
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const heard = await talk(server.port, [head, ...Array.from({ length: 40 }, () => chunk)]);
    expect(heard).toMatch(/^HTTP\/1.1 401 /);
  });

  it('are waited for a while and no longer', async () => {
    const { server } = await serve(
      {},
      { headersTimeout: 300, requestTimeout: 300, connectionsCheckingInterval: 50 },
    );
    const head = 'POST /interactions HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n';
    expect(await talk(server.port, [head, '{"ty'])).toMatch(/^HTTP\/1.1 408 /);
  });

  it('may be cut off without harm', async () => {
    const { server, post, logged } = await serve();
    await new Promise<void>((resolve) => {
      const { port } = server;
      const half = request({
        port,
        path: '/interactions',
        method: 'POST',
        headers: { 'content-length': '9' },
      });
      half.on('error', () => resolve());
      half.write('{"ty', () => half.destroy());
    });
    expect((await post({ type: 1 })).status).toBe(200);
    expect(logged()).toBe('');
  });

  it.each(['', '{"type":1', 'null', '7', '[]', '[{"type":1}]', '{}', '{"type":"1"}', '"\\ud800"', TRAVERSAL])(
    'that Discord signed and that are no interaction are 400: %j',
    async (body) => {
      const { post, lines } = await serve();
      expect(await post(body)).toEqual({ status: 400, text: '{"error":"no interaction"}' });
      expect(lines()).toMatchObject([{ level: 40 }]);
    },
  );
});

describe('other doors', () => {
  it.each(['/', '/interactions/', '/interactionsX', '/api/interactions', '/..%2finteractions'])(
    'there is nothing at %s',
    async (path) => {
      const { url } = await serve();
      const response = await fetch(new URL(path, url), { method: 'POST', body: PING });
      expect([response.status, await response.text()]).toEqual([404, '{"error":"not found"}']);
    },
  );

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('takes no %s', async (method) => {
    const { url } = await serve();
    const response = await fetch(url, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('takes an address with a query', async () => {
    const { url } = await serve();
    expect((await seen(`${url}?from=portal`, signedHeaders(keys, PING), PING)).status).toBe(200);
  });
});
