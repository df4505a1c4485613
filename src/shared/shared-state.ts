import type { Log } from '../log.ts';
import { createLimits, type LimitSettings, type Limits } from './limits.ts';
import { createRecentQuestions, type RecentQuestions } from './recent-questions.ts';
import { createSecrecy } from './secrecy.ts';
import { createSharedQuestions } from './shared-questions.ts';

/** All that instances of the bot know together, however people reach it. */
export interface SharedState {
  readonly limits: Limits;
  readonly recent: RecentQuestions;
  /** Leaves Redis. */
  readonly close: () => void;
}

export interface SharedStateParts {
  readonly limits: LimitSettings;
  readonly redisUrl: string | undefined;
  /** Known to every instance of this bot and to nobody else. */
  readonly secret: string;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** In Redis where there is one, else, and whenever Redis is away, in this process alone. Never rejects for Redis. */
export async function openSharedState(parts: SharedStateParts): Promise<SharedState> {
  const { limits: settings, redisUrl, secret, log, now = Date.now } = parts;
  const secrecy = createSecrecy(secret);
  const memory = createRecentQuestions(now);
  if (redisUrl === undefined)
    return { limits: createLimits({ settings, secrecy, now }), recent: memory, close: () => undefined };
  // Loaded only now: a bot of one process needs nothing of Redis.
  const { connectRedis } = await import('./redis.ts');
  const redis = await connectRedis(redisUrl, log);
  return {
    limits: createLimits({ settings, secrecy, now, redis }),
    recent: createSharedQuestions({ redis, secrecy, memory, now }),
    close: redis.close,
  };
}
