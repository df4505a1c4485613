import type { Span } from '../../knowledge/article.ts';
import type { Vocabulary } from '../../knowledge/vocabulary.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import { clauseBefore, countOf, deniesIn } from '../standing.ts';
import type { Fact, Told } from './fact.ts';

/** Words for how many of a whole, or how often; those of a group mean the same. */
const AMOUNTS: readonly RegExp[] = [
  /\b(?:all|every|each|always|entire|entirely|whole|both|everybody|everyone)\b/,
  /\b(?:most|mostly|majority|largely|usually)\b/,
  /\bhalf\b/,
  /\b(?:few|minority|rarely|seldom)\b/,
  /\b(?:only|solely|merely|just)\b/,
];

/** "Most of them" is not told by "too many of them". */
export const hasSameAmounts = (own: string, theirs: string): boolean =>
  AMOUNTS.every((amount) => !amount.test(fold(own)) || amount.test(fold(theirs)));

/** Denied where the statement is not, or only hoped, planned, claimed or asked. */
export function isTurned(fact: Fact, { text }: Reading, hull: Span, { reservations }: Vocabulary): boolean {
  const folded = fold(text);
  const said = `${clauseBefore(folded, hull.start)} ${folded.slice(hull.start, hull.end)}`;
  const own = fold(fact.reading.text);
  return (
    /\?["')]*\s*$/.test(folded) ||
    deniesIn(said, reservations) !== fact.denies ||
    (countOf(said, reservations.hoped) > 0 && countOf(own, reservations.hoped) === 0) ||
    (countOf(said, reservations.claimed) > 0 && countOf(own, reservations.claimed) === 0)
  );
}

const FORMER = /\b(?:used to|formerly|former|once|ex|previously|retired)\b/;
const NOW = /\b(?:is|are|leads?|runs?|chairs?|has been|have been)\b/;

/** "Who used to be chief executive" is it no longer. */
export function isFormer(fact: Fact, { text }: Reading, hull: Span): boolean {
  const [own, folded] = [fold(fact.reading.text), fold(text)];
  return NOW.test(own) && !FORMER.test(own) && FORMER.test(folded.slice(hull.start, hull.end));
}

/** "Resolved: that it be brought down to 20", "is to be brought down", "can be": not told that it was. */
const TO_BE = /\b(?<!\bto )be\b|\b(?:is|are|was|were|due|set|about|meant|supposed) to be\b/;

export function isToBe(fact: Fact, { text }: Reading, hull: Span): boolean {
  const folded = fold(text);
  return (
    TO_BE.test(`${clauseBefore(folded, hull.start)} ${folded.slice(hull.start, hull.end)}`) &&
    !/\bbe\b/.test(fold(fact.reading.text))
  );
}

/** "Opposition leader Jo Doe" is not the leader. */
export function hasOtherOffice(fact: Fact, { reading, places }: Told, words: readonly string[]): boolean {
  const own = fold(fact.reading.text);
  const before = (span: Span): string => fold(reading.text).slice(Math.max(0, span.start - 24), span.start);
  return places.some((span) =>
    words.some(
      (word) =>
        new RegExp(`(?<!\\p{L})${word}[ -]+(?:\\p{L}+ )?$`, 'u').test(before(span)) && !own.includes(word),
    ),
  );
}
