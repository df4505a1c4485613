import { styleText } from 'node:util';
import { plainLine } from './plain-text.ts';
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

/** One line of other people's words in a style, wrapped. */
export const styled = (text: string, style: Style, display: Display): string =>
  wrap(paint(plainLine(text), style, display), display);

/** Texts of others, one below the other after the mark each. */
export const hung = (mark: string, texts: readonly string[], display: Display): readonly string[] =>
  texts.map((text) => hang(mark, plainLine(text), display));

/** What stands below a reply: its notes, and under a heading what could be asked next. */
export function tailBlocks(
  {
    notes,
    suggestions = [],
  }: { readonly notes: readonly string[]; readonly suggestions?: readonly string[] },
  display: Display,
  heading = 'You could ask:',
): readonly (readonly string[])[] {
  const asked = hung('  - ', suggestions, display);
  return [hung('Note: ', notes, display), asked.length === 0 ? [] : [heading, ...asked]];
}
