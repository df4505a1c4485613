import type { Log } from '../log.ts';

const OUTAGE =
  'Redis cannot be used: limits and follow-ups hold in this process alone until it is back; answers go on';

/** What becomes of the connection to Redis. */
export interface Outages {
  readonly isHere: () => boolean;
  readonly failed: (error: Error) => void;
  readonly lost: () => void;
  /** It answers, again or for the first time. */
  readonly over: () => void;
  /** It is there, but full, read-only or closed to this user. */
  readonly refused: (error: Error) => void;
}

/** Logs each outage once, however often the connection is lost and sought in it; its end once; each refusal once. */
export function createOutages(log: Pick<Log, 'info' | 'warn'>): Outages {
  let reason: string | undefined;
  let state: 'unknown' | 'here' | 'away' = 'unknown';
  const refusals = new Set<string>();
  return {
    isHere: () => state === 'here',
    failed: (error) => {
      reason = reasonOf(error);
    },
    lost: () => {
      if (state !== 'away') log.warn({ reason: reason ?? 'no connection' }, OUTAGE);
      state = 'away';
    },
    over: () => {
      log.info(
        state === 'away' ? 'Redis is back: limits hold over all instances again' : 'Redis is connected',
      );
      state = 'here';
      reason = undefined;
      refusals.clear();
    },
    refused: (error) => {
      const refusal = error.message.split(' ')[0] ?? '';
      if (!refusals.has(refusal)) log.warn({ reason: reasonOf(error) }, OUTAGE);
      refusals.add(refusal);
    },
  };
}

/** One line; of several addresses that were tried only codes are known. */
function reasonOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  return (error.message || code || error.name).replace(/\s+/g, ' ').trim();
}
