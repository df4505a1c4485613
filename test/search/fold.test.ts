import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';

const anyText = fc.string({ unit: 'binary' });

describe('fold', () => {
  test.each([
    ['capitals', 'Ofsted GOOD', 'ofsted good'],
    ['curly quotes', '“Good”, ‘bad’, it’s', "\"good\", 'bad', it's"],
    ['quotation marks of other languages', '„gut“ «bon»', '"gut" "bon"'],
    [
      'an accent that stands for an apostrophe',
      'the council`s, the council´s',
      "the council's, the council's",
    ],
    ['dashes and hyphens of all kinds', 'a–b—c‐d‑e−f', 'a-b-c-d-e-f'],
    ['no-break and thin blanks', 'a\u00a0b\u202fc\u2009d\te', 'a b c d e'],
    ['line ends stay, paragraphs hang on them', 'One\nTwo', 'one\ntwo'],
    ['accents stay', 'Émile Zoë', 'émile zoë'],
    ['a capital whose small letter is longer stays', 'İzmir', 'İzmir'],
  ])('%s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps every UTF-16 unit in its place', () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.length));
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });

  test('folds no further the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
