import type { NumberMention } from '../mentions/numbers.ts';
import type { Reading } from '../mentions/reading.ts';

/** "Left on the 13th": a place in an order counts nothing. */
const IN_ORDER = /\d(?:st|nd|rd|th)$/i;

/** The figures of a sentence that are no part of a date. */
export function figuresOf({ numbers, dates, sentence, text }: Reading): readonly NumberMention[] {
  const from = sentence.span.start;
  return numbers.filter(
    ({ span }) =>
      !IN_ORDER.test(text.slice(span.start, span.end)) &&
      !dates.some((date) => date.span.start - from <= span.start && span.end <= date.span.end - from),
  );
}
