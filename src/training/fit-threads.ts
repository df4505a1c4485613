import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FitTask, Learned } from './descent.ts';
import { type Fitter, fitHere } from './fit.ts';

/** A task on its way to a thread, or what was learned on its way back. */
export interface Numbered<Value> {
  readonly number: number;
  readonly value: Value;
}

/** How many threads, what they run, and who learns what they cannot; for tests. */
export interface FitThreadOptions {
  readonly threads?: number;
  readonly worker?: URL;
  readonly instead?: Fitter;
}

const WORKER = new URL('./fit-worker.mjs', import.meta.url);

/**
 * Does work with a fitter that learns in threads, and ends them: one more than there are processors, since of the nine fits
 * of a model the last would leave one of two idle. Tasks are dealt out as they come; what a thread that has ended owes, and
 * with fewer than two threads everything, is learned in this thread.
 */
export async function withFitThreads<Result>(
  work: (fitter: Fitter) => Promise<Result>,
  { threads = availableParallelism() + 1, worker = WORKER, instead = fitHere }: FitThreadOptions = {},
): Promise<Result> {
  if (threads < 2) return work(instead);
  const pool = Array.from({ length: threads }, () => startThread(worker, instead));
  try {
    return await work((task) => {
      const [idlest] = pool.toSorted((a, b) => a.owes() - b.owes());
      return (idlest?.fit ?? instead)(task);
    });
  } finally {
    await Promise.all(pool.map(({ close }) => close()));
  }
}

interface Thread {
  readonly fit: Fitter;
  /** How many tasks it has not finished. */
  readonly owes: () => number;
  readonly close: () => Promise<unknown>;
}

function startThread(program: URL, instead: Fitter): Thread {
  const worker = new Worker(program, { execArgv: [] });
  const owed = new Map<
    number,
    { readonly task: FitTask; readonly done: (learned: Learned | Promise<Learned>) => void }
  >();
  let [next, hasEnded] = [0, false];
  worker.on('message', ({ number, value }: Numbered<Learned>) => {
    owed.get(number)?.done(value);
    owed.delete(number);
  });
  // Whatever ended it: `exit` follows.
  worker.on('error', () => {});
  worker.on('exit', () => {
    hasEnded = true;
    for (const { task, done } of owed.values()) done(instead(task));
    owed.clear();
  });
  return {
    fit: (task) => {
      if (hasEnded) return instead(task);
      return new Promise((done) => {
        const number = next++;
        owed.set(number, { task, done });
        worker.postMessage({ number, value: task });
      });
    },
    owes: () => owed.size,
    close: () => {
      owed.clear();
      return worker.terminate();
    },
  };
}
