import type { NumberMention } from '../../mentions/numbers.ts';

const PEOPLE = /^(?:child|young|peopl|girl|boy|kid|person|victim)$/;

/** Whether a figure counts people. */
export const countsPeople = ({ counted }: Pick<NumberMention, 'counted'>): boolean =>
  PEOPLE.test(counted.find((word) => !/^(?:of|the|all|its?|their)$/.test(word)) ?? '');

/** Whether two figures count the same. Sums are sums; counts have to be of one thing. */
export function countsSame(
  own: Pick<NumberMention, 'unit' | 'counted'>,
  other: Pick<NumberMention, 'counted'>,
): boolean {
  const [a, b] = [own.counted[0], other.counted[0]];
  if (own.unit !== '') return true;
  return a !== undefined && b !== undefined && (a === b || (PEOPLE.test(a) && PEOPLE.test(b)));
}
