import { gradeOf } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { TimeDecision } from './time-agreement.ts';

/** A grade's word of one council with the areas that it may be of, before the others of the article are heard. */
export interface AreaDecision
  extends Pick<TimeDecision, 'passage' | 'at' | 'council' | 'rating' | 'keys' | 'shares'> {
  readonly areas: ReadonlyMap<string, number>;
}

/** From this probability on an area counts as one of a grade's. */
export const TAKEN = 0.5;

export type Kind = 'overall' | 'other' | 'part';
export type Place = 'named' | 'loose' | 'unnamed';

export const kindOf = (area: string): Kind => (area === 'overall' || area === 'other' ? area : 'part');

/** Whether the sentence has one of the area's names, another word for it, or neither. */
export function placeOf({ items }: Passage, area: string): Place {
  const mentions = items.filter(({ kind, id }) => kind === 'area' && id === area);
  if (mentions.some(({ loose }) => !loose)) return 'named';
  return mentions.length > 0 ? 'loose' : 'unnamed';
}

const heard = (one: AreaDecision, area: string): number => one.rating * (one.areas.get(area) ?? 0);

/** How likely the likeliest of some is a rating of the area, from 0 to 1. */
export const most = (some: readonly AreaDecision[], area: string): number =>
  some.reduce((highest, one) => Math.max(highest, heard(one, area)), 0);

export const isAlike = (one: AreaDecision, other: AreaDecision): boolean => gradeOf(one) === gradeOf(other);

/** Whether both are likeliest of one time. */
export const isOfTime = (one: AreaDecision, other: AreaDecision): boolean => keyOf(one) === keyOf(other);

const keyOf = ({ keys, shares }: AreaDecision): string | undefined =>
  keys[shares.indexOf(Math.max(...shares))];
