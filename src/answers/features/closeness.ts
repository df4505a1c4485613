import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import type { Unit } from '../../questions/units.ts';

/** How far apart, in words, two units of a question may stand in a sentence and still belong together. */
const REACH = 7;

/** Where a unit begins in a sentence: by its own words, or by a phrase of the vocabulary. */
export function placesOf(unit: Unit, reading: Reading): readonly number[] {
  const { same, parts } = unit;
  const isTerm = (term: string): boolean => reading.terms.has(term);
  // Most sentences hold none of them, and their words need not be gone through.
  if (!same.some(isTerm) && !parts.some(isTerm)) return [];
  const places: number[] = [];
  tokensIn(reading).forEach(({ stem }, i) => {
    if (same.includes(stem) || parts.includes(stem)) places.push(i);
  });
  for (const { from, keys } of reading.phrases) if (keys.some((key) => same.includes(key))) places.push(from);
  return places;
}

/** How closely a sentence holds together what the question says together: 0 (apart) to 1 (side by side). */
export function closeness(units: readonly Unit[], reading: Reading): number {
  const places = units.map((unit) => placesOf(unit, reading));
  const near = places.slice(1).map((own, i) => {
    const gaps = (places[i] ?? []).flatMap((x) => own.map((y) => Math.abs(x - y)));
    return gaps.length === 0 ? 0 : Math.max(0, 1 - (Math.min(...gaps) - 1) / REACH);
  });
  return near.length === 0 ? 0 : near.reduce((sum, value) => sum + value, 0) / near.length;
}
