import { groupedByEach } from '../mentions/grouped-by.ts';
import type { Calibration, Model } from './model.ts';

/**
 * A model as its file holds it; the compiler checks the files that ship against it. Many names begin alike ("rating|how",
 * "date|how"): what they begin with is written once, so that twice as many weights fit into a file.
 */
export interface ModelFile {
  readonly bias: number;
  readonly calibration: Calibration;
  /** Of names that begin like no other. */
  readonly weights: Readonly<Record<string, number>>;
  /** What many names begin with, each in a column of `rows`. */
  readonly heads: readonly string[];
  /** By how names go on: the weight of each with one of the heads, in thousandths; 0, or at the end nothing, where there is none. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
  /** By how some names begin, then by how they go on: in thousandths. */
  readonly under: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** An object as names and values beside each other: one of ten thousand names is slow and large to parse. */
interface Columns<Value> {
  readonly names: readonly string[];
  readonly values: readonly Value[];
}

/** A model as the bundle holds it (`bundle/in-columns.mjs`). */
export interface ModelRows extends Omit<ModelFile, 'weights' | 'rows' | 'under'> {
  readonly inColumns: true;
  readonly weights: Columns<number>;
  readonly rows: Columns<readonly number[]>;
  readonly under: Columns<Columns<number>>;
}

const THOUSANDTHS = 1000;

/** The model of a file. */
export function modelFrom(file: ModelFile | ModelRows): Model {
  const { bias, calibration, heads } = file;
  const { alone, rows, under } = 'inColumns' in file ? fromColumns(file) : fromObjects(file);
  const weights = new Map(alone);
  const add = (name: string, thousandths: number): void => {
    if (thousandths !== 0) weights.set(name, thousandths / THOUSANDTHS);
  };
  for (const [tail, row] of rows)
    for (const [at, head] of heads.entries()) add(`${head}${tail}`, row[at] ?? 0);
  for (const [head, tails] of under) for (const [tail, weight] of tails) add(`${head}${tail}`, weight);
  return { bias, calibration, weights };
}

type Entries<Value> = readonly (readonly [name: string, value: Value])[];

/** What either form of a model holds. */
interface Held {
  readonly alone: Entries<number>;
  readonly rows: Entries<readonly number[]>;
  readonly under: Entries<Entries<number>>;
}

const fromObjects = ({ weights, rows, under }: ModelFile): Held => ({
  alone: Object.entries(weights),
  rows: Object.entries(rows),
  under: Object.entries(under).map(([head, tails]) => [head, Object.entries(tails)]),
});

const fromColumns = ({ weights, rows, under }: ModelRows): Held => ({
  alone: entriesOf(weights),
  rows: entriesOf(rows),
  under: entriesOf(under).map(([head, tails]) => [head, entriesOf(tails)]),
});

const entriesOf = <Value>({ names, values }: Columns<Value>): Entries<Value> =>
  values.map((value, at) => [names[at] ?? '', value]);

/** What a name begins with, the mark behind it included. */
const HEAD = /^[^|> ]*[|> ]/;
const headOf = (name: string): string => HEAD.exec(name)?.[0] ?? '';

/** A head stands for a column where at least one name in so many begins with it. */
const COLUMN = 20;

/** A model as JSON text, its weights being thousandths other than 0, as `fit` makes them: the same model gives the same text. */
export function modelJson({ bias, calibration, weights }: Model): string {
  const names = [...weights.keys()].sort();
  const heads = columnsOf(names);
  const rows = rowsOf(names, heads);
  const inRows = new Set([...rows.values()].flat());
  const rest = groupedByEach(
    names.filter((name) => !inRows.has(name)),
    (name) => [headOf(name)],
  );
  const isShared = (head: string): boolean => head !== '' && (rest.get(head)?.length ?? 0) > 1;
  const under = [...rest].filter(([head]) => isShared(head));
  const alone = [...rest].flatMap(([head, own]) => (isShared(head) ? [] : own));
  const thousandths = (name: string): number => Math.round((weights.get(name) ?? 0) * THOUSANDTHS);
  const row = (tail: string): string =>
    `[${withoutLastZeros(heads.map((head) => thousandths(head + tail)))}]`;
  const tails = (head: string, own: readonly string[]): string =>
    `{${own.map((name) => `${JSON.stringify(name.slice(head.length))}:${thousandths(name)}`)}}`;
  return `{
  "bias": ${bias},
  "calibration": ${JSON.stringify(calibration)},
  "heads": ${JSON.stringify(heads)},
  "rows": ${objectOf([...rows.keys()].map((tail) => [tail, row(tail)]))},
  "under": ${objectOf(under.map(([head, own]) => [head, tails(head, own)]))},
  "weights": ${objectOf(alone.map((name) => [name, String(weights.get(name))]))}
}
`;
}

/** What is not written is read as 0. */
const withoutLastZeros = (row: readonly number[]): readonly number[] =>
  row.slice(0, row.findLastIndex((one) => one !== 0) + 1);

/** What so many names begin with that it is worth a column. */
const columnsOf = (names: readonly string[]): readonly string[] =>
  [...groupedByEach(names, (name) => [headOf(name)])].flatMap(([head, own]) =>
    head !== '' && own.length * COLUMN >= names.length ? head : [],
  );

/** How names go on that begin with at least half of the heads, with these names. */
function rowsOf(names: readonly string[], heads: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const columns = new Set(heads);
  const isInColumn = (name: string): boolean => columns.has(headOf(name));
  const tails = groupedByEach(names.filter(isInColumn), (name) => [name.slice(headOf(name).length)]);
  return new Map([...tails].filter(([, own]) => own.length * 2 >= heads.length));
}

/** An object with an entry in each line. */
const objectOf = (entries: readonly (readonly [name: string, json: string])[]): string =>
  entries.length === 0
    ? '{}'
    : `{\n${entries.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',\n')}\n  }`;
