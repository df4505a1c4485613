import { settledWithin } from '../operations/settled-within.ts';

/** Work that has begun and is not done. */
export interface InFlight {
  /** Starts the work, unless closed, and says whether it did. The work must not reject. */
  readonly run: (work: () => Promise<void>) => boolean;
  /** Takes no more work; resolves when what was begun is done, or after `patience` milliseconds. */
  readonly close: (patience: number) => Promise<void>;
}

export function createInFlight(): InFlight {
  const begun = new Set<Promise<void>>();
  const gate = new AbortController();
  return {
    run: (work) => {
      if (gate.signal.aborted) return false;
      const done: Promise<void> = work().finally(() => begun.delete(done));
      begun.add(done);
      return true;
    },
    close: async (patience) => {
      gate.abort();
      await settledWithin(patience, Promise.all(begun));
    },
  };
}
