import type { RatingModels } from '../ratings/models.ts';
import type { LeftOut } from './folds.ts';

/** The models of every decision, each with those that were learned without a folder. */
export type LeftOutRatings = Readonly<Record<keyof RatingModels, LeftOut>>;

/** The models for a folder that they never saw; without a name, those that ship. */
export function modelsWithout(models: LeftOutRatings, folder?: string): RatingModels {
  const of = (one: LeftOut) => (folder === undefined ? one.whole : one.without(folder));
  return {
    rating: of(models.rating),
    area: of(models.area),
    council: of(models.council),
    councilAgreement: of(models.councilAgreement),
    news: of(models.news),
    time: of(models.time),
    areaAgreement: of(models.areaAgreement),
    timeAgreement: of(models.timeAgreement),
    claim: of(models.claim),
  };
}
