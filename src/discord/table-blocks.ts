import type { Cell, TableView } from '../views/view.ts';
import { BLOCK, type Block, marks, NAME, plain } from './view-blocks.ts';

/** A table as lines, which any screen is wide enough for: one a row; what is not told is left out. */
export function tableBlocks({ columns, rows, citations }: TableView): readonly Block[] {
  const heads = shortHeads(columns.map(({ heading }) => heading));
  return rows.flatMap(({ name, cells }) => {
    const parts = cells.flatMap((cell, i) => sayCell(heads[i] ?? '', cell));
    const content = `**${plain(name, NAME)}** – ${parts.join(' · ')}`;
    const numbers = cells.flatMap((cell) => cell.citations);
    const cited = citations.flatMap(({ number }) => (numbers.includes(number) ? [number] : []));
    return parts.length === 0 ? [] : [{ content: content.slice(0, BLOCK), citations: cited }];
  });
}

/** "2014" for "16 September to 8 October 2014", where no other column is of that year. */
function shortHeads(headings: readonly string[]): readonly string[] {
  const years = headings.map((heading) => /\b(?:19|20)\d\d\b(?!.*\b(?:19|20)\d\d\b)/.exec(heading)?.[0]);
  return headings.map((heading, i) => {
    const year = years[i];
    const isOnly = year !== undefined && years.filter((one) => one === year).length === 1;
    return isOnly && headings.length > 1 ? year : heading;
  });
}

/** Nothing but whose words a table stands on, for a picture that shows it. */
export const tableSource = ({ citations }: TableView): Block => ({
  content: '',
  citations: citations.map(({ number }) => number),
});

function sayCell(column: string, { text, citations, as }: Cell): string[] {
  const own = as === undefined ? '' : ` (“${plain(as, NAME)}”)`;
  return text === ''
    ? []
    : [`${plain(column, NAME)}: **${plain(text, NAME)}**${own} ${marks(citations)}`.trim()];
}
