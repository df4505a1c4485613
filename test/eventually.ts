import { vi } from 'vitest';

/**
 * Waits for what an event brings about, which is looked for often. The time it may take is for a machine that others keep
 * busy: where all is well, none of it is needed.
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 60_000, interval: 20 });
}
