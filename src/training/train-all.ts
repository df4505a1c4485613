import type { AnsweringModels } from '../answers/models.ts';
import type { RatingModels } from '../ratings/models.ts';
import type { Corpus } from './corpus.ts';
import { createFolderReader, libraryWithout } from './folder-reading.ts';
import { type Learner, type LeftOutRatings, learnerOf, modelsWithout } from './folds.ts';
import type { LibraryOf } from './question-samples.ts';
import { examplesOf } from './rating-examples.ts';
import { sentenceExamples } from './sentence-examples.ts';
import { type LeftOutAnswering, trainAnswering } from './train-answers.ts';
import { trainRatings } from './train-ratings.ts';

/** All weights, those that read ratings and those that answer. */
export type TrainedModels = RatingModels & AnsweringModels;

/** Where each model is kept, below `src`. */
export const FILES: Readonly<Record<keyof TrainedModels, string>> = {
  rating: 'ratings/weights/rating.json',
  area: 'ratings/weights/area.json',
  council: 'ratings/weights/council.json',
  councilAgreement: 'ratings/weights/council-agreement.json',
  news: 'ratings/weights/news.json',
  time: 'ratings/weights/time.json',
  areaAgreement: 'ratings/weights/area-agreement.json',
  timeAgreement: 'ratings/weights/time-agreement.json',
  claim: 'ratings/weights/claim.json',
  kind: 'questions/kind-weights.json',
  pairs: 'answers/pairs-weights.json',
  openings: 'answers/openings-weights.json',
  evidence: 'answers/evidence-weights.json',
  rerank: 'answers/rerank-weights.json',
  value: 'answers/headlines/value-weights.json',
  rerankByValues: 'answers/rerank-by-values-weights.json',
  choice: 'answers/headlines/choice-weights.json',
  grades: 'answers/headlines/grades-weights.json',
  decision: 'answers/decision-weights.json',
};

/** Models with those that never saw a folder. */
export interface LeftOutModels {
  readonly ratings: LeftOutRatings;
  readonly answering: LeftOutAnswering;
  /** Each folder as weights read it that never saw it. */
  readonly libraryOf: LibraryOf;
}

/** Learns everything, folders left out in turn; answering is learned from ratings as left-out weights read them. */
export async function trainLeftOut(
  { folders, vocabulary, sentences }: Corpus,
  learn: Learner = learnerOf(folders),
): Promise<LeftOutModels> {
  const readings = folders.map(createFolderReader(vocabulary));
  const ratings = await trainRatings(
    examplesOf(readings),
    sentences === undefined ? [] : sentenceExamples(sentences, vocabulary),
    learn,
  );
  const libraries = new Map(readings.map((reading) => [reading.folder, libraryWithout(reading, ratings)]));
  const libraryOf: LibraryOf = (folder) => {
    const library = libraries.get(folder);
    if (library === undefined) throw new Error(`${folder.name} was not learned from`);
    return library;
  };
  return { ratings, libraryOf, answering: await trainAnswering(folders, libraryOf, learn) };
}

/** The weights that ship: learned from all folders. */
export async function trainAll(corpus: Corpus, learn?: Learner): Promise<TrainedModels> {
  const { ratings, answering } = await trainLeftOut(corpus, learn);
  return { ...modelsWithout(ratings), ...answering.whole };
}
