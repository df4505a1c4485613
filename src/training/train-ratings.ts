import {
  areaAgreementSamples,
  claimSamples,
  councilAgreementSamples,
  timeAgreementSamples,
} from './claim-samples.ts';
import type { FitOptions } from './fit-options.ts';
import type { Learner, LeftOut, LeftOutRatings } from './folds.ts';
import type { ArticleExamples } from './rating-examples.ts';
import { areaSamples, councilSamples, newsSamples, ratingSamples, timeSamples } from './rating-samples.ts';
import { collectSamples, type Sample } from './samples.ts';

/** Learns to read ratings (`sentences`: single ones, for wordings that folders lack); what builds on an earlier decision is learned from decisions about left-out folders. */
export async function trainRatings(
  examples: readonly ArticleExamples[],
  sentences: readonly ArticleExamples[],
  learnFrom: Learner,
): Promise<LeftOutRatings> {
  const learn = (samples: Iterable<Sample>, options: Partial<FitOptions> = {}): Promise<LeftOut> =>
    learnFrom(collectSamples(samples), options);
  const [rating, area, council, news] = await Promise.all([
    learn(ratingSamples([...examples, ...sentences]), { l2: 0.01, averageFrom: 3, smallest: 0.08 }),
    learn(areaSamples([...examples, ...sentences]), { l2: 0.02, averageFrom: 3 }),
    learn(councilSamples([...examples, ...sentences]), {
      choice: true,
      l2: 0.01,
      passes: 12,
      averageFrom: 3,
    }),
    learn(newsSamples(examples), { choice: true, l2: 0.02, passes: 12, averageFrom: 3 }),
  ]);
  const undated = sentences.filter(({ context }) =>
    context.passages.every(({ reading }) => reading.dates.length === 0),
  );
  const time = await learn(timeSamples([...examples, ...undated], news), {
    choice: true,
    l2: 0.02,
    passes: 12,
    averageFrom: 3,
    atLeast: 7,
    smallest: 0.0625,
  });
  // What is not learned yet stands there as another model, and is not asked.
  const later = {
    councilAgreement: council,
    areaAgreement: area,
    timeAgreement: time,
    claim: rating,
  };
  const alone = { rating, area, council, news, time, ...later };
  const councilAgreement = await learn(councilAgreementSamples(examples, alone), {
    choice: true,
    l2: 0.001,
  });
  const owned = { ...alone, councilAgreement };
  const [areaAgreement, timeAgreement] = await Promise.all([
    learn(areaAgreementSamples(examples, owned), { l2: 0.001 }),
    learn(timeAgreementSamples([...examples, ...undated], owned), { choice: true, l2: 0.001 }),
  ]);
  const first = { ...owned, areaAgreement, timeAgreement };
  const claim = await learn(claimSamples(examples, first), { l2: 0.001, passes: 30 });
  return { ...first, claim };
}
