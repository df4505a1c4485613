import { type Features, together } from '../scoring/features.ts';
import {
  areasFeatures,
  besideFeatures,
  contraryFeatures,
  elsewhereFeatures,
  groupsOf,
  listFeatures,
} from './area-agreement-features.ts';
import { type AreaDecision, kindOf, placeOf } from './area-decision.ts';
import { sideFeatures, sidesIn } from './area-sides.ts';
import { areaLists, countBeside, sideOf } from './areas-in-sentence.ts';
import { neighboursOf } from './neighbours.ts';

/**
 * What the grades around, and the grade's other areas, say of each area that a grade may be of: an area has one grade, areas
 * of one list have the same, "all" means each. `all` are the decisions of one article, in the order of the text.
 */
export function areaAgreement(
  all: readonly AreaDecision[],
  index: number,
): readonly (readonly [area: string, features: Features])[] {
  const own = all[index];
  if (!own) return [];
  const isOfCouncil = (one: AreaDecision): boolean => one.council === own.council;
  const { around } = neighboursOf(all, index, own, isOfCouncil);
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
