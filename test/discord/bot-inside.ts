import { runDiscord } from '../../src/discord/run.ts';
import type { Library } from '../../src/library.ts';
import type { Handling } from '../../src/operations/outcome.ts';
import { createReadiness, type ReadinessState } from '../../src/operations/readiness.ts';
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
    knowledgeFolder: '',
    logLevel: 'info',
    shards: undefined,
    shard: undefined,
    health: undefined,
    cacheFolder: undefined,
  };
  const observe = (handling: Handling) => void handlings.push(handling);
  const ended = runDiscord({ config, live, log, observe, readiness, stop: stop.signal });
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
