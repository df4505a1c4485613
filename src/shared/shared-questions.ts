import { z } from 'zod';
import { type Asker, KEPT_FOR, type Noted, type RecentQuestions } from './recent-questions.ts';
import type { RedisConnection } from './redis.ts';
import type { Secrecy } from './secrecy.ts';

export interface SharedQuestionParts {
  readonly redis: RedisConnection;
  readonly secrecy: Secrecy;
  /** What this process remembers by itself: enough where Redis is away. */
  readonly memory: RecentQuestions;
  /** Milliseconds. */
  readonly now: () => number;
}

const Kept = z.object({ question: z.string(), isPrivate: z.boolean(), at: z.number() });

/**
 * Recent questions that every instance with the same Redis and secret knows. Redis holds neither ids nor questions that
 * anybody else can read, and forgets them by itself. Never rejects.
 */
export function createSharedQuestions({ redis, secrecy, memory, now }: SharedQuestionParts): RecentQuestions {
  const keyOf = ({ user, channel }: Asker) =>
    `rapporteur:question:${secrecy.keyOf('question', user, channel)}`;
  const fetch = async (asker: Asker): Promise<Noted | undefined> => {
    const key = keyOf(asker);
    const sealed = await redis.use((it) => it.get(key)).catch(() => null);
    const text = sealed === null ? undefined : secrecy.open(sealed, key);
    return text === undefined ? undefined : Kept.safeParse(JSON.parse(text)).data;
  };
  return {
    last: async (asker) => {
      const [shared, own] = await Promise.all([fetch(asker), memory.last(asker)]);
      // What was asked here while Redis was away may be newer than what it holds.
      return shared && (!own || shared.at >= own.at) ? shared : own;
    },
    note: async (asker, question) => {
      await memory.note(asker, question);
      const key = keyOf(asker);
      const sealed = secrecy.seal(JSON.stringify({ ...question, at: now() }), key);
      await redis.use((it) => it.set(key, sealed, 'PX', KEPT_FOR)).catch(() => undefined);
    },
  };
}
