import { type Feature, type Features, feature, together } from '../scoring/features.ts';
import { logOdds, type Model, probabilityOf } from '../scoring/model.ts';
import { kindOf, type Place } from './areas-in-sentence.ts';
import { type Corroboration, corroborate } from './corroboration.ts';
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

/**
 * What speaks for all decisions about a rating being right: how sure each is, and what else the articles say, by themselves and
 * with whether the sentence names the area.
 */
export function claimFeatures(stated: StatedRating, others: Corroboration): Features {
  const { parts, area, which, reading } = stated;
  const { article, block, span } = reading.sentence;
  const areas = [...reading.areas, ...reading.looseAreas];
  const [isNamed, areNamed] = [areas.some(({ id }) => id === area), areas.some(({ id }) => id !== area)];
  const isFirm = reading.areas.some(({ id }) => id === area);
  const place: Place = isFirm ? 'named' : isNamed ? 'loose' : 'unnamed';
  const measures: Features = [
    ['rating', logOdds(parts.rating)],
    ['area', logOdds(parts.area)],
    ['council', logOdds(parts.council)],
    ['time', logOdds(parts.time)],
    ['product', logOdds(parts.rating * parts.area * parts.council)],
    ['least', logOdds(Math.min(parts.rating, parts.area, parts.council))],
    ['rival area', parts.rival],
    ['said here', others.here],
    ['contradicted here', others.contradictedHere],
    ['contradicted beside', others.contradictedBeside],
    ['said elsewhere', others.elsewhere],
    ['said elsewhere of the year', others.inYear],
    ['contradicted elsewhere of the year', others.contradictedInYear],
  ];
  return together(
    measures,
    // How much each says depends on whether the sentence names the area, or leaves it to be understood.
    measures.map(([name, value]): Feature => [`${name}, ${kindOf(area)} ${place}`, value]),
    others.isAlone && feature`no other article`,
    area === 'other'
      ? feature`other area`
      : feature`${kindOf(area)} ${isNamed ? 'named' : 'unnamed'}, ${areNamed ? 'others' : 'none'} beside it`,
    feature`time ${which}`,
    span.field === 'title' && feature`title`,
    feature`block ${block.kind}`,
    article.councils.length > 1 && feature`several councils`,
  );
}

function keyOf({ reading, council, area, grade, which, when }: StatedRating): string {
  const { article, span } = reading.sentence;
  return [article.id, span.field ?? '', span.start, council, area, grade, which, when?.edtf ?? ''].join('|');
}
