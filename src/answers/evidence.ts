import type { Reading } from '../mentions/reading.ts';
import type { Features } from '../scoring/features.ts';
import { logistic, type Model, oddsOf, scoreOf } from '../scoring/model.ts';
import type { Asked } from './asked.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { claimFeatures, peopleFeatures } from './features/claims-and-people.ts';
import { collector } from './features/collector.ts';
import { coverageOf } from './features/coverage.ts';
import { coverageFeatures } from './features/coverage-features.ts';
import { thingFeatures } from './features/things.ts';
import { councilFeatures, isOfOthers, timeFeatures } from './features/where-and-when.ts';
import { pairScore } from './features/word-pairs.ts';
import type { AnsweringModels } from './models.ts';
import { exposes } from './victims.ts';

/** A sentence with the score that it answers the question. */
export interface Evidence {
  readonly id: number;
  readonly reading: Reading;
  /** Log odds, calibrated. */
  readonly score: number;
  /** From 0 to 1: how likely it is by itself that the sentence answers the question. */
  readonly probability: number;
  /** The share of the question's telling words that it covers. */
  readonly coverage: number;
  readonly features: Features;
}

/** A sentence that may answer a question, before a model has seen it. */
export type FoundSentence = Omit<Evidence, 'score' | 'probability'>;

/** All candidates of a question, the best first; the models decide. */
export function evidenceFor(
  asked: Asked,
  { pairs, evidence }: Pick<AnsweringModels, 'pairs' | 'evidence'>,
): readonly Evidence[] {
  const sentences = sentencesAmong(asked, candidatesFor(asked), pairs);
  return inOrder(asked, sentences, evidence, ({ features }) => scoreOf(evidence, features));
}

/** The candidates of a question, with what is known of each by names that weights are learned for. */
export const sentencesAmong = (
  asked: Asked,
  candidates: readonly Candidate[],
  pairs: Model,
): readonly FoundSentence[] => candidates.flatMap((candidate) => sentenceOf(asked, candidate, pairs) ?? []);

/** Those of the sentences that may be quoted, the best first; `rawScore`: the model's raw score of each, by place. */
export function inOrder(
  asked: Asked,
  sentences: readonly FoundSentence[],
  { calibration }: Model,
  rawScore: (sentence: FoundSentence, place: number) => number,
): readonly Evidence[] {
  const { library } = asked;
  const { question } = asked;
  const { publishers } = question;
  const isOfSource = ({ sentence }: Reading): boolean =>
    publishers.length === 0 || publishers.includes(sentence.article.publisher);
  return sentences
    .flatMap((one, place): Evidence[] => {
      // A source that is named is the only one that counts; nobody else is quoted in its place.
      if (!isOfSource(one.reading) || isOfOthers(asked, one.reading)) return [];
      if (exposes(library, one.reading, question)) return [];
      const score = oddsOf(calibration, rawScore(one, place));
      const { id, reading, coverage, features } = one;
      return [{ id, reading, score, probability: logistic(score), coverage, features }];
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function sentenceOf(asked: Asked, candidate: Candidate, pairs: Model): FoundSentence | undefined {
  const reading = asked.library.readings[candidate.id];
  if (!reading) return undefined;
  const found = collector(asked);
  const around = asked.context.around(candidate.id);
  const coverage = coverageOf(asked, candidate.id);
  coverageFeatures(found, asked, candidate, reading, around, coverage);
  thingFeatures(found, asked, reading);
  councilFeatures(found, asked, reading);
  timeFeatures(found, asked, reading, around);
  claimFeatures(found, asked, reading);
  peopleFeatures(found, asked, reading, around);
  const paired = pairScore(asked, reading, pairs);
  found.put('pairs', paired);
  found.byKind('pairs', paired);
  return { id: candidate.id, reading, coverage: coverage.share, features: found.all };
}
