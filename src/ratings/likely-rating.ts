import { type Model, probabilityOf } from '../scoring/model.ts';
import { claimFeatures } from './claim-features.ts';
import { corroborate } from './corroboration.ts';
import type { StatedRating } from './stated-rating.ts';

/** A rating with the probability (0 to 1) that all of it is right, other articles heard. */
export interface LikelyRating extends StatedRating {
  readonly probability: number;
}

/** Readings less likely than this are not kept: they would only puzzle an editor. */
const LEAST = 0.2;

/** How likely each statement of a folder is; an editor's is certain. What a sentence states twice counts once. */
export function likelyRatings(all: readonly StatedRating[], model: Model): readonly LikelyRating[] {
  const others = corroborate(all);
  const best = new Map<string, LikelyRating>();
  for (const stated of all) {
    const probability =
      stated.by === 'editor' ? 1 : probabilityOf(model, claimFeatures(stated, others(stated)));
    if (probability < LEAST) continue;
    const key = keyOf(stated);
    if ((best.get(key)?.probability ?? 0) < probability) best.set(key, { ...stated, probability });
  }
  return [...best.values()];
}

function keyOf({ reading, council, area, grade, which, when }: StatedRating): string {
  const { article, span } = reading.sentence;
  return [article.id, span.field ?? '', span.start, council, area, grade, which, when?.edtf ?? ''].join('|');
}
