import { sayMemory, sayTime, table } from './statistics.ts';

/** What a column's numbers are: how they are written; the JSON has them as they are (ms, bytes, 0 to 1). */
export type Unit = 'ms' | 'bytes' | 'share' | 'ratio' | 'count';

export interface Column {
  readonly name: string;
  /** None for words. */
  readonly unit?: Unit;
}

/** What was not measured is undefined. */
export type Cell = string | number | undefined;

/** One thing that was measured: a table, and what to know when reading it. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Column from "name" or "name: unit". */
export function columns(
  ...names: readonly (string | readonly [name: string, unit: Unit])[]
): readonly Column[] {
  return names.map((name) => (typeof name === 'string' ? { name } : { name: name[0], unit: name[1] }));
}

const SAY: Readonly<Record<Unit, (value: number) => string>> = {
  ms: sayTime,
  bytes: sayMemory,
  share: (value) => `${(value * 100).toFixed(1)} %`,
  ratio: (value) => `${value >= 10 ? value.toFixed(0) : value.toPrecision(2)} ×`,
  count: (value) => (Number.isInteger(value) ? String(value) : value.toFixed(1)),
};

function say(cell: Cell, unit: Unit = 'count'): string {
  if (cell === undefined) return '–';
  return typeof cell === 'string' ? cell : SAY[unit](cell);
}

/** A section as Markdown, from its heading on. */
export function toMarkdown({ title, notes, columns, rows }: Section): string {
  const lines = rows.map((row) => columns.map(({ unit }, at) => say(row[at], unit)));
  const grid = rows.length === 0 ? [] : [table([columns.map(({ name }) => name), ...lines])];
  return [`## ${title}`, ...notes, ...grid].join('\n\n');
}

/** A section as data: each row an object by the columns' names, with the unit in them. */
export function toData({ title, notes, columns, rows }: Section): object {
  const named = columns.map(({ name, unit }) => (unit === undefined ? name : `${name} (${unit})`));
  return {
    title,
    notes,
    rows: rows.map((row) => Object.fromEntries(named.map((name, at) => [name, row[at] ?? null]))),
  };
}
