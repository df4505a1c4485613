import { parentPort, workerData } from 'node:worker_threads';
import type { Numbered } from './fit-threads.ts';
import { type LearnedParts, type Learner, leftOutOf } from './folds.ts';
import { scoreFolders } from './score-folders.ts';
import { trainAll } from './train-all.ts';
import type { FromShare, Share } from './train-shares.ts';

// A thread that goes through all of learning with its share of the folders; `train-shares.ts` learns from all shares together.

const { corpus, folds, again }: Share = workerData;
const tell = (told: FromShare): void => parentPort?.postMessage(told);
const waiting = new Map<number, (learned: LearnedParts) => void>();
parentPort?.on('message', ({ number, value }: Numbered<LearnedParts>) => waiting.get(number)?.(value));
let asked = 0;

// Nothing holds the samples once they are told: they take gigabytes, and are copied there.
const learn: Learner = (set, options = {}) => {
  tell({ set, options });
  return new Promise<LearnedParts>((done) => waiting.set(asked++, done)).then((learned) =>
    leftOutOf(learned, folds),
  );
};

if (again === undefined) tell({ models: await trainAll(corpus, learn) });
else tell({ scored: await scoreFolders(corpus, learn, again) });
