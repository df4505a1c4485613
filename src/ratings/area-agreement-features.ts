import { type Features, feature, together } from '../scoring/features.ts';
import {
  type AreaDecision,
  isAlike,
  isOfTime,
  type Kind,
  kindOf,
  most,
  type Place,
  TAKEN,
} from './area-decision.ts';
import { logOdds } from './log-odds.ts';
import type { Passage } from './passage.ts';

/** How likely it is by itself, and how likely the sentence's other grades are of the same area. */
export function besideFeatures(
  { at, areas, passage }: AreaDecision,
  beside: readonly AreaDecision[],
  area: string,
  what: string,
  place: Place,
): Features {
  const p = areas.get(area) ?? 0;
  const [before, after] = [beside.filter((one) => one.at < at), beside.filter((one) => one.at > at)].map(
    (some) => most(some, area),
  );
  const highest = Math.max(before ?? 0, after ?? 0);
  return together(
    ['own', logOdds(p)],
    [`own, ${kindOf(area)}`, logOdds(p)],
    feature`is ${what} ${wholeIn(passage)}`,
    ['before', before ?? 0],
    [`before, ${what}`, before ?? 0],
    ['after', after ?? 0],
    [`after, ${what}`, after ?? 0],
    beside.length > 0 && p > highest && feature`best ${place}`,
    beside.length > 0 && p <= highest && feature`not best ${place}`,
  );
}

const wholeIn = ({ items }: Passage): string =>
  items.some(({ kind }) => kind === 'all') ? 'whole' : 'no whole';

/** The other areas of the same grade: how likely, and how many beside how many are said. */
export function areasFeatures(
  { areas, passage }: AreaDecision,
  area: string,
  kind: Kind,
  place: Place,
  counted: number | undefined,
): Features {
  const others = [...areas].filter(([other]) => other !== area);
  const taken = others.filter(([other, p]) => other !== 'overall' && p >= TAKEN).length;
  const parts = [...areas].filter(([other]) => kindOf(other) === 'part').map(([, p]) => p);
  const sum = parts.reduce((all, p) => all + p, 0);
  const whole = wholeIn(passage);
  return together(
    [`rival, ${kind} ${place}`, Math.max(0, ...others.map(([, p]) => p))],
    feature`with ${Math.min(4, taken)} ${kind} ${place}`,
    kind === 'part' && [`overall ${place} ${whole}`, areas.get('overall') ?? 0],
    kind === 'overall' && [`parts ${place} ${whole}`, Math.max(0, ...parts)],
    kind === 'part' && [`mean of parts ${whole} ${place}`, sum / parts.length],
    counted !== undefined &&
      kind === 'part' &&
      feature`count ${Math.max(-3, Math.min(3, Math.round(sum) - counted))} ${place}`,
  );
}

/** The areas that stand in one list with it. */
export function listFeatures(
  { areas }: AreaDecision,
  lists: readonly (readonly string[])[],
  area: string,
): Features {
  const joint = lists
    .filter((list) => list.includes(area))
    .flatMap((list) => list.filter((other) => other !== area))
    .map((other) => areas.get(other) ?? 0);
  return joint.length === 0
    ? []
    : [
        ['list least', Math.min(...joint)],
        ['list most', Math.max(...joint)],
      ];
}

/** Another grade of the same time in the sentence. */
export function contraryFeatures(
  own: AreaDecision,
  beside: readonly AreaDecision[],
  area: string,
  what: string,
): Features {
  const contrary = most(
    beside.filter((one) => !isAlike(one, own) && isOfTime(one, own)),
    area,
  );
  return [
    ['beside, another grade', contrary],
    [`beside, another grade, ${what}`, contrary],
  ];
}

/** What the article says of the area in other sentences. */
export function elsewhereFeatures(
  own: AreaDecision,
  elsewhere: readonly AreaDecision[],
  area: string,
  place: Place,
): Features {
  const again = most(
    elsewhere.filter((one) => isAlike(one, own)),
    area,
  );
  const others = elsewhere.filter((one) => !isAlike(one, own));
  const [same, another] = [true, false].map((wanted) =>
    most(
      others.filter((one) => isOfTime(one, own) === wanted),
      area,
    ),
  );
  return [
    ['said again', again],
    [`said again, ${place}`, again],
    ['said otherwise', same ?? 0],
    ['said otherwise, another time', another ?? 0],
  ];
}
