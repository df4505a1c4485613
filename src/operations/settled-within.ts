/** Resolves when the work is done, however it ends, or after `patience` milliseconds. */
export async function settledWithin(patience: number, work: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const settled = work.then(
    () => undefined,
    () => undefined,
  );
  const timeout = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patience);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  await Promise.race([settled, timeout]);
  over.abort();
}
