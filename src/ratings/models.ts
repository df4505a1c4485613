import { modelFrom } from '../scoring/model-json.ts';
import type { RatingModels } from './rating-models.ts';
import agreement from './weights/agreement.json' with { type: 'json' };
import area from './weights/area.json' with { type: 'json' };
import claim from './weights/claim.json' with { type: 'json' };
import council from './weights/council.json' with { type: 'json' };
import news from './weights/news.json' with { type: 'json' };
import rating from './weights/rating.json' with { type: 'json' };
import time from './weights/time.json' with { type: 'json' };

/** The weights that ship, learned by `npm run train` from all annotated folders. */
export const ratingModels: RatingModels = {
  rating: modelFrom(rating),
  area: modelFrom(area),
  council: modelFrom(council),
  news: modelFrom(news),
  time: modelFrom(time),
  agreement: modelFrom(agreement),
  claim: modelFrom(claim),
};
