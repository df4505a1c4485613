import { oneLine } from './characters.ts';
import { attribute, nameOf, type PageNode } from './page-node.ts';

/** One row of a page's table, and the cells as they stand in its columns: a cell over two columns stands in both. */
interface PageRow {
  readonly node: PageNode;
  readonly cells: readonly string[];
}

const longestCell = 400;
const mostColumns = 60;
const mostSpanned = 500;
/** A page with a larger table is no article. */
const mostCells = 5_000;

/** The rows of a table of data; undefined for one that only lays out the page, which is read as any other part of it. */
export function rowsOfTable(
  table: PageNode,
  textOf: (cell: PageNode) => readonly string[],
): readonly PageRow[] | undefined {
  const rows: PageRow[] = [];
  let count = 0;
  const carried = new Map<number, { readonly text: string; left: number }>();
  for (const node of rowsIn(table)) {
    const cells: string[] = [];
    const fill = (): void => {
      const above = carried.get(cells.length);
      if (!above || above.left === 0) return;
      above.left--;
      cells.push(above.text);
      fill();
    };
    for (const cell of node.childNodes) {
      if (!['td', 'th'].includes(nameOf(cell))) continue;
      fill();
      const lines = textOf(cell);
      const text = oneLine(lines.join(' ').replaceAll('|', ' '));
      if (text.length > longestCell || lines.length > 4 || cells.length > mostColumns) return undefined;
      const [across, down] = [spanOf(cell, 'colspan', mostColumns), spanOf(cell, 'rowspan', mostSpanned)];
      for (let column = 0; column < across; column++) {
        carried.set(cells.length, { text, left: down - 1 });
        cells.push(text);
      }
    }
    fill();
    rows.push({ node, cells });
    count += cells.length;
    if (count > mostCells) return undefined;
  }
  return rows;
}

function spanOf(cell: PageNode, name: string, most: number): number {
  const given = Number.parseInt(attribute(cell, name), 10);
  return Number.isNaN(given) ? 1 : Math.min(Math.max(given, 1), most);
}

function rowsIn(node: PageNode): readonly PageNode[] {
  return [...node.childNodes].flatMap((child) => {
    if (nameOf(child) === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(nameOf(child)) ? rowsIn(child) : [];
  });
}

/** A row as a line of text: " | " between its cells; of a row that is one wide cell, its words once. */
export function lineOfRow({ cells }: PageRow): string {
  const [first = '', ...others] = cells;
  if (cells.every((cell) => cell === '')) return '';
  const isWide = others.length > 0 && others.every((cell) => cell === first);
  return (isWide ? [first, ...others.map(() => '')] : cells).join(' | ').trimStart();
}
