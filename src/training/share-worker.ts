import { parentPort, workerData } from 'node:worker_threads';
import type { Numbered } from './fit-threads.ts';
import { type LearnedParts, type Learner, leftOutOf } from './folds.ts';
import { trainAll } from './train-all.ts';
import type { FromShare, Share } from './train-shares.ts';

// A thread that goes through all of learning with its share of the folders; `train-shares.ts` learns from all shares together.

const { corpus, folds }: Share = workerData;
const tell = (told: FromShare): void => parentPort?.postMessage(told);
const waiting = new Map<number, (learned: LearnedParts) => void>();
parentPort?.on('message', ({ number, value }: Numbered<LearnedParts>) => waiting.get(number)?.(value));
let asked = 0;

const learn: Learner = async (set, options = {}) => {
  tell({ set, options });
  const learned = await new Promise<LearnedParts>((done) => waiting.set(asked++, done));
  return leftOutOf(learned, folds);
};

tell({ models: await trainAll(corpus, learn) });
