import { type Asked, asked as readAsked } from '../answers/asked.ts';
import { compose, type Draft } from '../answers/compose.ts';
import { doubtsOf } from '../answers/decide.ts';
import { decisionFeatures } from '../answers/decision-features.ts';
import { type Evidence, type FoundSentence, inOrder, sentencesFor } from '../answers/evidence.ts';
import type { AnsweringModels } from '../answers/models.ts';
import { type Prepared, preparedOf } from '../answers/prepared.ts';
import { rerank, rerankingFeatures } from '../answers/rerank.ts';
import { quoteOf } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import { ASKED_KINDS, kindFeatures, kindsOf, ofKind } from '../questions/kind.ts';
import { type Question, readQuestion } from '../questions/question.ts';
import type { AnnotatedFolder, AnnotatedQuestion } from './annotated-folder.ts';
import { type Fitter, fitHere } from './fit.ts';
import type { FitOptions } from './fit-options.ts';
import { fitLeftOut, foldsOf, type LeftOut } from './folds.ts';
import { evidenceIn, judge } from './judge.ts';
import { collectSamples, featuresIn, type Sample, type SampleSet } from './samples.ts';
import { valueSamples } from './train-values.ts';

/** The models of answering, for everybody and for each folder without it. */
export interface LeftOutAnswering {
  readonly whole: AnsweringModels;
  readonly without: (folder: string) => AnsweringModels;
}

/** The library of a folder, its claims read by weights that did not see the folder. */
export type LibraryOf = (folder: AnnotatedFolder) => Library;

const GENTLE: Partial<FitOptions> = { rate: 0.1, damping: 1, l2: 0.001, averageFrom: 1 };
const KIND: Partial<FitOptions> = {
  choice: true,
  rate: 0.1,
  l2: 0.001,
  atLeast: 14,
  passes: 5,
  smallest: 0.2,
};
const VALUE: Partial<FitOptions> = { ...GENTLE, l2: 0.03, atLeast: 4, passes: 12, averageFrom: 2 };
/** The sentences of a question compete, and each is right or wrong by itself, so that a question may have no answer. */
const EVIDENCE: Partial<FitOptions> = {
  ...GENTLE,
  choice: true,
  each: 0.2,
  l2: 0.0001,
  atLeast: 20,
  passes: 6,
  smallest: 0.01,
};
const DECISION: Partial<FitOptions> = {
  ...GENTLE,
  l2: 0.01,
  rate: 0.05,
  atLeast: 8,
  passes: 20,
  averageFrom: 2,
};
const RERANK: Partial<FitOptions> = { ...EVIDENCE, l2: 0.001, passes: 8 };
/** A question that is answered with other sentences than it should is wrong either way. */
const WRONG_EITHER_WAY = 0.3;

interface Row {
  readonly folder: AnnotatedFolder;
  readonly prepared: Prepared;
  readonly annotated: AnnotatedQuestion;
  readonly question: Question;
}

/**
 * Learns what questions ask for, which sentences answer them and whether any does, folders left out in turn: each of it
 * from what left-out weights made of the earlier.
 */
export async function trainAnswering(
  folders: readonly AnnotatedFolder[],
  libraryOf: LibraryOf,
  fitter: Fitter = fitHere,
): Promise<LeftOutAnswering> {
  const folds = foldsOf(folders.map(({ name }) => name));
  const learn = (samples: Iterable<Sample>, options: Partial<FitOptions>): Promise<LeftOut> =>
    fitLeftOut(collectSamples(samples), folds, options, fitter);
  const rows = rowsOf(folders, libraryOf);
  const kind = await learn(kindSamples(rows), KIND);
  const searched = rows.map((row): Searched => ({ ...row, asked: askedOf(row, kind), sentences: [] }));
  const candidates = collectSamples(evidenceSamples(searched));
  const evidence = await fitLeftOut(candidates, folds, EVIDENCE, fitter);
  const found = searched.map((row) => foundBy(row, evidence));
  const reranking = await learn(rerankingSamples(found), RERANK);
  const drafted = found.map((row) => reranked(row, reranking, candidates));
  const value = await learn(valueSamples(drafted), VALUE);
  const decision = await learn(decisionSamples(drafted, value), DECISION);
  const models = (of: (model: LeftOut) => AnsweringModels['kind']): AnsweringModels => ({
    kind: of(kind),
    evidence: of(evidence),
    rerank: of(reranking),
    value: of(value),
    decision: of(decision),
  });
  return {
    whole: models(({ whole }) => whole),
    without: (folder) => models((model) => model.without(folder)),
  };
}

