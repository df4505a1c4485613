import { describe, expect, it } from 'vitest';
import { fitsScreen } from '../../src/discord/screen.ts';

const words = (count: number) => 'seven of '.repeat(count).trim();

describe('whether texts fit one screen', () => {
  it.each([
    ['a line', ['A line'], true],
    ['ten lines', [Array.from({ length: 10 }, () => 'A line').join('\n')], true],
    ['twelve lines', [Array.from({ length: 12 }, () => 'A line').join('\n')], false],
    ['one long line that is not too long', [words(60)], true],
    ['one that fits neither window', [words(100)], false],
    ['small print takes less room', [Array.from({ length: 12 }, () => '-# A line').join('\n')], true],
    ['a gap between texts', [words(60), words(8), words(8)], true],
    ['and too many of them', Array.from({ length: 9 }, () => 'A line'), false],
  ])('%s', (_what, texts, fits) => {
    expect(fitsScreen(texts, false)).toBe(fits);
  });

  it('leaves room for the line that only one person can see it', () => {
    const ten = [Array.from({ length: 10 }, () => 'A line').join('\n')];
    expect([fitsScreen(ten, false), fitsScreen(ten, true)]).toEqual([true, false]);
  });

  it('counts what is seen, not the marks of its type', () => {
    expect(fitsScreen([`**${words(60)}**`, ''], false)).toBe(true);
    expect(fitsScreen([words(74).replaceAll(' ', '\\* ')], false)).toBe(
      fitsScreen([words(74).replaceAll(' ', '* ')], false),
    );
  });
});
