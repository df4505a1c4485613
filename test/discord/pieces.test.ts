import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/discord/escape.ts';
import { pieces, shorten } from '../../src/discord/pieces.ts';
import { anyText } from './hostile.ts';

describe('pieces', () => {
  it('cuts at the end of a sentence', () => {
    expect(pieces('It was good. It was not bad. It was fine.', 32)).toEqual([
      'It was good. It was not bad. ',
      'It was fine.',
    ]);
  });

  it('loses nothing and keeps within the room', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 80 }), (text, room) => {
        const cut = pieces(text, room);
        expect(cut.join('')).toBe(text);
        expect(cut.filter((piece) => escapeText(piece).length > room)).toEqual([]);
      }),
    );
  });
});

describe('shorten', () => {
  it.each([
    ['short', 10, 'short'],
    ['several  lines\nin one', 30, 'several lines in one'],
    ['exactly ten', 11, 'exactly ten'],
    ['cut after here', 10, 'cut after…'],
    ['👍👍👍', 2, '👍…'],
  ])('%j to %i: %j', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });
});