function rowsOf(folders: readonly AnnotatedFolder[], libraryOf: LibraryOf): readonly Row[] {
  return folders.flatMap((folder): Row[] => {
    const prepared = preparedOf(libraryOf(folder));
    return folder.questions.map((annotated) => ({
      folder,
      prepared,
      annotated,
      question: readQuestion(prepared.library, prepared.finders, annotated.question),
    }));
  });
}

function askedOf({ folder, prepared, question }: Row, kind: LeftOut): Asked {
  const features = kindFeatures(prepared.finders, question);
  return readAsked(prepared, question, kindsOf(kind.without(folder.name), features));
}

function* kindSamples(rows: readonly Row[]): Generator<Sample> {
  for (const [group, { folder, prepared, annotated, question }] of rows.entries()) {
    if (!ASKED_KINDS.some((kind) => kind === annotated.kind)) continue;
    const features = kindFeatures(prepared.finders, question);
    for (const kind of ASKED_KINDS)
      yield { features: ofKind(kind, features), label: kind === annotated.kind, folder: folder.name, group };
  }
}

/** A question as left-out weights understand it, with the sentences that may answer it. */
interface Searched extends Row {
  readonly asked: Asked;
  /** Without their features, which would need gigabytes: those are in the samples. */
  readonly sentences: SampledSentence[];
}

interface SampledSentence extends FoundSentence {
  readonly sample: number;
}

/** Notes each sentence in its row, too. */
function* evidenceSamples(rows: readonly Searched[]): Generator<Sample> {
  let sample = 0;
  for (const [group, { folder, prepared, annotated, asked, sentences }] of rows.entries())
    for (const { features, ...sentence } of sentencesFor(prepared, asked)) {
      sentences.push({ ...sentence, features: [], sample: sample++ });
      yield { features, label: isEvidence(annotated, sentence.reading), folder: folder.name, group };
    }
}

/** Whether a careful reader takes the sentence as an answer. */
const isEvidence = (annotated: AnnotatedQuestion, { sentence: { article, span } }: Reading): boolean =>
  evidenceIn(annotated, article.id, quoteOf(article, span)).length > 0;

function* rerankingSamples(found: readonly Found[]): Generator<Sample> {
  for (const [group, { folder, prepared, annotated, asked, evidence }] of found.entries())
    for (const { evidence: one, features } of rerankingFeatures(prepared, asked, evidence))
      yield { features, label: isEvidence(annotated, one.reading), folder: folder.name, group };
}

/** A question with its evidence, by weights that did not see its folder. */
interface Found extends Searched {
  readonly evidence: readonly Evidence[];
}

function foundBy(row: Searched, { without, scores }: LeftOut): Found {
  const { folder, prepared, asked, sentences } = row;
  const rawScore = (_: FoundSentence, place: number): number => scores[sentences[place]?.sample ?? -1] ?? 0;
  return { ...row, evidence: inOrder(prepared, asked, sentences, without(folder.name), rawScore) };
}

/** In the order of left-out weights, with the features of the best sentence, which are looked at again. */
function reranked(row: Found, model: LeftOut, candidates: SampleSet): Found {
  const { folder, prepared, asked, sentences } = row;
  const [best, ...others] = rerank(prepared, asked, row.evidence, model.without(folder.name));
  if (!best) return row;
  const sample = sentences.find(({ id }) => id === best.id)?.sample ?? -1;
  return { ...row, evidence: [{ ...best, features: featuresIn(candidates, sample) }, ...others] };
}

/** Whether a careful reader would accept the draft as an answer. */
function isRight(annotated: AnnotatedQuestion, draft: Draft): boolean {
  const reply = {
    ...draft.reply,
    status: 'answered',
    question: '',
    suggestions: [],
    probability: 1,
  } as const;
  return annotated.answerable && judge(annotated, reply).correct;
}

function* decisionSamples(drafted: readonly Found[], value: LeftOut): Generator<Sample> {
  for (const [group, { folder, prepared, annotated, asked, evidence }] of drafted.entries()) {
    const draft = compose(prepared, asked, evidence, value.without(folder.name));
    // An overview brings its own probability.
    if (!draft || draft.probability !== undefined) continue;
    const label = isRight(annotated, draft);
    yield {
      features: decisionFeatures(prepared, asked, evidence, doubtsOf(prepared, asked), draft),
      label,
      folder: folder.name,
      group,
      weight: annotated.answerable && !label ? WRONG_EITHER_WAY : 1,
    };
  }
}
