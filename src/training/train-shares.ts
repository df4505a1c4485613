import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { AnnotatedFolder } from './annotated-folder.ts';
import type { Corpus } from './corpus.ts';
import type { Fitter } from './fit.ts';
import type { FitOptions } from './fit-options.ts';
import type { Numbered } from './fit-threads.ts';
import { fitParts, foldsOf, type LearnedParts, learnerOf } from './folds.ts';
import { joinedSets } from './joined-sets.ts';
import type { SampleSet } from './samples.ts';
import { type ScoredFolders, scoreFolders } from './score-folders.ts';
import { type TrainedModels, trainAll } from './train-all.ts';

/** What a thread is given: folders of its own, and in which part each folder of all is left out. */
export interface Share {
  readonly corpus: Corpus;
  readonly folds: ReadonlyMap<string, number>;
  /** Where scores are wanted and not only weights: the names of folders to be asked once more. */
  readonly again?: readonly string[];
}

/** What a thread tells: its samples for one model after the other, in the same order as every other thread; at last the models or scores. */
export type FromShare = { readonly set: SampleSet; readonly options: Partial<FitOptions> } | Result;
type Result = { readonly models: TrainedModels } | { readonly scored: ScoredFolders };

const BUNDLE = new URL('../../node_modules/.cache/rapporteur/share-worker.mjs', import.meta.url);

/** What the threads run as one file: translated once for all, and without what tsx adds to each function to keep its name. */
async function bundledWorker(): Promise<URL> {
  await build({
    entryPoints: [fileURLToPath(new URL('./share-worker.ts', import.meta.url))],
    outfile: fileURLToPath(BUNDLE),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return BUNDLE;
}

/** The weights that ship, learned as `trainAll` does and with the same result, by several threads. */
export async function trainInShares(
  corpus: Corpus,
  fitter: Fitter,
  threads = availableParallelism(),
): Promise<TrainedModels> {
  if (threads < 2) return trainAll(corpus, learnerOf(corpus.folders, fitter));
  const [models] = (await inShares(corpus, fitter, threads)).flatMap((told) =>
    'models' in told ? [told.models] : [],
  );
  if (models === undefined) throw new Error('no share of the folders was learned from');
  return models;
}

/** Folders scored as `scoreFolders` does and with the same result, by several threads. */
export async function scoreInShares(
  corpus: Corpus,
  fitter: Fitter,
  again: readonly string[] = [],
  threads = availableParallelism(),
): Promise<ScoredFolders> {
  if (threads < 2) return scoreFolders(corpus, learnerOf(corpus.folders, fitter), again);
  const scored = (await inShares(corpus, fitter, threads, again)).flatMap((told) =>
    'scored' in told ? [told.scored] : [],
  );
  const [first] = scored;
  if (first === undefined) throw new Error('no share of the folders was scored');
  return {
    models: first.models,
    claims: scored.flatMap(({ claims }) => claims),
    answers: scored.flatMap(({ answers }) => answers),
    again: scored.flatMap((own) => own.again),
  };
}

/**
 * What each of several threads tells at last, in the order of their shares. Reading folders and making samples of them takes
 * twice as long as the fits: each thread does it for a share of the folders, and each model is learned from the samples of all
 * shares.
 */
async function inShares(
  corpus: Corpus,
  fitter: Fitter,
  threads: number,
  again?: readonly string[],
): Promise<readonly Result[]> {
  const folds = foldsOf(corpus.folders.map(({ name }) => name));
  const program = await bundledWorker();
  const workers = sharesOf(corpus, threads).map(
    (share) =>
      new Worker(program, {
        workerData: { corpus: share, folds, ...(again && { again }) } satisfies Share,
        execArgv: [],
      }),
  );
  const waiting: SampleSet[][] = workers.map(() => []);
  let next = 0;
  /** Once each share has told its samples for the next model. */
  const learnNext = async (options: Partial<FitOptions>): Promise<void> => {
    const number = next++;
    const sets = waiting.flatMap((own) => own.shift() ?? []);
    const sizes = sets.map(({ numbers }) => numbers.size);
    const { whole, parts, scores } = await fitParts(joinedSets(sets), folds, options, fitter);
    let from = 0;
    for (const [at, size] of sizes.entries()) {
      const value = { whole, parts, scores: scores.slice(from, from + size) };
      workers[at]?.postMessage({ number, value } satisfies Numbered<LearnedParts>);
      from += size;
    }
  };
  const results = workers.map(
    (worker, at) =>
      new Promise<Result>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('message', (told: FromShare) => {
          if (!('set' in told)) return resolve(told);
          waiting[at]?.push(told.set);
          if (waiting.every((own) => own.length > 0)) learnNext(told.options).catch(reject);
        });
      }),
  );
  return Promise.all(results).finally(() => Promise.all(workers.map((worker) => worker.terminate())));
}

/** Shares with about as many questions each, in the order of the folders; the last has the single sentences, too. */
function sharesOf({ folders, vocabulary, sentences }: Corpus, count: number): readonly Corpus[] {
  const all = folders.reduce((sum, { questions }) => sum + questions.length, 0);
  const shares: AnnotatedFolder[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const folder of folders) {
    shares[Math.min(count - 1, Math.floor((before * count) / all))]?.push(folder);
    before += folder.questions.length;
  }
  return shares.map((own, at) => ({
    folders: own,
    vocabulary,
    ...(at === count - 1 && sentences !== undefined ? { sentences } : {}),
  }));
}
