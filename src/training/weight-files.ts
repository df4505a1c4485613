import type { TrainedModels } from './train-all.ts';

/** Where each model is kept, below `src`. */
export const FILES: Readonly<Record<keyof TrainedModels, string>> = {
  rating: 'ratings/weights/rating.json',
  area: 'ratings/weights/area.json',
  council: 'ratings/weights/council.json',
  councilAgreement: 'ratings/weights/council-agreement.json',
  news: 'ratings/weights/news.json',
  time: 'ratings/weights/time.json',
  areaAgreement: 'ratings/weights/area-agreement.json',
  timeAgreement: 'ratings/weights/time-agreement.json',
  claim: 'ratings/weights/claim.json',
  kind: 'questions/kind-weights.json',
  pairs: 'answers/pairs-weights.json',
  evidence: 'answers/evidence-weights.json',
  rerank: 'answers/rerank-weights.json',
  value: 'answers/headlines/value-weights.json',
  decision: 'answers/decision-weights.json',
};
