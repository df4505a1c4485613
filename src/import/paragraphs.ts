import { blocksOf } from '../knowledge/blocks.ts';
import { isRow } from '../knowledge/rows.ts';

/**
 * A text with a blank line between its paragraphs. One that has none anywhere, as some copies from a browser have,
 * gets them where the bot would see a new paragraph; any other stays as it is, without blank lines around it.
 */
export function inParagraphs(text: string): string {
  const trimmed = text.replace(/^(?:[^\S\n]*\n)+/u, '').trimEnd();
  if (/\n\s*\n/u.test(trimmed)) return trimmed;
  const blocks = blocksOf(trimmed);
  const begins = blocks.map(({ span }) => trimmed.lastIndexOf('\n', span.start) + 1);
  const rows = blocks.map(({ span }) => isRow(trimmed.slice(span.start, span.end)));
  const together = blocks.map(
    ({ kind }, index) =>
      (kind === 'item' && blocks[index - 1]?.kind === 'item') || (rows[index] && rows[index - 1]),
  );
  return begins
    .map((begin, index) => {
      const piece = trimmed.slice(begin, begins[index + 1] ?? trimmed.length).replace(/\n$/u, '');
      return `${index === 0 ? '' : together[index] ? '\n' : '\n\n'}${piece}`;
    })
    .join('');
}
