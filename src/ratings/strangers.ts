import { overlap, type Span } from '../knowledge/article.ts';
import type { Reading } from '../mentions/reading.ts';
import { letterPattern } from '../search/letters.ts';
import { matchesIn } from '../search/matches.ts';

/** A word with a capital in the midst of a sentence. */
const NAME = letterPattern(
  "(?<=[\\p{Ll},;:)–—-] )\\p{Lu}[\\p{Ll}'’-]{2,}(?: \\p{Lu}[\\p{Ll}'’-]{2,})*",
  'gu',
);
/** What has a capital in this field and is no place. */
const KNOWN =
  /^(?:Ofsted|Council|Children|Services?|Social|Care|Good|Outstanding|Requires|Inadequate|Improvement|Government|Education|Leadership|Adoption|Overall|Help|Protection|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Director|Leader|Councillor|Cllr|Coun|Cabinet|Committee|Board|Inspectors?|Labour|Conservatives?|England|English|Britain|Secretary|Department|Framework|Members?|Scrutiny|Panel)\b/u;

/** Names in a sentence that are no council, person or date that is known: they may be a place that is graded here. */
export function strangersIn(reading: Reading): readonly Span[] {
  const from = reading.sentence.span.start;
  const known = [
    ...reading.places.map(({ span }) => span),
    ...reading.people.map(({ span }) => span),
    ...reading.areas.map(({ span }) => span),
    ...reading.dates.map(({ span }) => ({ start: span.start - from, end: span.end - from })),
  ];
  return matchesIn(reading.text, NAME(reading.text)).flatMap((match): readonly Span[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    return KNOWN.test(match[0]) || known.some((one) => overlap(one, span)) ? [] : [span];
  });
}
