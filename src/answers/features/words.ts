import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import type { Unit } from '../../questions/units.ts';
import { FUNCTION_WORDS } from '../../search/function-words.ts';
import { isStopped } from '../../search/stop-words.ts';
import type { Asked } from '../asked.ts';
import { differentStems } from '../traits.ts';
import { type Collector, part } from './collector.ts';

/** All words alike, function words left out: what share of the question's the sentence has, and the other way round. */
export function wordFeatures(
  { on, put }: Pick<Collector, 'on' | 'put'>,
  asked: Asked,
  reading: Reading,
): void {
  let [held, begun, all] = [0, 0, 0];
  for (const [stem, weight] of asked.content) {
    all += weight;
    if (reading.terms.has(stem)) held += weight;
    else if (stem.length >= 5 && beginsOne(reading.terms, stem.slice(0, 5))) begun += weight;
  }
  const share = all > 0 ? held / all : 0;
  put('words', share);
  put('words2', share * share);
  on(`words#${part(share)}`);
  put('words.begun', all > 0 ? begun / all : 0);
  const own = contentStems(reading);
  put('words.asked', own.length > 0 ? own.filter((stem) => asked.stems.has(stem)).length / own.length : 0);
}

/** Its stems without function words. */
const contentStems = madeOnce((reading: Reading) =>
  differentStems(reading).filter((stem) => !FUNCTION_WORDS.has(stem) && !isStopped(stem)),
);

function beginsOne(terms: ReadonlySet<string>, beginning: string): boolean {
  for (const term of terms) if (term.startsWith(beginning)) return true;
  return false;
}

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
