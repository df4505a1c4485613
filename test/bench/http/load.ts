import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Keys, signedHeaders } from '../../http/keys.ts';
import { run } from '../run-process.ts';

/** What `send-load.ts` measured: requests a second; milliseconds; how often each status came. */
export const LoadMeasure = z.object({
  rate: z.number(),
  median: z.number(),
  p99: z.number(),
  longest: z.number(),
  statuses: z.record(z.string(), z.number()),
  errors: z.number(),
});
export type LoadMeasure = z.infer<typeof LoadMeasure>;

export interface Load {
  readonly port: number;
  readonly keys: Keys;
  /** Makes the next body. */
  readonly next: () => string;
  readonly count: number;
  readonly connections: number;
  /** Requests a second at most; as fast as it goes by default. */
  readonly rate?: number;
}

/** Signs so many bodies, then sends each once by autocannon, in a process of its own. */
export async function sendLoad({ port, keys, next, count, connections, rate }: Load): Promise<LoadMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-load-'));
  try {
    const file = join(folder, 'requests.jsonl');
    const lines = Array.from({ length: count }, () => {
      const body = next();
      return JSON.stringify({ body, headers: signedHeaders(keys, body) });
    });
    await writeFile(file, lines.join('\n'));
    const args = [file, `http://127.0.0.1:${port}`, String(connections), String(rate ?? 0)];
    const { output } = await run({ file: 'test/bench/with-packages/send-load.ts' }, args);
    return LoadMeasure.parse(JSON.parse(output));
  } finally {
    await rm(folder, { recursive: true });
  }
}
