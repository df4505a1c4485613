import type { Reading } from '../mentions/reading.ts';
import { tokensIn } from '../mentions/tokens-in.ts';
import { closeness, literalness, placesOf } from './closeness.ts';
import type { Question } from './question.ts';

/** Words that the question says together stand together. */
export const closenessBonus = (reading: Reading, { units }: Question): number => {
  const telling = units.filter(({ common }) => !common);
  return 0.12 * closeness(telling, reading) + 0.06 * literalness(telling, reading);
};

/** What speaks for a sentence beside the words it covers: the kind of thing asked for is in it. */
export function bonus(reading: Reading, question: Question): number {
  const { kind, areas, people } = question;
  let sum = 0;
  if (areas.length > 0 && reading.areas.some(({ id }) => areas.includes(id))) sum += 0.08;
  if (kind === 'person' && reading.people.length > 0) sum += 0.12;
  if (kind === 'date' && reading.dates.length > 0) sum += 0.1 + nearness(reading, question);
  if (kind === 'number' && reading.numbers.length > 0) sum += 0.15;
  if (kind === 'cause' && CAUSE.test(reading.text)) sum += 0.1;
  if (kind !== 'quotation' && people.length === 0 && reading.speaker.kind === 'person') sum -= 0.08;
  if (kind === 'quotation' && reading.speaker.quoted) sum += 0.08;
  if (kind === 'quotation' && people.some((name) => name === reading.speaker.name)) sum += 0.25;
  if (reading.sentence.block.kind === 'heading') sum -= 0.12;
  if (reading.words < 5) sum -= 0.2;
  return sum;
}

/** A date close to all that it is asked of is more likely its date: 0 to 0.3. */
function nearness(reading: Reading, { units }: Question): number {
  const telling = units.filter(({ common }) => !common);
  const from = reading.sentence.span.start;
  const closest = reading.dates.map(({ span }) => {
    const near = telling.map((unit) => {
      const gaps = placesOf(unit, reading).map((place) => {
        const at = tokensIn(reading)[place]?.span;
        return at
          ? Math.max(0, span.start - from - at.end, at.start - (span.end - from))
          : Number.POSITIVE_INFINITY;
      });
      return Math.max(0, 1 - Math.min(...gaps) / 90);
    });
    return near.reduce((sum, value) => sum + value, 0) / Math.max(1, near.length);
  });
  return 0.3 * Math.max(0, ...closest);
}

const CAUSE =
  /\b(?:because|after|following|due to|led to|leading to|triggered|resulted|result of|in response to|prompted|amid|in the wake of|as a result|caused|since|so that|over)\b/i;
