import { Redis } from 'ioredis';
import type { Log } from '../log.ts';
import { settledWithin } from '../operations/settled-within.ts';
import { createOutages } from './outages.ts';

/** Milliseconds that Redis may take to answer: whoever asks in Discord must not notice that it hangs. */
const PATIENCE = 250;
/** For connecting, and the longest that a connection may be silent when something was asked of it. */
const CONNECTING = 1_000;
const SILENT = 5_000;
/** Milliseconds between attempts to reach it again: longer each time, up to this. */
const RETRY = { step: 100, most: 2_000 };

export interface RedisConnection {
  /**
   * Does one thing in Redis. Rejects at once while Redis is away, and after 250 ms where it hangs: the connection is then
   * given up, so that the next does not wait as well.
   */
  readonly use: <T>(work: (redis: Redis) => Promise<T>) => Promise<T>;
  /** Leaves it, without calling that an outage. */
  readonly close: () => void;
}

/**
 * Connects to Redis; resolves when it is there, or when it is clear that it is not now. Nothing is queued or sent twice.
 * It is reached again by itself. Each outage is logged once, and its end once.
 */
export async function connectRedis(url: string, log: Pick<Log, 'info' | 'warn'>): Promise<RedisConnection> {
  const outages = createOutages(log);
  const redis = new Redis(url, {
    connectTimeout: CONNECTING,
    socketTimeout: SILENT,
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
  const settled = new Promise<void>((resolve) => {
    redis.once('close', resolve);
    // One that is always slow connects well enough; it counts as there when it answers in time.
    redis.on('ready', async () => {
      await patiently(redis, (it) => it.ping()).then(outages.over, ignore);
      resolve();
    });
  });
  await settledWithin(CONNECTING, settled);
  if (!outages.isHere()) outages.lost();
  const close = () => {
    redis.off('close', outages.lost);
    redis.disconnect();
  };
  const use: RedisConnection['use'] = async (work) => {
    if (!outages.isHere()) throw new Error('Redis is away');
    return patiently(redis, work);
  };
  return { use, close };
}

/** Why it failed is known to the connection, which is lost then. */
function ignore(): void {}

async function patiently<T>(redis: Redis, work: (redis: Redis) => Promise<T>): Promise<T> {
  const done = new AbortController();
  const { stream } = redis;
  const giveUp = () => {
    if (!done.signal.aborted) stream.destroy(new Error(`no answer in ${PATIENCE} ms`));
  };
  // Where this process itself was busy, the answer may lie there unread: one look at the network before giving up.
  const timer = setTimeout(() => setImmediate(giveUp), PATIENCE);
  try {
    return await work(redis);
  } finally {
    clearTimeout(timer);
    done.abort();
  }
}
