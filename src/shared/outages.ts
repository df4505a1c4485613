import type { Log } from '../log.ts';

const OUTAGE =
  'Redis cannot be used: limits and follow-ups hold in this process alone until it is back; answers go on';

/** Characters: some of what Redis says is a page. */
const LONGEST = 200;

const SCHEME =
  'REDIS_URL begins with rediss:// where Redis wants encryption, with redis:// where it does not';
const AUTHORITY =
  'Start the bot with NODE_EXTRA_CA_CERTS=/path/of/the/certificate (PEM) of the authority that signed that of Redis';
const UNTRUSTED: ReadonlySet<unknown> = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

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
  let failure: Error | undefined;
  let state: 'unknown' | 'here' | 'away' = 'unknown';
  const refusals = new Set<string>();
  return {
    isHere: () => state === 'here',
    failed: (error) => {
      failure = error;
    },
    lost: () => {
      if (state !== 'away') log.warn({ reason: reasonOf(failure), ...advice(failure, state) }, OUTAGE);
      state = 'away';
    },
    over: () => {
      log.info(
        state === 'away' ? 'Redis is back: limits hold over all instances again' : 'Redis is connected',
      );
      state = 'here';
      failure = undefined;
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
function reasonOf(error: Error | undefined): string {
  if (!error) return 'no connection';
  const line = (error.message || codeOf(error) || error.name).replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** What an operator can do where the reason does not say it: one that was connected before has the right address. */
function advice(error: Error | undefined, state: 'unknown' | 'here'): { readonly advice?: string } {
  const code = error && codeOf(error);
  if (UNTRUSTED.has(code)) return { advice: AUTHORITY };
  const isSilent = error === undefined || code === 'ECONNRESET' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
  return state === 'unknown' && isSilent ? { advice: SCHEME } : {};
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');
