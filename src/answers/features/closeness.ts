import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import type { Unit } from '../../questions/units.ts';

/** How far apart, in words, two units of a question may stand in a sentence and still belong together. */
const REACH = 7;

/** Where a unit begins in a sentence: by its own words, or by a phrase of the vocabulary. */
export function placesOf(unit: Unit, reading: Reading): readonly number[] {
  const words = tokensIn(reading).flatMap(({ stem }, i) =>
    unit.same.includes(stem) || unit.parts.includes(stem) ? [i] : [],
  );
  const named = reading.phrases.flatMap(({ from, keys }) =>
    keys.some((key) => unit.same.includes(key)) ? [from] : [],
  );
  return [...words, ...named];
}

/** How closely a sentence holds together what the question says together: 0 (apart) to 1 (side by side). */
export function closeness(units: readonly Unit[], reading: Reading): number {
  const pairs = units.slice(1).map((unit, i) => [units[i], unit] as const);
  const near = pairs.map(([a, b]) => {
    if (!a) return 0;
    const gaps = placesOf(a, reading).flatMap((x) => placesOf(b, reading).map((y) => Math.abs(x - y)));
    return gaps.length === 0 ? 0 : Math.max(0, 1 - (Math.min(...gaps) - 1) / REACH);
  });
  return near.length === 0 ? 0 : near.reduce((sum, value) => sum + value, 0) / near.length;
}
