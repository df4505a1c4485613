import type { Library } from '../library/library.ts';
import type { Citation } from './answer.ts';
import { sayAttribution } from './messages.ts';

/** Who says each quotation: "[1] Jane Doe, in The Example". */
export function saySpeakers({ readings }: Library, citations: readonly Citation[]): readonly string[] {
  return citations.flatMap(({ number, article, span }) => {
    const reading = readings.find(
      ({ sentence }) => sentence.article.id === article.id && sentence.span.start === span.start,
    );
    return reading ? [`[${number}] ${sayAttribution(reading)}.`] : [];
  });
}
