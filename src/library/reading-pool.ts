import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bundledVersion } from '../bundle/bundled.ts';
import type { FolderFile } from '../knowledge/parse-folder.ts';
import { TermTable } from '../search/term-set.ts';
import type { ReadingContext } from './article-reading.ts';
import type { Progress } from './library.ts';
import { pack } from './pack.ts';
import type { Packed } from './packed.ts';
import { inParts } from './packed-library.ts';
import type { Done, Order, ParsedFile } from './read-worker.ts';
import { unpack } from './unpack.ts';

/** From so many articles on, threads are worth it: each takes half a second to load what it runs. */
const MANY = 300;
/** More threads would wait for the one that takes what they have read. */
const MOST_THREADS = 4;

/** How many threads are worth it for so many articles; below two, none are. */
export const threadsFor = (articles: number): number =>
  articles < MANY ? 0 : Math.min(availableParallelism(), MOST_THREADS);

/** Threads that read a large folder together. Each call rejects when one of them has failed, now or before. */
export interface ReadingPool {
  readonly parse: (files: readonly FolderFile[]) => Promise<readonly ParsedFile[]>;
  /**
   * Reads those of the parsed articles that are `kept` (files), each by the thread that parsed it: lists of ReadArticle,
   * packed, in the order of the files.
   */
  readonly read: (
    context: ReadingContext,
    kept: ReadonlySet<string>,
    progress?: Progress,
  ) => Promise<readonly Packed[]>;
  readonly close: () => Promise<void>;
}

interface Thread {
  readonly tell: (order: Order) => void;
  readonly ask: (order: Order & { readonly part: number }) => Promise<Packed>;
  readonly close: () => Promise<unknown>;
}

/** What a thread runs: beside this file, or beside the bundle that it is part of. */
const WORKER = new URL(
  bundledVersion === undefined ? './read-worker.ts' : './read-worker.js',
  import.meta.url,
);

/** Starts so many threads. */
export function openReadingPool(threads: number, worker = WORKER): ReadingPool {
  const pool = Array.from({ length: threads }, () => startThread(worker));
  let parts: readonly { readonly files: readonly string[]; readonly by: Thread }[] = [];
  return {
    parse: async (files) => {
      // Dealt out like cards: what a thread has parsed it reads, which takes thirty times as long; were they taken as
      // threads are ready, one that began a little earlier would have most to read.
      const dealt = inParts(files).flatMap((files, part) => {
        const by = pool[part % pool.length];
        return by ? { part, by, files } : [];
      });
      parts = dealt.map(({ by, files }) => ({ by, files: files.map(({ file }) => file) }));
      const done = await Promise.all(
        dealt.map(({ by, part, files }) => by.ask({ order: 'parse', part, files })),
      );
      // Packed by our own threads.
      return done.flatMap((packed) => unpack(packed, new TermTable()) as readonly ParsedFile[]);
    },
    read: (context, kept, progress) => {
      const packed = pack(context);
      for (const { tell } of pool) tell({ order: 'context', context: packed });
      let done = 0;
      return Promise.all(
        parts.map(async ({ files, by }, part) => {
          const own = files.filter((file) => kept.has(file));
          const read = await by.ask({ order: 'read', part, kept: own });
          done += own.length;
          progress?.(done - 1, kept.size);
          return read;
        }),
      );
    },
    close: async () => void (await Promise.all(pool.map(({ close }) => close()))),
  };
}

function startThread(program: URL): Thread {
  const worker = new Worker(program, {
    execArgv: program.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [],
  });
  const waiting = new Map<number, { resolve: (packed: Packed) => void; reject: (error: Error) => void }>();
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(error);
  };
  worker.on('message', ({ part, result }: Done) => {
    waiting.get(part)?.resolve(result);
    waiting.delete(part);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A thread that reads articles has ended')));
  return {
    tell: (order) => worker.postMessage(order),
    ask: (order) =>
      new Promise((resolve, reject) => {
        // One that has ended between two orders answers none.
        if (failure !== undefined) return reject(failure);
        waiting.set(order.part, { resolve, reject });
        worker.postMessage(order);
      }),
    close: () => worker.terminate(),
  };
}
