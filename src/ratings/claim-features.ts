import { type Features, feature, together } from '../scoring/features.ts';
import { kindOf } from './area-decision.ts';
import type { Corroboration } from './corroboration.ts';
import { logOdds } from './log-odds.ts';
import type { StatedRating } from './stated-rating.ts';

/** What speaks for all decisions about a rating being right: how sure each is, and what else the articles say. */
export function claimFeatures(stated: StatedRating, others: Corroboration): Features {
  const { parts, area, which, reading } = stated;
  const { article, block, span } = reading.sentence;
  const areas = [...reading.areas, ...reading.looseAreas];
  const [isNamed, areNamed] = [areas.some(({ id }) => id === area), areas.some(({ id }) => id !== area)];
  return together(
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
