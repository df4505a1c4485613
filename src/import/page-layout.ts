import type { PageLine } from './page-lines.ts';
import { tableOf } from './page-tables.ts';

/** Items of a list and rows of a table stand together, everything else in paragraphs. */
export function layOut(lines: readonly PageLine[]): string {
  return lines
    .map(({ kind, text, node }, index) => {
      const before = lines[index - 1];
      const together =
        kind === before?.kind &&
        (kind === 'item' || (kind === 'row' && tableOf(node) === tableOf(before.node)));
      const gap = before === undefined ? '' : together ? '\n' : '\n\n';
      const marked = kind === 'item' && !/^[•‣◦▪*-]\s/u.test(text) ? `  • ${text}` : text;
      return gap + marked;
    })
    .join('');
}
