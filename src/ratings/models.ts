import type { Model } from '../scoring/model.ts';
import { modelFrom } from '../scoring/model-json.ts';
import area from './weights/area.json' with { type: 'json' };
import areaAgreement from './weights/area-agreement.json' with { type: 'json' };
import claim from './weights/claim.json' with { type: 'json' };
import council from './weights/council.json' with { type: 'json' };
import councilAgreement from './weights/council-agreement.json' with { type: 'json' };
import news from './weights/news.json' with { type: 'json' };
import rating from './weights/rating.json' with { type: 'json' };
import time from './weights/time.json' with { type: 'json' };
import timeAgreement from './weights/time-agreement.json' with { type: 'json' };

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

/** The weights that ship, learned by `npm run train` from all annotated folders. */
export const ratingModels: RatingModels = {
  rating: modelFrom(rating),
  area: modelFrom(area),
  council: modelFrom(council),
  councilAgreement: modelFrom(councilAgreement),
  news: modelFrom(news),
  time: modelFrom(time),
  areaAgreement: modelFrom(areaAgreement),
  timeAgreement: modelFrom(timeAgreement),
  claim: modelFrom(claim),
};
