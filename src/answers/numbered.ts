import type { Answered } from './answer.ts';

/**
 * The quotations in the order in which the headline points to them, those that it does not point to after them, and the
 * headline with their new numbers: a reader looks for [1] first.
 */
export function numberedByHeadline(
  headline: string,
  citations: Answered['citations'],
): Pick<Answered, 'headline' | 'citations'> {
  const cited = [...headline.matchAll(MARK)].map(([, number]) => Number(number));
  const places = [...new Set([...cited, ...citations.map(({ number }) => number)])];
  const [first = citations[0], ...rest] = places.flatMap((number) => citations[number - 1] ?? []);
  return {
    headline: headline.replace(MARK, (_, number: string) => `[${places.indexOf(Number(number)) + 1}]`),
    citations: [{ ...first, number: 1 }, ...rest.map((one, at) => ({ ...one, number: at + 2 }))],
  };
}

const MARK = /\[(\d+)\]/g;
