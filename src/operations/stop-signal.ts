/**
 * Aborts when the process is told to stop: SIGINT or SIGTERM, or the process that started it as one of its shards is
 * gone. A second signal ends the process at once.
 */
export function stopSignal(host: Pick<NodeJS.Process, 'once'>): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) host.once(signal, stop);
  host.once('disconnect', stop);
  return controller.signal;
}

/** Resolves when a signal aborts, or at once where it has. */
export function aborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
}
