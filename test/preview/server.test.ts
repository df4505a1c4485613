import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/preview.ts';
import { articleOf, libraryOf } from '../example-library.ts';
import { previewOf } from './example.ts';

let preview: Preview;
beforeAll(async () => {
  preview = await previewOf(libraryOf(articleOf('Inspectors rated Exampleton good in 2017.')));
}, 60_000);
afterAll(() => preview?.close());

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks the server; node:http, since fetch does not let the Host be another. */
function ask({ method = 'GET', path = '/', headers = {}, body }: Asked) {
  return new Promise<{ status: number; headers: Readonly<Record<string, unknown>> }>((resolve, reject) => {
    const asking = request(`${preview.address}${path}`, { method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    asking.on('error', reject).end(body);
  });
}

describe('who may ask', () => {
  test('the page, and its own files alone', async () => {
    for (const path of ['/', '/page.js', '/page.css', '/bot.svg', '/fonts/400Regular.ttf']) {
      expect((await ask({ path })).status, path).toBe(200);
    }
    for (const path of [
      '/main.ts',
      '/../package.json',
      '/%2e%2e/package.json',
      '/.env',
      '/attachments/1/2/a.png',
    ]) {
      expect((await ask({ path })).status, path).toBe(404);
    }
  });

  test.each(['evil.example', 'evil.example:4870', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'nobody under the name %s: it may have been made to lead here',
    async (host) => {
      expect((await ask({ headers: { host } })).status).toBe(403);
      expect((await ask({ path: '/events', headers: { host } })).status).toBe(403);
    },
  );

  test.each([
    ['none', {}],
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['nowhere', { origin: 'null' }],
  ])('nothing is done for a page of another origin: %s', async (_what, headers) => {
    const body = JSON.stringify({ content: 'hello' });
    expect((await ask({ method: 'POST', path: '/messages/1', headers, body })).status).toBe(403);
  });

  test('what is too large, of another kind or for no channel is turned away', async () => {
    const origin = preview.address;
    const post = (path: string, body: string) => ask({ method: 'POST', path, headers: { origin }, body });
    expect((await post('/messages/1', '{}')).status).toBe(404);
    expect((await post('/messages/1', 'x'.repeat(70_000))).status).toBe(413);
    expect((await ask({ method: 'DELETE', headers: { origin } })).status).toBe(405);
  });
});

test('every answer has a strict policy', async () => {
  for (const path of ['/', '/page.js', '/nothing']) {
    const { headers } = await ask({ path });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  }
});
