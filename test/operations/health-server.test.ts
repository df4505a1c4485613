import { afterEach, describe, expect, it } from 'vitest';
import {
  createHealthServer,
  type HealthOptions,
  type HealthServer,
} from '../../src/operations/health-server.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import { createReadiness } from '../../src/operations/readiness.ts';

const open: HealthServer[] = [];

async function start(options: Partial<HealthOptions> = {}): Promise<HealthServer> {
  const metrics = createMetrics({ commands: [] });
  const ready = { ready: true } as const;
  const server = await createHealthServer({
    host: '127.0.0.1',
    port: 0,
    isReady: () => ready,
    metrics,
    ...options,
  });
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function get({ address }: HealthServer, path: string, method = 'GET') {
  const response = await fetch(`${address}${path}`, { method });
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
}

describe('the server for health', () => {
  it('is alive, whether the bot is ready or not', async () => {
    const server = await start({ isReady: () => ({ ready: false, reason: 'stopping' }) });
    expect(await get(server, '/healthz')).toMatchObject({ status: 200, text: 'alive\n' });
  });

  it('tells whether the bot is ready, and if not, why', async () => {
    const readiness = createReadiness();
    const server = await start({ isReady: readiness.isReady });
    const told: (readonly [number, string])[] = [];
    const ask = async () => {
      const { status, text } = await get(server, '/readyz');
      told.push([status, text]);
    };
    let isConnected = false;
    await ask();
    readiness.loaded();
    await ask();
    readiness.connected(() => isConnected);
    await ask();
    isConnected = true;
    await ask();
    readiness.stopping();
    await ask();
    expect(told).toEqual([
      [503, 'the articles are being loaded\n'],
      [503, 'not connected to Discord\n'],
      [503, 'not connected to Discord\n'],
      [200, 'ready\n'],
      [503, 'stopping\n'],
    ]);
  });

  it('gives the figures as Prometheus reads them', async () => {
    const { status, text, type } = await get(await start(), '/metrics');
    expect([status, type]).toEqual([200, expect.stringContaining('text/plain; version=0.0.4')]);
    expect(text).toContain('# TYPE rapporteur_interactions_total counter');
  });

  it('has nothing else, and takes nothing', async () => {
    const server = await start();
    expect((await get(server, '/')).status).toBe(404);
    expect((await get(server, '/healthz', 'POST')).status).toBe(405);
    expect(await get(server, '/healthz', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it('says when it cannot tell', async () => {
    const isReady = () => Promise.reject(new Error('/a/path'));
    expect(await get(await start({ isReady }), '/readyz')).toMatchObject({
      status: 500,
      text: 'could not be told\n',
    });
  });

  it('says in words why a port cannot be opened', async () => {
    const { address } = await start();
    await expect(start({ port: Number(new URL(address).port) })).rejects.toMatchObject({
      message: expect.stringMatching(/^HEALTH_PORT \d+ is in use on 127\.0\.0\.1: choose another one\.$/),
      busy: true,
    });
    await expect(start({ host: '192.0.2.1' })).rejects.toMatchObject({
      message: expect.stringMatching(/^HEALTH_HOST 192\.0\.2\.1 is no address/),
      busy: false,
    });
  });
});
