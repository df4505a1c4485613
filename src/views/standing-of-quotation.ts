import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import { fold } from '../search/fold.ts';
import type { Place } from './quote-search.ts';
import { countOf, type Standing, standingOf } from './standing.ts';

/** The sentences of an article that a place of words touches. */
export function sentencesAt({ readings }: Library, { article, spans }: Place): readonly Reading[] {
  return readings.filter(
    ({ sentence }) =>
      sentence.article === article &&
      spans.some((span) => sentence.span.start < span.end && span.start < sentence.span.end),
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
    const left = fold(place.article.text.slice(place.spans[i]?.end ?? next.start, next.start));
    return countOf(left, reservations.denied) > 0 || /n't\b/.test(left);
  });
  return standing === 'stated' && isCut ? 'denied' : standing;
}
