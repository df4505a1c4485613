import { attacksOn } from './attacks.ts';

/** The text on which a pattern took longest, and for how long: milliseconds of the processor's time, not of the clock's. */
export interface Worst {
  readonly ms: number;
  readonly text: string;
}

/**
 * Tries a pattern on hostile texts of these lengths, in order, until one takes longer than `limit`: a pattern that blows
 * up does so on a short text, before a long one would take for ever.
 */
export function attack(pattern: RegExp, lengths: readonly number[], limit: number): Worst {
  let worst: Worst = { ms: 0, text: '' };
  for (const length of lengths) {
    for (const text of attacksOn(pattern, length)) {
      const first = timeOf(pattern, text);
      if (first <= worst.ms) continue;
      // Once more: the first time may have compiled it, or swept the memory.
      const ms = first > 1000 ? first : Math.min(first, timeOf(pattern, text), timeOf(pattern, text));
      if (ms > worst.ms) worst = { ms, text };
      if (ms > limit) return worst;
    }
  }
  return worst;
}

function timeOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  // Finds every place for a global pattern, the first one for another.
  text.match(pattern);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The attack as a person can read it. */
export const sayAttack = ({ ms, text }: Worst): string =>
  `${ms.toFixed(1)} ms for ${text.length} characters: ${JSON.stringify(text.slice(0, 30))} … ${JSON.stringify(text.slice(-6))}`;
