import { type Asked, asked as readAsked } from '../answers/asked.ts';
import { candidatesFor } from '../answers/candidates.ts';
import { compose, type Draft } from '../answers/compose.ts';
import { doubtsOf } from '../answers/decide.ts';
import { decisionFeatures } from '../answers/decision-features.ts';
import { type Evidence, evidenceFeatures, evidenceFor } from '../answers/evidence.ts';
import type { AnsweringModels } from '../answers/models.ts';
import { type Prepared, preparedOf } from '../answers/prepared.ts';
import { quoteOf } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { ASKED_KINDS, kindFeatures, kindsOf, ofKind } from '../questions/kind.ts';
import { type Question, readQuestion } from '../questions/question.ts';
import type { AnnotatedFolder, AnnotatedQuestion } from './annotated-folder.ts';
import type { FitOptions } from './fit.ts';
import { fitLeftOut, foldsOf, type LeftOut } from './folds.ts';
import { evidenceIn, judge } from './judge.ts';
import { collectSamples, type Sample } from './samples.ts';
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
  atLeast: 7,
  passes: 5,
  smallest: 0.3,
};
const VALUE: Partial<FitOptions> = { ...GENTLE, l2: 0.03, atLeast: 4, passes: 12, averageFrom: 2 };
/** The sentences of a question compete, and each is right or wrong by itself, so that a question may have no answer. */
const EVIDENCE: Partial<FitOptions> = {
  ...GENTLE,
  choice: true,
  each: 0.3,
  l2: 0.0003,
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
/** A question that is answered with other sentences than it should is wrong either way. */
const WRONG_EITHER_WAY = 0.3;

interface Row {
  readonly folder: AnnotatedFolder;
  readonly prepared: Prepared;
  readonly annotated: AnnotatedQuestion;
  readonly question: Question;
}

/** Learns what questions ask for, which sentences answer them and whether any does, folders left out in turn. */
export function trainAnswering(folders: readonly AnnotatedFolder[], libraryOf: LibraryOf): LeftOutAnswering {
  return trainDecision(folders, libraryOf, trainEvidence(folders, libraryOf));
}

/** What questions ask for, and which sentences answer them. */
interface LeftOutEvidence {
  readonly kind: LeftOut;
  readonly evidence: LeftOut;
}

/** Learns what questions ask for and which sentences answer them. */
function trainEvidence(folders: readonly AnnotatedFolder[], libraryOf: LibraryOf): LeftOutEvidence {
  const folds = foldsOf(folders.map(({ name }) => name));
  const rows = rowsOf(folders, libraryOf);
  const kind = fitLeftOut(collectSamples(kindSamples(rows)), folds, KIND);
  const asked = rows.map((row) => askedOf(row, kind));
  return { kind, evidence: fitLeftOut(collectSamples(evidenceSamples(rows, asked)), folds, EVIDENCE) };
}

/** Learns, of evidence by left-out weights, whether it answers. */
function trainDecision(
  folders: readonly AnnotatedFolder[],
  libraryOf: LibraryOf,
  { kind, evidence }: LeftOutEvidence,
): LeftOutAnswering {
  const folds = foldsOf(folders.map(({ name }) => name));
  const rows = rowsOf(folders, libraryOf);
  const drafted = draftedOf(
    rows,
    rows.map((row) => askedOf(row, kind)),
    evidence,
  );
  const value = fitLeftOut(collectSamples(valueSamples(drafted)), folds, VALUE);
  const decision = fitLeftOut(collectSamples(decisionSamples(drafted, value)), folds, DECISION);
  const models = (of: (model: LeftOut) => AnsweringModels['kind']): AnsweringModels => ({
    kind: of(kind),
    evidence: of(evidence),
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

function* evidenceSamples(rows: readonly Row[], asked: readonly Asked[]): Generator<Sample> {
  for (const [group, { folder, prepared, annotated }] of rows.entries()) {
    const own = asked[group];
    if (!own) continue;
    for (const candidate of candidatesFor(prepared, own)) {
      const found = evidenceFeatures(prepared, own, candidate);
      if (!found) continue;
      const { article, span } = found.reading.sentence;
      const label = evidenceIn(annotated, article.id, quoteOf(article, span)).length > 0;
      yield {
        features: found.features,
        label,
        folder: folder.name,
        group,
      };
    }
  }
}

/** A question with its evidence, by weights that did not see its folder. */
interface Drafted extends Row {
  readonly asked: Asked;
  readonly evidence: readonly Evidence[];
}

function draftedOf(rows: readonly Row[], asked: readonly Asked[], model: LeftOut): readonly Drafted[] {
  return rows.flatMap((row, i): Drafted[] => {
    const own = asked[i];
    if (!own) return [];
    const evidence = evidenceFor(row.prepared, own, model.without(row.folder.name));
    return [{ ...row, asked: own, evidence }];
  });
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

function* decisionSamples(drafted: readonly Drafted[], value: LeftOut): Generator<Sample> {
  for (const [group, { folder, prepared, annotated, asked, evidence }] of drafted.entries()) {
    const draft = compose(prepared, asked, evidence, value.without(folder.name));
    // An overview brings its own probability.
    if (!draft || draft.probability !== undefined) continue;
    const label = isRight(annotated, draft);
    yield {
      features: decisionFeatures(prepared, asked, evidence, doubtsOf(prepared, asked), draft.form),
      label,
      folder: folder.name,
      group,
      weight: annotated.answerable && !label ? WRONG_EITHER_WAY : 1,
    };
  }
}
