import type { Proof } from './signature.ts';

/** Five minutes either way: Discord signs what it sends at once, but not every machine's clock is right. */
export const WINDOW = 5 * 60_000;
/** Signatures remembered: at most some ten megabytes. */
const KEPT = 50_000;

/** Signatures that were taken already, so that nobody can send a request of Discord's again. */
interface Replays {
  /** Takes a signature once: `stale` if it was made outside of the window, `seen` if it was taken before. */
  readonly take: (proof: Proof) => 'new' | 'seen' | 'stale';
  /** Lets a signature be taken again: its answer did not arrive, and a proxy may try once more. */
  readonly release: (proof: Proof) => void;
}

/**
 * Remembers in this process alone. Another instance takes a replay within the window: what it answers goes to whoever
 * sent it, and nothing happens in Discord but that a reply is put in its place once more. `now` is in milliseconds.
 */
export function createReplays(now: () => number): Replays {
  const taken = new Map<string, number>();
  const forget = () => {
    for (const [signature, signedAt] of taken) {
      if (taken.size <= KEPT && now() - signedAt <= WINDOW) return;
      taken.delete(signature);
    }
  };
  return {
    take: ({ signature, signedAt }) => {
      if (Math.abs(now() - signedAt) > WINDOW) return 'stale';
      if (taken.has(signature)) return 'seen';
      taken.set(signature, signedAt);
      forget();
      return 'new';
    },
    release: ({ signature }) => void taken.delete(signature),
  };
}
