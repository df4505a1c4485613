import { blocksOf } from '../knowledge/sentences.ts';
import type { Library } from '../library.ts';
import type { Reading } from '../mentions/reading.ts';

const ANNOUNCES =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|various|\d+|a (?:number|series|list|handful) of|a few|the following) (?:\w+ ){0,2}?(?:recommendations|reasons|areas|priorities|concerns|points|failings|findings|strengths|weaknesses|conclusions|lessons|steps)\b[^,:;“”"]{0,40}\.$/iu;

/** "I didn't.": what the sentence before it says is not so. */
const DENIES =
  /^["“‘']?(?:no[.,!].{0,40}|(?:i|we|he|she|they|it) (?:didn['’]t|did not|haven['’]t|have not|hasn['’]t|has not|wasn['’]t|was not|weren['’]t|were not|isn['’]t|is not|never did|denied|denies)\b.{0,40}|(?:that|this|it) (?:is|was) (?:not true|untrue|not so|false|wrong|not the case|nonsense)\b.{0,40}|that['’]s (?:not true|untrue|not so|false|wrong)\b.{0,40})[.!]?["”’']?$/iu;

/** The next sentence goes on with what was announced: nobody else begins to speak, and it is of no other time. */
const isToldBy = ({ text }: Reading, { dates, speaker }: Reading): boolean =>
  ANNOUNCES.test(text) && dates.length === 0 && speaker.kind !== 'person';

/**
 * What a sentence may not be quoted without: the items of its list ("… and found:"), the sentence after "gave three
 * reasons.", a denial right behind it ("I didn't.").
 */
export function announcedBy({ readings }: Library, reading: Reading): readonly Reading[] {
  const { sentence, text } = reading;
  const next = readings[readings.indexOf(reading) + 1];
  if (next?.sentence.block === sentence.block && (isToldBy(reading, next) || DENIES.test(next.text)))
    return [next];
  if (!/:\s*$/.test(text)) return [];
  const lead = blocksOf(sentence.article.text).findIndex(
    ({ span }) => span.start === sentence.block.span.start,
  );
  return readings
    .filter((other) => other.sentence.article === sentence.article && other.sentence.block.lead === lead)
    .slice(0, 6);
}
