import { blocksOf } from '../knowledge/sentences.ts';
import type { Library } from '../library.ts';
import type { Reading } from '../reading/reading.ts';

const ANNOUNCES =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|various|\d+|a (?:number|series|list|handful) of|a few|the following) (?:\w+ ){0,2}?(?:recommendations|reasons|areas|priorities|concerns|points|failings|findings|strengths|weaknesses|conclusions|lessons|steps)\b[^,:;“”"]{0,40}\.$/iu;

/** What a sentence only announces: the items of its list ("… and found:"), or the sentence after "gave three reasons.". */
export function announcedBy({ readings }: Library, reading: Reading): readonly Reading[] {
  const { sentence, text } = reading;
  if (ANNOUNCES.test(text)) {
    const next = readings[readings.indexOf(reading) + 1];
    const follows = next?.sentence.article === sentence.article && next.sentence.block.kind !== 'heading';
    return follows ? [next] : [];
  }
  if (!/:\s*$/.test(text)) return [];
  const lead = blocksOf(sentence.article.text).findIndex(
    ({ span }) => span.start === sentence.block.span.start,
  );
  return readings
    .filter((other) => other.sentence.article === sentence.article && other.sentence.block.lead === lead)
    .slice(0, 6);
}
