import { describe, expect, test } from 'vitest';
import { allPatterns } from './all-patterns.ts';
import { attack, sayAttack } from './attack.ts';
import { patternsIn } from './patterns.ts';

const patterns = await allPatterns();
const THOROUGH = process.env['FUZZ_TIMES'] !== undefined;
/**
 * `npm run fuzz`, on a quiet machine, tries what is promised: 50 ms for 6,000 characters. The limit for 1,500 holds on a
 * busy one too: what is quadratic stays far below it, what is worse goes far beyond.
 */
const LENGTHS = THOROUGH ? [24, 400, 6000] : [24, 1500];
const LIMIT = THOROUGH ? 50 : 200;

describe('a regular expression of the program', { timeout: THOROUGH ? 1_800_000 : 240_000 }, () => {
  test('is found, whether written or made', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(patternsIn('a.ts', 'const a: RegExp = /b+/g; // not /c/\nf("/d/", 1 / 2 / 3);')).toEqual([
      { where: 'a.ts:1', pattern: /b+/g },
    ]);
    for (const file of ['src/mentions/names.ts', 'src/reading/date-patterns.ts', 'src/discord/escape.ts'])
      expect(patterns.some(({ where }) => where.startsWith(file) && where.endsWith(', made'))).toBe(true);
  });

  test('needs little time for the worst that it can be given', () => {
    const slow = patterns.flatMap(({ where, pattern }) => {
      const worst = attack(pattern, LENGTHS, LIMIT);
      return worst.ms > LIMIT ? [`${where} ${sayAttack(worst)}`] : [];
    });
    expect(slow).toEqual([]);
  });

  test.each([
    ['exponential', /^(?:a+)+$/],
    ['cubic', /\s*,?\s*!/],
  ])('would be found if it were %s', (_what, pattern) => {
    expect(attack(pattern, LENGTHS, LIMIT).ms).toBeGreaterThan(LIMIT);
  });
});
