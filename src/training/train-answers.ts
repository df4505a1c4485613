import { pairModelsOf } from '../answers/features/word-pairs.ts';
import type { AnsweringModels } from '../answers/models.ts';
import type { AnnotatedFolder } from './annotated-folder.ts';
import {
  decisionSamples,
  evidenceSamples,
  type Found,
  foundBy,
  pairSamples,
  reranked,
  rerankedByValues,
  rerankingSamples,
  searchedFor,
  valueRerankingSamples,
} from './answer-samples.ts';
import type { FitOptions } from './fit-options.ts';
import { type Learner, type LeftOut, learnerOf } from './folds.ts';
import { kindSamples, type LibraryOf, rowsOf } from './question-samples.ts';
import { collectSamples, type Sample } from './samples.ts';
import { choiceSamples, gradesSamples, valueSamples } from './train-values.ts';

/** The models of answering, for everybody and for each folder without it. */
export interface LeftOutAnswering {
  readonly whole: AnsweringModels;
  readonly without: (folder: string) => AnsweringModels;
  /** Each question that was learned from, with its evidence by weights that never saw its folder. */
  readonly found: readonly Found[];
}

const GENTLE: Partial<FitOptions> = { rate: 0.1, damping: 1, l2: 0.001, averageFrom: 1 };
const KIND: Partial<FitOptions> = {
  choice: true,
  rate: 0.1,
  l2: 0.001,
  atLeast: 17,
  folders: 5,
  passes: 5,
};
/** The words of the question are features: those of few folders would be their places and people, learned by heart. */
const VALUE: Partial<FitOptions> = {
  ...GENTLE,
  l2: 0.008,
  atLeast: 10,
  folders: 4,
  passes: 12,
  averageFrom: 2,
  most: 17_800,
};
const CHOICE: Partial<FitOptions> = { ...VALUE, l2: 0.003, atLeast: 4, folders: 1 };
/** As many weights as the two files of `pairModelsOf` hold. */
const PAIRS: Partial<FitOptions> = {
  ...GENTLE,
  choice: true,
  each: 0.2,
  l2: 0.3,
  atLeast: 8,
  folders: 4,
  passes: 4,
  most: 29_000,
};
/**
 * The sentences of a question compete, and each is right or wrong by itself, so that a question may have no answer. Words that
 * few folders have tell nothing of another.
 */
const COMPETING: Partial<FitOptions> = { ...GENTLE, choice: true, each: 0.2, atLeast: 8, folders: 4 };
const EVIDENCE: Partial<FitOptions> = { ...COMPETING, l2: 0.0001, passes: 3, most: 21_500 };
const DECISION: Partial<FitOptions> = {
  ...GENTLE,
  l2: 0.06,
  rate: 0.05,
  atLeast: 4,
  passes: 20,
  averageFrom: 2,
};
const RERANK: Partial<FitOptions> = { ...COMPETING, l2: 0.001, passes: 8 };
const VALUE_RERANK: Partial<FitOptions> = { ...RERANK, l2: 0.0003 };

/**
 * Learns what questions ask for, which sentences answer them and whether any does, folders left out in turn: each of it
 * from what left-out weights made of the earlier.
 */
export async function trainAnswering(
  folders: readonly AnnotatedFolder[],
  libraryOf: LibraryOf,
  learnFrom: Learner = learnerOf(folders),
): Promise<LeftOutAnswering> {
  const learn = (samples: Iterable<Sample>, options: Partial<FitOptions>): Promise<LeftOut> =>
    learnFrom(collectSamples(samples), options);
  const rows = rowsOf(folders, libraryOf);
  const kind = await learn(kindSamples(rows), KIND);
  const searched = rows.map((row) => searchedFor(row, kind));
  const pairs = await learn(pairSamples(searched), PAIRS);
  const evidence = await learn(evidenceSamples(searched, pairs), EVIDENCE);
  const found = searched.map((row) => foundBy(row, evidence));
  const reranking = await learn(rerankingSamples(found), RERANK);
  const drafted = found.map((row) => reranked(row, reranking));
  const value = await learn(valueSamples(drafted), VALUE);
  const valueReranking = await learn(valueRerankingSamples(drafted, value), VALUE_RERANK);
  const ordered = drafted.map((row) => rerankedByValues(row, value, valueReranking));
  const choice = await learn(choiceSamples(ordered, value), CHOICE);
  const grades = await learn(gradesSamples(ordered, value, choice), VALUE);
  const decision = await learn(decisionSamples(ordered, { value, choice, grades }), DECISION);
  const models = (of: (model: LeftOut) => AnsweringModels['kind']): AnsweringModels => ({
    kind: of(kind),
    ...pairModelsOf(of(pairs)),
    evidence: of(evidence),
    rerank: of(reranking),
    value: of(value),
    rerankByValues: of(valueReranking),
    choice: of(choice),
    grades: of(grades),
    decision: of(decision),
  });
  return {
    whole: models(({ whole }) => whole),
    without: (folder) => models((model) => model.without(folder)),
    found: ordered,
  };
}
