import type { Model } from '../scoring/model.ts';

/** The learned models that read ratings, one for each decision. */
export interface RatingModels {
  /** Whether a grade's word is a rating of a council's services. */
  readonly rating: Model;
  /** Whether it is of an area. */
  readonly area: Model;
  /** Whose it is. */
  readonly council: Model;
  /** When inspectors came for what the article reports. */
  readonly news: Model;
  /** Which time a grade is of, by its sentence and what stands around it. */
  readonly time: Model;
  /** Which time a grade is of, the times of the grades around it heard. */
  readonly agreement: Model;
  /** Whether all decisions about a claim are right together. */
  readonly claim: Model;
}
