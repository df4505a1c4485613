import { setTimeout as wait } from 'node:timers/promises';

/** Resolves when the work is done, however it ends, or after `patience` milliseconds. */
export async function settledWithin(patience: number, work: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const timeout = wait(patience, undefined, { signal: over.signal }).catch(() => {});
  await Promise.race([Promise.allSettled([work]), timeout]);
  over.abort();
}
