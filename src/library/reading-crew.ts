import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bundledVersion } from '../bundle/bundled.ts';
import type { FolderFile } from '../knowledge/parse-folder.ts';
import { TermTable } from '../search/term-set.ts';
import type { ReadArticle, ReadingContext } from './article-reading.ts';
import type { Done, Order, ParsedFile } from './crew-messages.ts';
import type { Progress } from './library.ts';
import { type Packed, pack } from './pack.ts';
import { unpack } from './unpack.ts';

/** From so many articles on, starting threads is worth it. */
const MANY = 1000;
/** So many articles are one order: a thread that is done takes the next. */
const PART = 50;
/** More threads would wait for the one that takes what they have read. */
const MOST_THREADS = 4;

/** Threads that read a large folder together. What they give is the same as that of one, in the order of the files. */
export interface ReadingCrew {
  readonly parse: (files: readonly FolderFile[]) => Promise<readonly ParsedFile[]>;
  /** Reads those of the parsed articles that are `kept` (files), each by the thread that parsed it. */
  readonly read: (
    context: ReadingContext,
    kept: ReadonlySet<string>,
    progress?: Progress,
  ) => Promise<ReadTogether>;
  readonly close: () => Promise<void>;
}

/** What was read, and the same in parts as it came from the threads. */
export interface ReadTogether {
  readonly read: readonly ReadArticle[];
  readonly parts: readonly Packed[];
}

/** How many threads are worth it for so many articles; below two, none are. */
export const threadsFor = (articles: number): number =>
  articles < MANY ? 0 : Math.min(availableParallelism(), MOST_THREADS, Math.ceil(articles / PART));

interface Thread {
  readonly ask: (order: Order) => Promise<Packed>;
  readonly tell: (order: Order) => void;
  readonly worker: Worker;
}

/** Starts so many threads. What fails in one of them rejects what they were asked. */
export function openCrew(threads: number): ReadingCrew {
  const crew = Array.from({ length: threads }, startThread);
  const table = new TermTable();
  let parts: { readonly files: readonly string[]; readonly by: Thread }[] = [];
  return {
    parse: async (files) => {
      const shares = Array.from({ length: Math.ceil(files.length / PART) }, (_, part) =>
        files.slice(part * PART, (part + 1) * PART),
      );
      const owners = new Map<number, Thread>();
      const results = await eachBy(crew, shares, (thread, share, part) => {
        owners.set(part, thread);
        return thread.ask({ order: 'parse', part, files: share });
      });
      parts = shares.flatMap((share, part) => {
        const by = owners.get(part);
        return by ? [{ files: share.map(({ file }) => file), by }] : [];
      });
      // Packed by our own threads.
      return results.flatMap((packed) => unpack(packed, new TermTable()) as readonly ParsedFile[]);
    },
    read: async (context, kept, progress) => {
      const packed = pack(context);
      for (const { tell } of crew) tell({ order: 'context', context: packed });
      let done = 0;
      const results = await Promise.all(
        parts.map(async ({ files, by }, part) => {
          const own = files.filter((file) => kept.has(file));
          const packed = await by.ask({ order: 'read', part, kept: own });
          const read = unpack(packed, table) as readonly ReadArticle[];
          done += read.length;
          progress?.(done - 1, kept.size);
          return { read, packed };
        }),
      );
      return {
        read: results.flatMap(({ read }) => read),
        parts: results.map((result) => result.packed),
      };
    },
    close: async () => {
      await Promise.all(crew.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Each share by whichever thread is free; results in the order of the shares. */
async function eachBy<Share, Result>(
  crew: readonly Thread[],
  shares: readonly Share[],
  work: (thread: Thread, share: Share, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = shares.entries();
  await Promise.all(
    crew.map(async (thread) => {
      for (const [index, share] of queue) results.set(index, await work(thread, share, index));
    }),
  );
  return shares.flatMap((_, index) => results.get(index) ?? []);
}

function startThread(): Thread {
  const source = bundledVersion === undefined;
  const worker = new Worker(new URL(source ? './read-worker.ts' : './read-worker.js', import.meta.url), {
    execArgv: source ? ['--import', 'tsx'] : [],
  });
  const waiting = new Map<number, { resolve: (packed: Packed) => void; reject: (error: Error) => void }>();
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
  };
  worker.on('message', ({ part, result }: Done) => {
    waiting.get(part)?.resolve(result);
    waiting.delete(part);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A thread that reads articles has ended')));
  return {
    worker,
    tell: (order) => worker.postMessage(order),
    ask: (order) =>
      new Promise((resolve, reject) => {
        if ('part' in order) waiting.set(order.part, { resolve, reject });
        worker.postMessage(order);
      }),
  };
}
