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

/** The weights that ship, learned by `npm run train` from all annotated folders: one for each decision about a rating. */
export const ratingModels = {
  /** Whether a grade's word is a rating of a council's services. */
  rating: modelFrom(rating),
  /** Whether it is of an area. */
  area: modelFrom(area),
  /** Whose it is. */
  council: modelFrom(council),
  /** Whose it is, the grades around heard. */
  councilAgreement: modelFrom(councilAgreement),
  /** When inspectors came for what the article reports. */
  news: modelFrom(news),
  /** Which time a grade is of, by its sentence and what stands around it. */
  time: modelFrom(time),
  /** Whether it is of an area, the other areas of the grade and the grades around it heard. */
  areaAgreement: modelFrom(areaAgreement),
  /** Which time a grade is of, the times of the grades around it heard. */
  timeAgreement: modelFrom(timeAgreement),
  /** Whether all decisions about a claim are right together. */
  claim: modelFrom(claim),
};

export type RatingModels = Readonly<typeof ratingModels>;
