import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { z } from 'zod';
import type { LoadMeasure } from '../http/load.ts';

const Signed = z.object({ body: z.string(), headers: z.record(z.string(), z.string()) });

const [file = '', url = '', connections = '', rate = ''] = process.argv.slice(2);
const requests = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => Signed.parse(JSON.parse(line)));
const statuses = new Map<number, number>();
let sent = 0;

const result = await autocannon({
  url,
  connections: Math.min(Number(connections), requests.length),
  // One less a connection: each prepares one that it never sends.
  amount: Math.max(1, requests.length - Number(connections)),
  ...(Number(rate) > 0 ? { overallRate: Number(rate) } : {}),
  requests: [
    {
      method: 'POST',
      path: '/interactions',
      // Each goes out once: a second time it would be a replay.
      setupRequest: (request) => ({ ...request, ...requests[sent++ % requests.length] }),
      onResponse: (status) => {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      },
    },
  ],
});
const measure: LoadMeasure = {
  rate: result.requests.total / result.duration,
  median: result.latency.p50,
  p99: result.latency.p99,
  longest: result.latency.max,
  statuses: Object.fromEntries(statuses),
  errors: result.errors + result.timeouts,
};
process.stdout.write(JSON.stringify(measure));
