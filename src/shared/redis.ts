import { Redis } from 'ioredis';
import type { Log } from '../log.ts';

/** Milliseconds that Redis may take to answer: whoever asks in Discord must not notice that it hangs. */
const PATIENCE = 250;
const CONNECTING = 1_000;
/** Milliseconds between attempts to reach it again: longer each time, up to this. */
const RETRY = { step: 100, most: 2_000 };

const OUTAGE =
  'Redis cannot be used: limits and follow-ups hold in this process alone until it is back; answers go on';

export interface RedisConnection {
  readonly redis: Redis;
  /** Leaves it, without calling that an outage. */
  readonly close: () => void;
}

type RedisLog = Pick<Log, 'info' | 'warn'>;

/**
 * Connects to Redis; resolves when it is there, or when it is clear that it is not now. What is asked of it rejects at
 * once while it is away and within 250 ms where it hangs; nothing is queued or sent twice. It is reached again by
 * itself. Each outage is logged once, and its end once.
 */
export async function connectRedis(url: string, log: RedisLog): Promise<RedisConnection> {
  const outages = createOutages(log);
  const redis = new Redis(url, {
    commandTimeout: PATIENCE,
    // Without it, each command of a Redis that hangs would cost its own timeout.
    socketTimeout: PATIENCE,
    connectTimeout: CONNECTING,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times) => Math.min(times * RETRY.step, RETRY.most),
    reconnectOnError: (error) => {
      outages.refused(error);
      return false;
    },
    protocol: 2,
    disableClientInfo: true,
  });
  redis.on('error', outages.failed);
  redis.on('close', outages.lost);
  redis.on('ready', outages.ready);
  await new Promise<void>((resolve) => {
    redis.once('ready', resolve);
    redis.once('close', resolve);
  });
  const close = () => {
    redis.off('close', outages.lost);
    redis.disconnect();
  };
  return { redis, close };
}

/** What is said of the connection, however often it is lost and sought during one outage. */
function createOutages(log: RedisLog) {
  let reason: string | undefined;
  let isAway = false;
  const refusals = new Set<string>();
  return {
    failed: (error: Error) => {
      reason = reasonOf(error);
    },
    lost: () => {
      if (!isAway) log.warn({ reason: reason ?? 'the connection closed' }, OUTAGE);
      isAway = true;
    },
    ready: () => {
      log.info(isAway ? 'Redis is back: limits hold over all instances again' : 'Redis is connected');
      isAway = false;
      reason = undefined;
      refusals.clear();
    },
    /** It is there, but full, read-only or closed to this user: said once for each reason. */
    refused: (error: Error) => {
      const refusal = error.message.split(' ')[0] ?? '';
      // Not a refusal: a script that it has not seen yet is sent in full.
      if (refusal === 'NOSCRIPT' || refusals.has(refusal)) return;
      refusals.add(refusal);
      log.warn({ reason: reasonOf(error) }, OUTAGE);
    },
  };
}

/** One line; of several addresses that were tried only codes are known. */
function reasonOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  return (error.message || code || error.name).replace(/\s+/g, ' ').trim();
}
