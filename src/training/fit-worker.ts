import { parentPort } from 'node:worker_threads';
import { descend, type FitTask } from './descent.ts';
import type { Numbered } from './fit-threads.ts';

// A thread that learns what it is given, one task after another; `fit-threads.ts` gives them.

parentPort?.on('message', ({ number, value }: Numbered<FitTask>) =>
  parentPort?.postMessage({ number, value: descend(value) }),
);
