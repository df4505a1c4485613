import { type Feature, type Features, feature, together } from '../scoring/features.ts';
import { logOdds } from './log-odds.ts';
import type { Passage } from './passage.ts';
import type { TimeDecision } from './time-agreement.ts';

/** A grade's word of one council with the areas that it may be of, before the others of the article are heard. */
export interface AreaDecision
  extends Pick<TimeDecision, 'passage' | 'at' | 'council' | 'rating' | 'keys' | 'shares'> {
  readonly areas: ReadonlyMap<string, number>;
}

/** From this probability on an area counts as one of a grade's. */
const TAKEN = 0.5;
/** How far what is said of the same area is, in grades. */
const FAR = 20;

const LIST = new Set([',', 'and', 'or', '&', '/', 'for', 'the', 'of']);

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
  const { passage, at, areas } = own;
  const near = all
    .slice(Math.max(0, index - FAR), index + FAR)
    .filter((one) => one !== own && one.council === own.council);
  const beside = near.filter((one) => one.passage === passage);
  const elsewhere = near.filter((one) => one.passage !== passage);
  const lists = listsIn(passage);
  const counts = countBeside(passage, at);
  const sides = sidesIn([own, ...beside]);
  return [...areas].map(([area, p]) => {
    const heard = (one: AreaDecision): number => one.rating * (one.areas.get(area) ?? 0);
    const most = (some: readonly AreaDecision[]): number =>
      some.reduce((highest, one) => Math.max(highest, heard(one)), 0);
    const isAlike = (one: AreaDecision): boolean => gradeOf(one) === gradeOf(own);
    const before = most(beside.filter((one) => one.at < at));
    const after = most(beside.filter((one) => one.at > at));
    const rivals = most(beside.filter((one) => !isAlike(one) && isOfTime(one, own)));
    const others = [...areas].filter(([other]) => other !== area);
    const rival = Math.max(0, ...others.map(([, q]) => q));
    const taken = others.filter(([other, q]) => other !== 'overall' && q >= TAKEN).length;
    const parts = [...areas].filter(([other]) => other !== 'overall' && other !== 'other').map(([, q]) => q);
    const joint = lists
      .filter((list) => list.includes(area))
      .flatMap((list) => list.filter((other) => other !== area))
      .map((other) => areas.get(other) ?? 0);
    const what = area === 'overall' ? 'overall' : area === 'other' ? 'other' : 'part';
    const mentions = passage.items.filter(({ kind, id }) => kind === 'area' && id === area);
    const place = mentions.some(({ loose }) => !loose) ? 'named' : mentions.length > 0 ? 'loose' : 'unnamed';
    const whole = passage.items.some(({ kind }) => kind === 'all') ? 'whole' : 'no whole';
    const side = sideOf(passage, at, area);
    const sum = parts.reduce((a, b) => a + b, 0);
    const features: (Feature | Features | false)[] = [
      ['own', logOdds(p)],
      [`own, ${what}`, logOdds(p)],
      feature`is ${what} ${place} ${whole}`,
      ['before', before],
      [`before, ${what} ${place}`, before],
      ['after', after],
      [`after, ${what} ${place}`, after],
      beside.length > 0 && p > Math.max(before, after) && feature`best ${place}`,
      beside.length > 0 && p <= Math.max(before, after) && feature`not best ${place}`,
      [`rival, ${what} ${place}`, rival],
      feature`with ${Math.min(4, taken)} ${what} ${place}`,
      what === 'part' && [`overall ${place} ${whole}`, areas.get('overall') ?? 0],
      what === 'overall' && [`parts ${place} ${whole}`, Math.max(0, ...parts)],
      what === 'part' && parts.length > 0 && [`mean of parts ${whole} ${place}`, sum / parts.length],
      counts !== undefined &&
        what === 'part' &&
        feature`count ${Math.max(-3, Math.min(3, Math.round(sum) - counts))} ${place}`,
      joint.length > 0 && ['list least', Math.min(...joint)],
      joint.length > 0 && ['list most', Math.max(...joint)],
      ['beside, another grade', rivals],
      [`beside, another grade, ${what} ${place}`, rivals],
      ['said again', most(elsewhere.filter(isAlike))],
      [`said again, ${place}`, most(elsewhere.filter(isAlike))],
      ['said otherwise', most(elsewhere.filter((one) => !isAlike(one) && isOfTime(one, own)))],
      ['said otherwise, another time', most(elsewhere.filter((one) => !isAlike(one) && !isOfTime(one, own)))],
      side !== undefined && ['side', sides.get(side) ?? 0],
      side !== undefined && [
        'other side',
        [...sides].reduce((all, [one, q]) => all + (one === side ? 0 : q), 0),
      ],
    ];
    return [area, together(...features)] as const;
  });
}

const gradeOf = ({ passage, at }: AreaDecision): string => passage.items[at]?.id ?? '';

/** Whether both are likeliest of one time. */
const isOfTime = (one: AreaDecision, other: AreaDecision): boolean => keyOf(one) === keyOf(other);

const keyOf = ({ keys, shares }: AreaDecision): string | undefined =>
  keys[shares.indexOf(Math.max(...shares))];

/** Areas that stand in one list. */
function listsIn({ items }: Passage): readonly (readonly string[])[] {
  const lists: string[][] = [];
  let list: string[] = [];
  for (const { kind, id, key } of items)
    if (kind === 'area') list.push(id);
    else if (!LIST.has(key)) {
      if (new Set(list).size > 1) lists.push(list);
      list = [];
    }
  if (new Set(list).size > 1) lists.push(list);
  return lists;
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
]);

/** "Three of the four areas were good": how many a grade is said to be of. */
function countBeside({ items }: Passage, at: number): number | undefined {
  for (let away = 1; away <= 6; away++)
    for (const i of [at - away, at + away]) {
      const count = COUNTS.get(items[i]?.text ?? '');
      if (count !== undefined) return count;
    }
  return undefined;
}

type Side = 'before' | 'after';

function sideOf({ items }: Passage, at: number, area: string): Side | undefined {
  const places = items.flatMap(({ kind, id }, i) => (kind === 'area' && id === area ? [i] : []));
  const [nearest] = places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return nearest === undefined ? undefined : nearest < at ? 'before' : 'after';
}

/** On which side of their areas the grades of a sentence stand, as far as that is sure. */
function sidesIn(decisions: readonly AreaDecision[]): ReadonlyMap<Side, number> {
  const sides = new Map<Side, number>();
  for (const { passage, at, areas, rating } of decisions)
    for (const [area, p] of areas) {
      const side = p >= TAKEN ? sideOf(passage, at, area) : undefined;
      if (side !== undefined) sides.set(side, (sides.get(side) ?? 0) + p * rating);
    }
  const all = [...sides.values()].reduce((a, b) => a + b, 0) || 1;
  return new Map([...sides].map(([side, sum]) => [side, sum / all]));
}
