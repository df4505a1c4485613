import { type Features, feature, together } from '../scoring/features.ts';
import { logOdds } from '../scoring/model.ts';
import { type Kind, kindOf, type Place } from './areas-in-sentence.ts';
import { type Decision, isAlike } from './neighbours.ts';
import type { Passage } from './passage.ts';

/** From this probability on an area counts as one of a grade's. */
export const TAKEN = 0.5;

/** How likely the likeliest of some is a rating of the area, from 0 to 1. */
const most = (some: readonly Decision[], area: string): number =>
  Math.max(0, ...some.map(({ rating, areas }) => rating * (areas.get(area) ?? 0)));

/** Whether both are likeliest of one time. */
const isOfTime = (one: Decision, other: Decision): boolean => keyOf(one) === keyOf(other);

const keyOf = ({ keys, shares }: Decision): string | undefined => keys[shares.indexOf(Math.max(...shares))];

/** The grades around one by what they say of it, found once for all of its areas. */
export interface Groups {
  /** Of the same sentence; those before it, behind it, and another grade of the same time. */
  readonly beside: readonly Decision[];
  readonly before: readonly Decision[];
  readonly after: readonly Decision[];
  readonly contrary: readonly Decision[];
  /** Of other sentences: the same grade, another of the same time, another of another time. */
  readonly again: readonly Decision[];
  readonly otherwise: readonly Decision[];
  readonly another: readonly Decision[];
}

export function groupsOf(own: Decision, around: readonly Decision[]): Groups {
  const beside = around.filter((one) => one.passage === own.passage);
  const elsewhere = around.filter((one) => one.passage !== own.passage);
  const unlike = elsewhere.filter((one) => !isAlike(one, own));
  return {
    beside,
    before: beside.filter((one) => one.at < own.at),
    after: beside.filter((one) => one.at > own.at),
    contrary: beside.filter((one) => !isAlike(one, own) && isOfTime(one, own)),
    again: elsewhere.filter((one) => isAlike(one, own)),
    otherwise: unlike.filter((one) => isOfTime(one, own)),
    another: unlike.filter((one) => !isOfTime(one, own)),
  };
}

/** How likely it is by itself, and how likely the sentence's other grades are of the same area. */
export function besideFeatures(
  { areas, passage }: Decision,
  { beside, ...sides }: Groups,
  area: string,
  what: string,
  place: Place,
): Features {
  const p = areas.get(area) ?? 0;
  const [before, after] = [most(sides.before, area), most(sides.after, area)];
  const highest = Math.max(before, after);
  return together(
    ['own', logOdds(p)],
    [`own, ${kindOf(area)}`, logOdds(p)],
    feature`is ${what} ${wholeIn(passage)}`,
    ['before', before],
    [`before, ${what}`, before],
    ['after', after],
    [`after, ${what}`, after],
    beside.length > 0 && p > highest && feature`best ${place}`,
    beside.length > 0 && p <= highest && feature`not best ${place}`,
  );
}

const wholeIn = ({ items }: Passage): string =>
  items.some(({ kind }) => kind === 'all') ? 'whole' : 'no whole';

/** The other areas of the same grade: how likely, and how many beside how many are said. */
export function areasFeatures(
  { areas, passage }: Decision,
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
  { areas }: Decision,
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
export function contraryFeatures({ contrary }: Groups, area: string, what: string): Features {
  const highest = most(contrary, area);
  return [
    ['beside, another grade', highest],
    [`beside, another grade, ${what}`, highest],
  ];
}

/** What the article says of the area in other sentences. */
export function elsewhereFeatures(
  { again, otherwise, another }: Groups,
  area: string,
  place: Place,
): Features {
  const repeated = most(again, area);
  return [
    ['said again', repeated],
    [`said again, ${place}`, repeated],
    ['said otherwise', most(otherwise, area)],
    ['said otherwise, another time', most(another, area)],
  ];
}
