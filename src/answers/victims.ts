import type { Library } from '../library/library.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Question } from '../questions/question.ts';
import { tokensOf } from '../search/tokens.ts';

const VICTIM = /\b(?:victims?|survivors?|abused|raped|groomed)\b/i;

/** Whether a sentence names somebody and calls them a victim, or may. */
export const namesVictim = ({ people, text }: Reading): boolean => people.length > 0 && VICTIM.test(text);

/** Those whom an article names as somebody who was harmed: they speak there of their own will, and of their own matter. */
const survivorsIn = madeOnce(
  ({ readings }: Library): ReadonlySet<string> => new Set(readings.flatMap(namedAsHarmed)),
);

/** Whether it is asked of somebody whom the articles name as harmed if they were. */
export const asksIfHarmed = (
  library: Library,
  { folded, people }: Pick<Question, 'folded' | 'people'>,
): boolean =>
  /^(?:so |and )?(?:is|was|were|has|had|did)\b.*\b(?:an? )?(?:victim|survivor|abused|raped|groomed)\W*$/.test(
    folded,
  ) && people.some((name) => isSurvivor(library, name));

/** Whether the articles name somebody as one who was harmed. */
export const isSurvivor = (library: Library, name: string): boolean => survivorsIn(library).has(name);

/**
 * Whether a sentence would show a survivor to who did not ask for them: shown only where the question names them, or asks
 * in words of its own for what the sentence says they did.
 */
export function exposes(
  library: Library,
  reading: Reading,
  { folded, people, units }: Pick<Question, 'folded' | 'people' | 'units'>,
): boolean {
  const survivors = survivorsIn(library);
  if (survivors.size === 0) return false;
  const shown = [...reading.people.map(({ name }) => name), reading.speaker.name ?? ''].filter((name) =>
    survivors.has(name),
  );
  if (shown.length === 0 || shown.some((name) => people.includes(name))) return false;
  const telling = units.filter(({ common }) => !common);
  const tells = telling.every(({ same, loose }) =>
    [...same, ...loose].some((term) => reading.terms.has(term)),
  );
  return VICTIM.test(folded) || telling.length === 0 || !tells || !asksForDeed(reading, telling);
}

/**
 * "Abuse survivor Jo Doe, a victim of the scandal, has called for a new law": whoever asks about the abuse or the scandal does
 * not ask for the call.
 */
function asksForDeed(reading: Reading, telling: Question['units']): boolean {
  const { text, people } = reading;
  const harmed = people.flatMap(({ span }) => [
    CALLED.exec(text.slice(0, span.start))?.[0] ?? '',
    AFTER.exec(text.slice(span.end))?.[0] ?? '',
  ]);
  const deed = harmed.reduce((rest, words) => rest.replace(words, ' '), text);
  const stems = new Set(tokensOf(deed).map(({ stem }) => stem));
  return telling.some(({ same, loose }) => [...same, ...loose].some((term) => stems.has(term)));
}

function namedAsHarmed({ people, text }: Reading): readonly string[] {
  return people.flatMap(({ name, span }) =>
    BEFORE.test(text.slice(Math.max(0, span.start - 20), span.start)) || AFTER.test(text.slice(span.end))
      ? [name]
      : [],
  );
}

/** "Abuse survivor Jo Doe"; "Jo Doe, who was a victim". */
const BEFORE = /\b(?:victim|survivor) $/i;
const CALLED = /(?:\S+ )?\b(?:victim|survivor) $/i;
const AFTER =
  /^,? (?:who|a|an|herself|himself)\b[^.;,]*\b(?:victims?|survivors?|abused|raped|groomed)\b[^.;,]*/i;
