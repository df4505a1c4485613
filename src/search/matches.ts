/**
 * Every match of a global pattern that never matches nothing, in order: what `matchAll` finds, which makes a copy of the
 * pattern for each text, a tenth of the time for reading.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
