import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
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
