import { runDiscord } from '../../src/discord/run.ts';
import type { Library } from '../../src/library/library.ts';
import type { Handling } from '../../src/operations/outcome.ts';
import { createReadiness, type ReadinessState } from '../../src/operations/readiness.ts';
import { openSharedState } from '../../src/shared/shared-state.ts';
import { shippedLibrary } from '../example-library.ts';
import { memoryLog } from './memory-log.ts';
import { type StandIn, TOKEN } from './stand-in/stand-in.ts';

/** The bot within the process of the test: the same, but for its articles, log and signals. */
export interface BotInside {
  readonly lines: () => readonly Record<string, unknown>[];
  readonly text: () => string;
  readonly handlings: readonly Handling[];
  readonly isReady: ReadinessState['isReady'];
  /** What it ended with. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<number>;
}

export async function startInside({ apiUrl }: Pick<StandIn, 'apiUrl'>): Promise<BotInside> {
  const library: Library = await shippedLibrary();
  const status = { loaded: new Date(0) };
  const live = { current: () => library, status: () => status, reload: async () => status };
  const { log, lines, text } = memoryLog();
  const stop = new AbortController();
  const readiness = createReadiness();
  readiness.loaded();
  const handlings: Handling[] = [];
  const config = {
    token: TOKEN,
    apiUrl,
    guildId: undefined,
    http: undefined,
    limits: { perPerson: 0, perServer: 0 },
    redisUrl: undefined,
    privacyUrl: undefined,
    knowledgeFolder: '',
    logLevel: 'info',
    shards: undefined,
    shard: undefined,
    health: undefined,
    cacheFolder: undefined,
  };
  const observe = (handling: Handling) => void handlings.push(handling);
  const shared = await openSharedState({ ...config, secret: TOKEN, log });
  const run = { config, live, log, shared, secret: TOKEN, observe, readiness, stop: stop.signal };
  const ended = runDiscord(run);
  return {
    lines,
    text,
    handlings,
    isReady: readiness.isReady,
    ended,
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}
