import type { Corpus } from './corpus.ts';
import { type Learner, modelsWithout } from './folds.ts';
import { type Scored, scoreAnswers, scoreFound } from './score-answers.ts';
import { compareClaims, type FolderClaims } from './score-ratings.ts';
import { type TrainedModels, trainLeftOut } from './train-all.ts';

/** What weights make of folders that they never saw, beside the weights of all folders. Plain data: threads tell it each other. */
export interface ScoredFolders {
  readonly models: TrainedModels;
  readonly claims: readonly FolderClaims[];
  readonly answers: readonly Scored[];
  /** The answers of the folders that were to be asked once more, as whoever asks them is answered: not from what learning found. */
  readonly again: readonly Scored[];
}

/** Learns with folders left out in turn, and reads and asks each by the weights that never saw it; `again`: names of folders. */
export async function scoreFolders(
  corpus: Corpus,
  learn: Learner,
  again: readonly string[] = [],
): Promise<ScoredFolders> {
  const { folders } = corpus;
  const { ratings, answering, libraryOf } = await trainLeftOut(corpus, learn);
  return {
    models: { ...modelsWithout(ratings), ...answering.whole },
    claims: folders.map((folder) => compareClaims(folder, libraryOf(folder))),
    answers: scoreFound(answering),
    again: scoreAnswers(
      folders.filter(({ name }) => again.includes(name)),
      libraryOf,
      answering,
    ),
  };
}
