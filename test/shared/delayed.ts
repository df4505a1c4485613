import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const Address = z.object({ port: z.number() });

/** A way to a server on which its answers take so many milliseconds, until the test is over. */
export async function delayed(to: string, delay: number) {
  const target = Number(new URL(to).port);
  let wait = delay;
  let connections = 0;
  const server = createServer((near) => {
    connections += 1;
    const far = connect(target, '127.0.0.1');
    near.pipe(far);
    far.on('data', (chunk) => setTimeout(() => near.destroyed || near.write(chunk), wait));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return {
    url: `redis://127.0.0.1:${Address.parse(server.address()).port}`,
    setDelay: (milliseconds: number) => {
      wait = milliseconds;
    },
    /** How many have been made. */
    connections: () => connections,
  };
}
