import type { NumberMention } from '../mentions/numbers.ts';
import type { Reading } from '../mentions/reading.ts';

/** The figures of a sentence that are no part of a date. */
export function figuresOf({ numbers, dates, sentence }: Reading): readonly NumberMention[] {
  const from = sentence.span.start;
  return numbers.filter(
    ({ span }) =>
      !dates.some((date) => date.span.start - from <= span.start && span.end <= date.span.end - from),
  );
}
