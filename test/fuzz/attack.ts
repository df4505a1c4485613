import { attacksOn } from './attacks.ts';

/** The text on which a pattern took longest, and for how long: milliseconds of the processor's time, not of the clock's. */
export interface Worst {
  readonly ms: number;
  readonly text: string;
}

/** How hard a pattern is tried. */
export interface Trial {
  readonly lengths: readonly number[];
  /** Milliseconds that one text may take: the trial ends with the first that takes longer. */
  readonly limit: number;
  /** Milliseconds after which it goes on to the next length, whatever texts are left; with each of them by default. */
  readonly patience?: number;
}

/**
 * In steps at which what doubles with each letter takes at most sixteen times as long as before: no such pattern is given
 * a text on which it would never end.
 */
const SHORT: readonly number[] = [24, 28, 32, 40, 48, 56, 64, 80];

/** Tries a pattern on hostile texts: short ones first, since one that blows up would take for ever on a long one. */
export function attack(
  pattern: RegExp,
  { lengths, limit, patience = Number.POSITIVE_INFINITY }: Trial,
): Worst {
  let worst: Worst = { ms: 0, text: '' };
  for (const length of [...SHORT, ...lengths]) {
    const begun = performance.now();
    for (const text of attacksOn(pattern, length)) {
      // The clock is asked in no time, and says at least what the processor took: mostly that is enough to know.
      const first = passed(pattern, text);
      if (first > worst.ms) {
        // Again, and by the processor: the machine may have been busy, the pattern compiled, the memory swept.
        const ms = Math.min(first, timeOf(pattern, text), first > 3 * limit ? first : timeOf(pattern, text));
        if (ms > worst.ms) worst = { ms, text };
        if (ms > limit) return worst;
      }
      if (performance.now() - begun > patience) break;
    }
  }
  return worst;
}

function passed(pattern: RegExp, text: string): number {
  const before = performance.now();
  // Finds every place for a global pattern, the first one for another.
  text.match(pattern);
  return performance.now() - before;
}

function timeOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  text.match(pattern);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The attack as a person can read it. */
export const sayAttack = ({ ms, text }: Worst): string =>
  `${ms.toFixed(1)} ms for ${text.length} characters: ${JSON.stringify(text.slice(0, 30))} … ${JSON.stringify(text.slice(-6))}`;
