import { assert, property, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/import/decode-text.ts';
import { ImportError } from '../../src/import/import-error.ts';

const words = 'Ofsted’s “report” on Zoë\n\nRated good.';
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`)],
    ['line ends of Windows', Buffer.from(words.replaceAll('\n', '\r\n'))],
    ['line ends of an old Macintosh', Buffer.from(words.replaceAll('\n', '\r'))],
    ['UTF-16 with a mark', utf16(`\ufeff${words}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${words}`, true)],
    ['UTF-16 without a mark', utf16(words, false)],
    ['UTF-16 without a mark, big end first', utf16(words, true)],
  ])('%s', (_what, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: words, notes: [] });
  });

  test('Windows-1252, with a note', () => {
    const bytes = Buffer.from('Ofsted\x92s \x93report\x94 on Zo\xeb', 'latin1');
    expect(decodeText(bytes)).toEqual({
      text: 'Ofsted’s “report” on Zoë',
      notes: [expect.stringContaining('Windows-1252')],
    });
  });

  test('Windows-1252 that a page declares, without a note', () => {
    const bytes = Buffer.from('Ofsted\x92s', 'latin1');
    expect(decodeText(bytes, 'ISO-8859-1')).toEqual({ text: 'Ofsted’s', notes: [] });
  });

  test('the one that a page declares', () => {
    const bytes = Buffer.from('caf\xe9 \xa4', 'latin1');
    expect(decodeText(bytes, 'iso-8859-15').text).toBe('café €');
  });

  test('stray control characters are taken out, with a note', () => {
    expect(decodeText(Buffer.from('Rated\x00 good\x1b.'))).toEqual({
      text: 'Rated good.',
      notes: [expect.stringContaining('2 control characters')],
    });
  });
});

test.each([
  ['blanks only', Buffer.from('\ufeff \n ')],
  ['a picture', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 89) % 256))],
])('%s are no text', (_what, bytes) => {
  expect(() => decodeText(bytes)).toThrow(ImportError);
});

test('any bytes give a text without control characters, or an error for the editor', () => {
  assert(
    property(uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(decodeText(bytes).text).not.toMatch(/(?![\n\t])\p{Cc}/u);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }),
  );
});

test('a text without control characters comes back to the character', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, '');
      if (plain.trim() === '') return;
      expect(decodeText(Buffer.from(plain)).text).toBe(plain);
    }),
  );
});
