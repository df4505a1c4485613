import { type Span, touches } from '../knowledge/article.ts';
import type { Reservations } from '../knowledge/vocabulary.ts';
import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';
import type { Place } from './quote-search.ts';

/** How words stand in their sentence: said outright, or turned by what stands around them. */
export type Standing = 'stated' | 'denied' | 'hoped' | 'claimed' | 'asked';

/** Another clause begins behind these: what is denied before them is not what follows. */
const BOUNDARY =
  /[;:](?=\s)|\b(?:but|although|though|while|whereas|however|because)\b|,\s+(?:and|who|which|where|after|before)\b/g;
/** "Good enough it is not": the denial may follow. */
const DENIED_AFTER =
  /^["')]*,?\s+(?:it |they |that )?(?:\w+ ){0,2}(?:not|never|no longer)\b|^["')]*\s+\w+n't\b/;
/** "Ask me again when I am dead": what stands right behind, of the present, has not happened. */
const UNTIL_THEN = /\b(?:when|once|as soon as|even if|in case|provided|provided that)\s+["'(]*$/;
const IS_NOW =
  /^["'(]*(?:[\p{L}-]+ ){0,3}?(?:[\p{L}-]+'(?:m|re|s|ve)|am|is|are|has|have|can|come|comes|get|gets|do|does)(?![\p{L}'])/u;

/** "Determined to be good", "requires improvement to be good": good only where somebody found it to be. */
const TO_BE = /\bto (?:be|become|remain)(?: \p{L}+)?\s+["'(]*$/u;
const FOUND_TO_BE =
  /\b(?:(?:said|reported|thought|believed|seen|felt|known|appears?|appeared|seems?|seemed|continues?|continued|turned out|proved?|proven|shown)|(?:found|finds?|judged?|rated?|graded?|deem(?:s|ed)?|considered|confirm(?:s|ed)|declared|ruled)(?: (?!that\b|which\b|who\b)[\p{L}'-]+){0,6}) to (?:be|become|remain)(?: \p{L}+)?\s+["'(]*$/u;

/** "Outstanding is where I want us to be": the wish may follow. */
const HOPED_AFTER =
  /^["')]*,?\s+(?:is|are|was|were|remains) (?:\p{L}+ ){0,3}(?:aims?|aimed|goals?|targets?|ambitions?|hopes?|hoped|wants?|wanted|wish(?:es|ed)?|next|plans?|planned)\b/u;

/** "Much to do before anybody can call us good". */
const NOT_BEFORE = /\bbefore (?:\p{L}+ ){1,2}(?:can|could|is|are|will|may)\b/u;

/** So far a word before them reaches, in words. */
const REACH = 12;

/** How the words of a span stand in a sentence; the span counts in the text. */
export function standingOf(text: string, span: Span, reservations: Reservations): Standing {
  const folded = fold(text);
  const after = folded.slice(span.end);
  if (/^[^.!]*\?["')]*\s*$/.test(after) || folded.slice(span.start, span.end).endsWith('?')) return 'asked';
  const before = clauseBefore(folded, span.start);
  if (deniesIn(before, reservations) || DENIED_AFTER.test(after)) return 'denied';
  if (HOPED_AFTER.test(after) || NOT_BEFORE.test(before)) return 'hoped';
  if (TO_BE.test(before) && !FOUND_TO_BE.test(before)) return 'hoped';
  if (UNTIL_THEN.test(before) && IS_NOW.test(folded.slice(span.start, span.end))) return 'hoped';
  if (turnsIn(before, reservations.hoped) || /\b(?:'ll|won't)\b/.test(before)) return 'hoped';
  return turnsIn(before, reservations.claimed) ? 'claimed' : 'stated';
}

/** The words before a place that belong to the same clause. */
export function clauseBefore(folded: string, at: number): string {
  const before = folded.slice(0, at);
  const last = [...before.matchAll(BOUNDARY)].at(-1);
  const clause = last ? before.slice(last.index + last[0].length) : before;
  const words = tokensOf(clause);
  const [first] = words.slice(-REACH);
  return first ? clause.slice(first.span.start) : clause;
}

/** How many words of a list a text holds. */
export function countOf(text: string, words: readonly string[]): number {
  const folded = ` ${tokensOf(text)
    .map((token) => token.text)
    .join(' ')} `;
  return words.filter((word) => folded.includes(` ${word.replaceAll('-', ' ')} `)).length;
}

const turnsIn = (text: string, words: readonly string[]): boolean => countOf(text, words) > 0;

/** Whether a text denies something. */
export const deniesIn = (text: string, { denied }: Reservations): boolean =>
  turnsIn(text, denied) || /n['’]t\b/.test(text);

/** The sentences of an article that a place of words touches. */
export function sentencesAt({ readings }: Library, { article, spans }: Place): readonly Reading[] {
  return readings.filter(
    ({ sentence }) => sentence.article === article && spans.some((span) => touches(sentence.span, span)),
  );
}

/** How quoted words stand in their sentence, what is left out between them counted in; `stated` outside of sentences. */
export function standingAt(library: Library, place: Place): Standing {
  const { reservations } = library.vocabulary;
  const [reading] = sentencesAt(library, place);
  if (!reading) return 'stated';
  const { start } = reading.sentence.span;
  const [span] = place.spans;
  const within = { start: Math.max(0, span.start - start), end: Math.max(0, span.end - start) };
  const standing = standingOf(reading.text, within, reservations);
  const isCut = place.spans.slice(1).some((next, i) => {
    const left = place.article.text.slice(place.spans[i]?.end ?? next.start, next.start);
    return deniesIn(fold(left), reservations);
  });
  return standing === 'stated' && isCut ? 'denied' : standing;
}
