import type { Model } from '../scoring/model.ts';

/** The learned models that read ratings, one for each decision. */
export interface RatingModels {
  /** Whether a grade's word is a rating of a council's services. */
  readonly rating: Model;
  /** Whether it is of an area. */
  readonly area: Model;
  /** Whose it is. */
  readonly council: Model;
  /** Whose it is, the grades around heard. */
  readonly councilAgreement: Model;
  /** When inspectors came for what the article reports. */
  readonly news: Model;
  /** Which time a grade is of, by its sentence and what stands around it. */
  readonly time: Model;
  /** Whether it is of an area, the other areas of the grade and the grades around it heard. */
  readonly areaAgreement: Model;
  /** Which time a grade is of, the times of the grades around it heard. */
  readonly timeAgreement: Model;
  /** Whether all decisions about a claim are right together. */
  readonly claim: Model;
}
