import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, escapeText, smallPrint, visibleText } from '../../src/discord/escape.ts';
import { readAsDiscord } from './discord-markdown.ts';
import { anyText, hostile } from './hostile.ts';

describe('escapeText', () => {
  it.each(hostile)('shows %j to the letter, with no effect', (text) => {
    expect(readAsDiscord(escapeText(text))).toEqual({ constructs: [], shown: visibleText(text) });
  });

  it('shows any text to the letter, with no effect', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readAsDiscord(escapeText(text))).toEqual({ constructs: [], shown: visibleText(text) });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '“Children’s services – rated ‘good’”',
    "Children's services rated 'inadequate' (again): £12.5m, 50% & more!",
    'The council had made “significant progress” [1] and [12].',
    'Requires improvement to be good; see 2017/18.',
    'Family 👨‍👩‍👧 and İstanbul',
  ])('leaves ordinary text as it is: %s', (text) => {
    expect(escapeText(text)).toBe(text);
  });
});

describe('visibleText', () => {
  it.each([
    ['bidi controls', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['zero-width characters', 'a\u200bb\ufeffc\u2060d', 'abcd'],
    ['control characters', 'a\u0000b\u001b[0mc\u007f', 'ab[0mc'],
    ['line breaks of every kind', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['broken surrogates', 'a\ud83db', 'a\ufffdb'],
  ])('cleans %s', (_what, text, clean) => {
    expect(visibleText(text)).toBe(clean);
  });

  it('keeps letters, joiners and emoji', () => {
    expect(visibleText('é 👨‍👩‍👧 \u00a0 £')).toBe('é 👨‍👩‍👧 \u00a0 £');
  });
});

describe('blockQuote', () => {
  it('keeps every line inside the quotation, whatever breaks it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = blockQuote(text).split('\n');
        expect(lines.filter((line) => !line.startsWith('> '))).toEqual([]);
        const inside = lines.map((line) => line.slice(2)).join('\n');
        expect(readAsDiscord(inside)).toEqual({ constructs: [], shown: visibleText(text) });
      }),
    );
  });
});

describe('smallPrint', () => {
  it('marks every line and drops empty ones', () => {
    expect(smallPrint('one\n\n# two')).toBe('-# one\n-# \\# two');
  });
});
