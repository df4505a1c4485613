import type { Reading } from '../mentions/reading.ts';
import type { Features } from '../scoring/features.ts';
import { logistic, type Model, oddsOf } from '../scoring/model.ts';
import type { Asked } from './asked.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { claimFeatures } from './features/claims.ts';
import { type Collector, collector, scorer } from './features/collector.ts';
import { coverageOf } from './features/coverage.ts';
import { coverageFeatures } from './features/coverage-features.ts';
import { ordinalFeatures } from './features/ordinals.ts';
import { outcomeFeatures } from './features/outcome.ts';
import { peopleFeatures } from './features/people.ts';
import { sayerFeatures } from './features/sayer.ts';
import { successionFeatures } from './features/succession.ts';
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
  /** What is known of it, by names that weights are learned for; made when it is asked for. */
  readonly features: () => Features;
}

/** A sentence that may answer a question, before a model has seen it. */
export type FoundSentence = Omit<Evidence, 'score' | 'probability'>;

/** All candidates of a question, the best first; the models decide. */
export function evidenceFor(
  asked: Asked,
  models: Pick<AnsweringModels, 'pairs' | 'openings' | 'evidence'>,
): readonly Evidence[] {
  const { evidence } = models;
  const found = scorer(asked, evidence);
  const scored = candidatesFor(asked).flatMap((candidate) => {
    const sentence = sentenceOf(asked, candidate, models, found);
    return sentence === undefined ? [] : { sentence, rawScore: found.next() };
  });
  return inOrder(
    asked,
    scored.map(({ sentence }) => sentence),
    evidence,
    (place) => scored[place]?.rawScore ?? 0,
  );
}

/** Those of the sentences that may be quoted, the best first; `rawScore`: the model's raw score of each, by place. */
export function inOrder(
  asked: Asked,
  sentences: readonly FoundSentence[],
  { calibration }: Model,
  rawScore: (place: number) => number,
): readonly Evidence[] {
  const { library, question } = asked;
  const { publishers } = question;
  const isOfSource = ({ sentence }: Reading): boolean =>
    publishers.length === 0 || publishers.includes(sentence.article.publisher);
  return sentences
    .flatMap((one, place): Evidence[] => {
      // A source that is named is the only one that counts; nobody else is quoted in its place.
      if (!isOfSource(one.reading) || isOfOthers(asked, one.reading)) return [];
      if (exposes(library, one.reading, question)) return [];
      const score = oddsOf(calibration, rawScore(place));
      return [{ ...one, score, probability: logistic(score) }];
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** The sentence of a candidate; what is known of it, by names that weights are learned for, is told to a collector. */
export function sentenceOf(
  asked: Asked,
  candidate: Candidate,
  models: Pick<AnsweringModels, 'pairs' | 'openings'>,
  found: Collector,
): FoundSentence | undefined {
  const { id } = candidate;
  const reading = asked.library.readings[id];
  if (!reading) return undefined;
  const around = asked.context.around(id);
  const coverage = coverageOf(asked, id);
  coverageFeatures(found, asked, candidate, reading, around, coverage);
  thingFeatures(found, asked, reading, around);
  councilFeatures(found, asked, reading);
  timeFeatures(found, asked, reading, around);
  ordinalFeatures(found, asked, reading, around);
  claimFeatures(found, asked, reading);
  peopleFeatures(found, asked, reading, around);
  sayerFeatures(found, asked, reading, around);
  outcomeFeatures(found, asked, reading);
  successionFeatures(found, asked, reading, around);
  const paired = pairScore(asked, reading, models);
  found.put('pairs', paired);
  found.byKind('pairs', paired);
  const features = (): Features => {
    const list = collector(asked);
    sentenceOf(asked, candidate, models, list);
    return list.all;
  };
  return { id, reading, coverage: coverage.share, features };
}
