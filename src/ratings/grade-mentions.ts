import { choose, type Model, probabilityOf } from '../scoring/model.ts';
import { areaCandidates } from './area-features.ts';
import type { ArticleContext } from './article-context.ts';
import { councilCandidates } from './council-features.ts';
import type { RatingModels } from './models.ts';
import type { GradeMention } from './neighbours.ts';
import { isGraded, type Passage } from './passage.ts';
import { ratingFeatures } from './rating-features.ts';

/** Below it nothing is drafted: the sentence says something else. */
export const FAINT = 0.1;

/** The grades' words of an article that may be ratings, by their sentences alone, in the order of the text. */
export function mentionsOf(
  context: ArticleContext,
  models: Pick<RatingModels, 'rating' | 'area' | 'council'>,
): readonly GradeMention[] {
  return context.passages.flatMap((passage) =>
    passage.items.flatMap((item, at): readonly GradeMention[] => {
      if (!isGraded(item)) return [];
      const rating = probabilityOf(models.rating, ratingFeatures(passage, at));
      if (rating < FAINT) return [];
      const areas = areasOf(passage, at, context, models.area);
      const [area = ''] = [...areas].toSorted(([, a], [, b]) => b - a)[0] ?? [];
      const candidates = councilCandidates(passage, at, context.kinds);
      return [
        { passage, at, rating, area, areas, candidates, shares: choose(models.council, candidates).all },
      ];
    }),
  );
}

/** The probability of each area that a grade may be of: the best that any of its mentions has. */
export function areasOf(
  passage: Passage,
  at: number,
  context: ArticleContext,
  model: Model,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { area, features } of areaCandidates(passage, at, context)) {
    const probability = probabilityOf(model, features);
    if (probability > (best.get(area) ?? 0)) best.set(area, probability);
  }
  return best;
}
