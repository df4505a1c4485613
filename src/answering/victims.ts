import type { Reading } from '../mentions/reading.ts';
import type { Question } from './question.ts';

const VICTIM = /\b(?:victims?|survivors?|abused|raped|groomed)\b/i;

/** Whether a sentence names somebody and calls them a victim, or may. */
export const namesVictim = ({ people, text }: Reading): boolean => people.length > 0 && VICTIM.test(text);

/** A question about victims that names nobody is not answered with somebody's name. */
export function exposes(reading: Reading, { folded, people }: Question): boolean {
  if (!VICTIM.test(folded) || reading.people.some(({ name }) => people.includes(name))) return false;
  return reading.people.some(
    ({ span }) =>
      BEFORE.test(reading.text.slice(Math.max(0, span.start - 20), span.start)) ||
      AFTER.test(reading.text.slice(span.end, span.end + 60)),
  );
}

/** "Abuse survivor Jo Doe"; "Jo Doe, who was a victim". */
const BEFORE = /\b(?:victim|survivor) $/i;
const AFTER = /^,? (?:who|a|an|herself|himself)\b[^.;]*\b(?:victims?|survivors?|abused|raped|groomed)\b/i;
