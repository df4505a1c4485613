import { modelFrom } from '../scoring/model-json.ts';
import type { RatingModels } from './rating-models.ts';
import area from './weights/area.json' with { type: 'json' };
import areaAgreement from './weights/area-agreement.json' with { type: 'json' };
import claim from './weights/claim.json' with { type: 'json' };
import council from './weights/council.json' with { type: 'json' };
import councilAgreement from './weights/council-agreement.json' with { type: 'json' };
import news from './weights/news.json' with { type: 'json' };
import rating from './weights/rating.json' with { type: 'json' };
import time from './weights/time.json' with { type: 'json' };
import timeAgreement from './weights/time-agreement.json' with { type: 'json' };

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
