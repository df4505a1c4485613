import {
  APPOINTED,
  BEFORE_OFFICE,
  DETERMINER,
  FAR,
  JOINT,
  LEADS,
  MOST_BEFORE,
  PAST_LEAD,
  PAST_WORD,
} from './office-patterns.ts';

const wordsIn = (text: string): readonly string[] => text.match(/[^ \u00a0]+/g) ?? [];

/**
 * What leads from a name to an office, and whether it says that the office is not held, any more or yet; none where other
 * words stand between.
 */
export function leadTo(
  text: string,
  from: number,
  to: number,
): { words: string; isNotHeld: boolean } | undefined {
  if (to - from > FAR) return undefined;
  const between = text.slice(from, to);
  const words = LEADS(text).exec(between)?.[0];
  if (words === undefined) return undefined;
  const more = wordsIn(between.slice(words.length));
  if (more.length > MOST_BEFORE || !more.every((word) => BEFORE_OFFICE(text).test(word))) return undefined;
  const isNamed = more.includes('now') || more.some((word) => APPOINTED.test(word));
  const isToCome = /\b(?:will|to (?:be|become|take))\b|\bacting as$/.test(words);
  const isOnce = more.includes('then') || (more.includes('once') && !more.includes('again'));
  const isNotHeld = isOnce || more.some((word) => PAST_WORD.test(word)) || PAST_LEAD.test(words);
  return { words, isNotHeld: isToCome || (isNotHeld && !isNamed) };
}

/**
 * Whether an office goes on from the one before it: "leader of the council and now director"; with "the" it may be
 * another's.
 */
export function isJoint(text: string, from: number, to: number): boolean {
  if (to - from > FAR) return false;
  const between = text.slice(from, to);
  const joint = JOINT.exec(between)?.[0];
  return (
    joint !== undefined &&
    wordsIn(between.slice(joint.length)).every(
      (word) => BEFORE_OFFICE(text).test(word) && !DETERMINER.test(word),
    )
  );
}
