import type { Asked } from '../answers/asked.ts';
import { type Candidate, candidatesFor } from '../answers/candidates.ts';
import { compose, type Draft } from '../answers/compose.ts';
import { decisionFeatures } from '../answers/decision-features.ts';
import { type Evidence, type FoundSentence, inOrder, sentenceOf } from '../answers/evidence.ts';
import { collector } from '../answers/features/collector.ts';
import { pairFeatures, pairModelsOf } from '../answers/features/word-pairs.ts';
import { rerank, rerankingFeatures } from '../answers/rerank.ts';
import { rerankByValues, valueRerankingFeatures } from '../answers/rerank-by-values.ts';
import type { AnnotatedQuestion } from './annotated-folder.ts';
import type { LeftOut } from './folds.ts';
import { isEvidence, judge } from './judge.ts';
import { askedOf, type Row } from './question-samples.ts';
import type { Sample } from './samples.ts';

/** A question that is answered with other sentences than it should is wrong either way. */
const WRONG_EITHER_WAY = 0.3;

/** A question as left-out weights understand it, with the sentences that may answer it. */
export interface Searched extends Row {
  readonly asked: Asked;
  readonly candidates: readonly Candidate[];
  readonly sentences: SampledSentence[];
}

/** With the place of its sample, by which its left-out score is found. */
interface SampledSentence extends FoundSentence {
  readonly sample: number;
}

/** A question with what it asks for and its candidates, no sentence read yet. */
export function searchedFor(row: Row, kind: LeftOut): Searched {
  const asked = askedOf(row, kind);
  return { ...row, asked, candidates: candidatesFor(asked), sentences: [] };
}

/** So many of the search's best stand beside those that are right where pairs of words are learned. */
const BESIDE = 25;

/** The words of questions beside those of sentences that answer them, and of such as the search takes for answers. */
export function* pairSamples(rows: readonly Searched[]): Generator<Sample> {
  for (const [group, { folder, annotated, asked, candidates }] of rows.entries()) {
    if (!annotated.answerable) continue;
    for (const { id, rank = BESIDE } of candidates) {
      const reading = asked.library.readings[id];
      const label = reading !== undefined && isEvidence(annotated, reading);
      if (reading !== undefined && (label || rank < BESIDE))
        yield { features: pairFeatures(asked, reading), label, folder: folder.name, group };
    }
  }
}

/** Notes each sentence in its row, too. */
export function* evidenceSamples(rows: readonly Searched[], pairs: LeftOut): Generator<Sample> {
  let sample = 0;
  for (const [group, { folder, annotated, asked, candidates, sentences }] of rows.entries()) {
    for (const candidate of candidates) {
      const found = collector(asked);
      const sentence = sentenceOf(asked, candidate, pairModelsOf(pairs.without(folder.name)), found);
      if (sentence === undefined) continue;
      sentences.push({ ...sentence, sample: sample++ });
      const label = isEvidence(annotated, sentence.reading);
      yield { features: found.all, label, folder: folder.name, group };
    }
  }
}

/** The best sentences of each question, with what stands around them. */
export function* rerankingSamples(found: readonly Found[]): Generator<Sample> {
  for (const [group, { folder, annotated, asked, evidence }] of found.entries())
    for (const { evidence: one, features } of rerankingFeatures(asked, evidence))
      yield { features, label: isEvidence(annotated, one.reading), folder: folder.name, group };
}

/** A question with its evidence, by weights that did not see its folder. */
export interface Found extends Searched {
  readonly evidence: readonly Evidence[];
}

/** Its sentences in the order of left-out weights. */
export function foundBy(row: Searched, { without, scores }: LeftOut): Found {
  const { folder, asked, sentences } = row;
  const rawScore = (place: number): number => scores[sentences[place]?.sample ?? -1] ?? 0;
  const evidence = inOrder(asked, sentences, without(folder.name), rawScore);
  // Nobody asks for them again, and those of twenty thousand questions take gigabytes.
  sentences.length = 0;
  return { ...row, evidence };
}

/** Its best sentences put in order once more, by left-out weights. */
export const reranked = (row: Found, { without }: LeftOut): Found => ({
  ...row,
  evidence: rerank(row.asked, row.evidence, without(row.folder.name)),
});

/** The same by the values that each of its best sentences holds. */
export function* valueRerankingSamples(rows: readonly Found[], value: LeftOut): Generator<Sample> {
  for (const [group, { folder, annotated, asked, evidence }] of rows.entries())
    for (const { evidence: one, features } of valueRerankingFeatures(
      asked,
      evidence,
      value.without(folder.name),
    ))
      yield { features, label: isEvidence(annotated, one.reading), folder: folder.name, group };
}

/** Its best sentences put in order by their values, by left-out weights. */
export function rerankedByValues(row: Found, value: LeftOut, reranking: LeftOut): Found {
  const { name } = row.folder;
  const models = { value: value.without(name), rerankByValues: reranking.without(name) };
  return { ...row, evidence: rerankByValues(row.asked, row.evidence, models) };
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

/** Each draft, with whether a careful reader accepts it. */
export function* decisionSamples(
  drafted: readonly Found[],
  { value, choice, grades }: Readonly<Record<'value' | 'choice' | 'grades', LeftOut>>,
): Generator<Sample> {
  for (const [group, { folder, annotated, asked, evidence }] of drafted.entries()) {
    const { name } = folder;
    const models = { value: value.without(name), choice: choice.without(name), grades: grades.without(name) };
    const draft = compose(asked, evidence, models);
    // An overview brings its own probability.
    if (!draft || draft.probability !== undefined) continue;
    const label = isRight(annotated, draft);
    yield {
      features: decisionFeatures(asked, evidence, draft),
      label,
      folder: folder.name,
      group,
      weight: annotated.answerable && !label ? WRONG_EITHER_WAY : 1,
    };
  }
}
