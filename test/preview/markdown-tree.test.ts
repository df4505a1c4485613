import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockQuote, escapeText, smallPrint, visibleText } from '../../src/discord/escape.ts';
import { type Piece, readMarkdown } from '../../src/preview/page/markdown-tree.ts';
import { anyText, hostile } from '../discord/hostile.ts';
import { shippedLibrary } from '../example-library.ts';

/** The text that a reader sees: without marks, each block on a line of its own. */
function visibleIn(pieces: readonly Piece[]): string {
  return pieces.map(visible).join('');
}

function visible(piece: Piece): string {
  const { type, content = '', name } = piece;
  if (type === 'br') return '\n';
  const inner = typeof content === 'string' ? content : visibleIn(content);
  if (type === 'twemoji') return name ?? '';
  return ['heading', 'subtext', 'listItem'].includes(type) ? `${inner}\n` : inner;
}

const seen = (text: string): string => visibleIn(readMarkdown(text));
/** As a browser shows it, which makes a space of a tab; the parser makes four. */
const shown = (text: string): string => visibleText(text).replaceAll('\t', '    ');
const types = (text: string): readonly string[] => readMarkdown(text).map(({ type }) => type);

describe('what the bot escapes is shown to the letter', () => {
  test.each(hostile)('%j', (text) => {
    expect(seen(escapeText(text))).toBe(shown(text));
    expect(types(escapeText(text)).filter((type) => !['text', 'br', 'twemoji'].includes(type))).toEqual([]);
  });

  test('any text', () => {
    fc.assert(
      fc.property(anyText, (text) => seen(escapeText(text)) === shown(text)),
      { numRuns: 300 },
    );
  });

  test('every sentence of the articles, as a quotation', async () => {
    const { readings } = await shippedLibrary();
    for (const { text } of readings) {
      const [quotation, ...others] = readMarkdown(blockQuote(text));
      expect(quotation?.type).toBe('blockQuote');
      expect(others).toEqual([]);
      expect(seen(blockQuote(text)).trimEnd()).toBe(text);
    }
  });
});

describe('what the bot formats is formatted', () => {
  test.each([
    ['### A heading', 'heading'],
    [smallPrint('Question: why?'), 'subtext'],
    ['**bold**', 'strong'],
    ['*slanted*', 'em'],
    ['[Read](https://example.org/)', 'link'],
    ['<@400000000000000001>', 'user'],
    ['<t:1600000000:R>', 'timestamp'],
    ['> quoted', 'blockQuote'],
    ['- a line', 'listItem'],
    ['1. a line', 'listItem'],
    ['`code`', 'inlineCode'],
  ])('%s', (text, type) => {
    expect(types(text)).toEqual([type]);
  });

  test('a list within other lines', () => {
    const found = types('You could ask:\n- one\n  - two\nand more');
    expect(found.filter((type) => type !== 'text')).toEqual(['br', 'listItem', 'listItem']);
    expect(found.at(-1)).toBe('text');
    expect(readMarkdown('- one\n  - two').map(({ depth }) => depth)).toEqual([0, 1]);
  });

  test('no list in the middle of a line', () => {
    expect(types('one - two')).not.toContain('listItem');
  });
});
