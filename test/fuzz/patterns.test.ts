import { describe, expect, test } from 'vitest';
import { runsOf } from '../sampled.ts';
import { allPatterns } from './all-patterns.ts';
import { attack, sayAttack, type Trial } from './attack.ts';
import { patternsIn } from './patterns.ts';

const patterns = await allPatterns();
const THOROUGH = process.env['FUZZ_TIMES'] !== undefined;
/**
 * `npm run fuzz`, on a quiet machine, tries what is promised, with every text: 50 ms for 6,000 characters. A usual run
 * stops short of that: a text of 1,500 may take 200 ms, also on a busy machine, since what is quadratic stays far below
 * and what is worse goes far beyond; and a pattern that is slow by nature gets as many texts as a twentieth of a second
 * has room for, outside of CI a third of that.
 */
const TRIAL: Trial = THOROUGH
  ? { lengths: [400, 1500, 6000], limit: 50 }
  : { lengths: [1500], limit: 200, patience: runsOf(50) };

describe('a regular expression of the program', { timeout: THOROUGH ? 1_800_000 : 240_000 }, () => {
  test('is found, whether written or made', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(patternsIn('a.ts', 'const a: RegExp = /b+/g; // not /c/\nf("/d/", 1 / 2 / 3);')).toEqual([
      { where: 'a.ts:1', pattern: /b+/g },
    ]);
    for (const file of ['src/mentions/names.ts', 'src/search/letters.ts', 'src/discord/escape.ts'])
      expect(patterns.some(({ where }) => where.startsWith(file) && where.endsWith(', made'))).toBe(true);
  });

  test('needs little time for the worst that it can be given', () => {
    const slow = patterns.flatMap(({ where, pattern }) => {
      const worst = attack(pattern, TRIAL);
      return worst.ms > TRIAL.limit ? [`${where} ${sayAttack(worst)}`] : [];
    });
    expect(slow).toEqual([]);
  });

  test.each([
    ['exponential', /^(?:a+)+$/],
    ['exponential to a smaller base', /^(?:a|aa)+$/],
    ['cubic', /\s*,?\s*!/],
  ])('would be found if it were %s', (_what, pattern) => {
    expect(attack(pattern, TRIAL).ms).toBeGreaterThan(TRIAL.limit);
  });
});
