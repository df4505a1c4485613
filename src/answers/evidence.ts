import type { Reading } from '../mentions/reading.ts';
import type { Features } from '../scoring/features.ts';
import { logistic, type Model, scoreOf } from '../scoring/model.ts';
import type { Asked } from './asked.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { claimFeatures, peopleFeatures } from './features/claims-and-people.ts';
import { collector } from './features/collector.ts';
import { coverageFeatures, coverageOf } from './features/coverage.ts';
import { thingFeatures } from './features/things.ts';
import { councilFeatures, timeFeatures } from './features/where-and-when.ts';
import type { Prepared } from './prepared.ts';
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

/** All candidates of a question, the best first; the model decides. */
export function evidenceFor(prepared: Prepared, asked: Asked, model: Model): readonly Evidence[] {
  const { slope, offset } = model.calibration;
  const { publishers } = asked.question;
  const isOfSource = ({ sentence }: Reading): boolean =>
    publishers.length === 0 || publishers.includes(sentence.article.publisher);
  return candidatesFor(prepared, asked)
    .flatMap((candidate): Evidence[] => {
      const found = evidenceFeatures(prepared, asked, candidate);
      // A source that is named is the only one that counts; nobody else is quoted in its place.
      if (!found || !isOfSource(found.reading) || exposes(prepared.library, found.reading, asked.question))
        return [];
      const score = slope * scoreOf(model, found.features) + offset;
      const { reading, coverage, features } = found;
      return [{ id: candidate.id, reading, score, probability: logistic(score), coverage, features }];
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** What is known of a sentence as an answer to a question, by names that weights are learned for. */
export function evidenceFeatures(
  prepared: Prepared,
  asked: Asked,
  candidate: Candidate,
): { readonly reading: Reading; readonly coverage: number; readonly features: Features } | undefined {
  const reading = prepared.library.readings[candidate.id];
  if (!reading) return undefined;
  const found = collector();
  const around = prepared.context.around(candidate.id);
  const coverage = coverageOf(prepared, asked, candidate.id);
  coverageFeatures(found, prepared, asked, candidate, reading, around, coverage);
  thingFeatures(found, prepared, asked, reading);
  councilFeatures(found, asked, reading);
  timeFeatures(found, prepared, asked, reading, around);
  claimFeatures(found, prepared, asked, reading);
  peopleFeatures(found, prepared, asked, reading, around);
  return { reading, coverage: coverage.share, features: found.all };
}
