import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { RedisConnection } from './redis.ts';
import type { Secrecy } from './secrecy.ts';

/** Questions a minute; 0 for as many as they like. */
export interface LimitSettings {
  readonly perPerson: number;
  readonly perServer: number;
}

/** Who asks, and in which server; `null` outside of one. */
export interface Origin {
  readonly person: string;
  readonly server: string | null;
}

export interface OverLimit {
  readonly whose: 'person' | 'server';
  /** When there is room again. */
  readonly until: Date;
}

export interface Limits {
  /**
   * Counts a question; what limit it is over, if any. A person who is over theirs takes nothing from the server's.
   * Never rejects: without Redis, the limits hold in this process.
   */
  readonly question: (by: Origin) => Promise<OverLimit | undefined>;
  /** The same for an option that is being typed, with ten times the room, in this process alone. */
  readonly typing: (by: Origin) => Promise<OverLimit | undefined>;
}

export interface LimitParts {
  readonly settings: LimitSettings;
  readonly secrecy: Secrecy;
  /** Milliseconds. */
  readonly now: () => number;
  /** Where several instances count together. */
  readonly redis?: RedisConnection;
}

const MINUTE = 60;
/** Discord asks anew with nearly each letter; what is suggested costs less than an answer. */
const TYPING = 10;

/** Limits that hold over all instances with the same Redis and secret; without Redis, in this process. */
export function createLimits({ settings, secrecy, now, redis }: LimitParts): Limits {
  const { perPerson, perServer } = settings;
  const inOrder = (person: Limiter, server: Limiter) => async (by: Origin) => {
    const over = (whose: OverLimit['whose'], wait: number | undefined) =>
      wait === undefined ? undefined : { whose, until: new Date(now() + wait) };
    return (
      over('person', await waitOf(person, secrecy.keyOf('person', by.person))) ??
      (by.server === null
        ? undefined
        : over('server', await waitOf(server, secrecy.keyOf('server', by.server))))
    );
  };
  return {
    question: inOrder(limiterOf('person', perPerson, redis), limiterOf('server', perServer, redis)),
    typing: inOrder(limiterOf('typing', perPerson * TYPING), limiterOf('typing', perServer * TYPING)),
  };
}

type Limiter = RateLimiterAbstract | undefined;

function limiterOf(name: string, points: number, redis?: RedisConnection): Limiter {
  if (points === 0) return undefined;
  const options = { keyPrefix: `rapporteur:${name}`, points, duration: MINUTE };
  const memory = new RateLimiterMemory(options);
  if (!redis) return memory;
  return new RateLimiterRedis({
    ...options,
    storeClient: storeIn(redis),
    useRedisPackage: true,
    insuranceLimiter: memory,
  });
}

/** As much of a client as the limiter uses: it counts in one script. */
function storeIn({ use }: RedisConnection) {
  interface Given {
    readonly keys: readonly string[];
    readonly arguments: readonly string[];
  }
  return {
    eval: (script: string, { keys, arguments: values }: Given): Promise<unknown> =>
      use((redis) => redis.eval(script, keys.length, ...keys, ...values)),
  };
}

/** Milliseconds until there is room again; `undefined` where there is room now, of which this takes one. */
async function waitOf(limiter: Limiter, key: string): Promise<number | undefined> {
  try {
    await limiter?.consume(key);
    return undefined;
  } catch (over) {
    if (over instanceof RateLimiterRes) return over.msBeforeNext;
    throw over;
  }
}
