/** What a work took: milliseconds by the wall clock, and of CPU time over all threads. */
export interface Took {
  readonly ms: number;
  readonly cpu: number;
}

/** Does a work once and tells what it took, and what it gave. */
export async function timed<T>(work: () => T | Promise<T>): Promise<Took & { readonly value: T }> {
  const used = process.cpuUsage();
  const begun = performance.now();
  const value = await work();
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(used);
  return { value, ms, cpu: (user + system) / 1000 };
}

/** The milliseconds of a work that is over at once. */
export function wall<T>(work: () => T): readonly [ms: number, value: T] {
  const begun = performance.now();
  const value = work();
  return [performance.now() - begun, value];
}
