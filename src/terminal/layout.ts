import { styleText } from 'node:util';
import type { Display } from './terminal.ts';

type Style = Parameters<typeof styleText>[0];

/** The text after the mark, its further lines indented as far as the mark is long. */
export function hang(mark: string, text: string, display: Display): string {
  const room = display.width === undefined ? undefined : display.width - mark.length;
  return mark + wrap(text, { ...display, width: room }).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

/** Broken between words into lines of the display's width, where it has one. */
export function wrap(text: string, display: Display): string {
  return display.width === undefined ? text : display.wrap(text, display.width);
}

/** In a style, where the display has colour. */
export function paint(text: string, style: Style, { colour }: Display): string {
  return colour && text !== '' ? styleText(style, text, { validateStream: false }) : text;
}

/** Blocks of lines, a blank line between them; empty ones left out. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
