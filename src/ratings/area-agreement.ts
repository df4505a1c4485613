import { type Features, together } from '../scoring/features.ts';
import {
  areasFeatures,
  besideFeatures,
  contraryFeatures,
  elsewhereFeatures,
  groupsOf,
  listFeatures,
  TAKEN,
} from './area-agreement-features.ts';
import { areaLists, countBeside, kindOf, placeOf, type Side, sideOf } from './areas-in-sentence.ts';
import { type Decision, neighboursOf } from './neighbours.ts';

/**
 * What the grades around, and the grade's other areas, say of each area that a grade may be of: an area has one grade, areas
 * of one list have the same, "all" means each. `all` are the decisions of one article, in the order of the text.
 */
export function areaAgreement(
  all: readonly Decision[],
  index: number,
): readonly (readonly [area: string, features: Features])[] {
  const own = all[index];
  if (!own) return [];
  const { around } = neighboursOf(all, index, own, ({ council }) => council === own.council);
  const groups = groupsOf(own, around);
  const lists = areaLists(own.passage);
  const counted = countBeside(own.passage, own.at);
  const sides = sidesIn([own, ...groups.beside]);
  return [...own.areas.keys()].map((area) => {
    const kind = kindOf(area);
    const place = placeOf(own.passage, area);
    return [
      area,
      together(
        besideFeatures(own, groups, area, `${kind} ${place}`, place),
        areasFeatures(own, area, kind, place, counted),
        listFeatures(own, lists, area),
        contraryFeatures(groups, area, `${kind} ${place}`),
        elsewhereFeatures(groups, area, place),
        sideFeatures(sides, sideOf(own.passage, own.at, area)),
      ),
    ];
  });
}

/** On which side of their areas the grades of a sentence stand, as far as that is sure. */
function sidesIn(decisions: readonly Decision[]): ReadonlyMap<Side, number> {
  const sides = new Map<Side, number>();
  for (const { passage, at, areas, rating } of decisions)
    for (const [area, p] of areas) {
      const side = p >= TAKEN ? sideOf(passage, at, area) : undefined;
      if (side !== undefined) sides.set(side, (sides.get(side) ?? 0) + p * rating);
    }
  const all = [...sides.values()].reduce((sum, one) => sum + one, 0) || 1;
  return new Map([...sides].map(([side, sum]) => [side, sum / all]));
}

/** On which side of it the grade stands, beside where those of the sentence's other areas do. */
function sideFeatures(sides: ReadonlyMap<Side, number>, side: Side | undefined): Features {
  if (side === undefined) return [];
  return [
    ['side', sides.get(side) ?? 0],
    ['other side', sides.get(side === 'before' ? 'after' : 'before') ?? 0],
  ];
}
