import { isOfBefore } from './grade-words.ts';

/** The cells of a row, as words. */
export type Row = readonly string[];

/** The parts of a table of grades. */
export interface Layout {
  readonly headings: Row;
  /** Each with the section of the table that it stands in. */
  readonly body: readonly { readonly section?: string; readonly row: Row }[];
  /** What stands over the table without telling of a time or a place. */
  readonly caption: readonly string[];
  /** The first column with a grade. */
  readonly from: number;
  /** Areas and grades, and nothing to add from a heading. */
  readonly isPlain: boolean;
}

/** Whether a cell is a grade; absent cells are none. */
export type IsGrade = (cell: string | undefined) => boolean;

/** Whether words tell of a time. */
export const isTelling = (text: string): boolean => /\d/u.test(text) || isOfBefore(text);
const isSection = (row: Row): boolean =>
  row.length > 1 && row[0] !== '' && row.slice(1).every((cell) => cell === '' || cell === row[0]);

/** The parts of a table; undefined where its rows are of different lengths or nothing names them. */
export function layoutOf(rows: readonly Row[], isGrade: IsGrade): Layout | undefined {
  const width = Math.max(...rows.map((row) => row.length));
  const first = rows.findIndex((row) => row.some(isGrade));
  const heads = rows.slice(0, first);
  const captions = heads.filter(isSection).map(([text = '']) => text);
  const headers = heads.filter((row) => !isSection(row));
  const body: { section?: string; row: Row }[] = [];
  // Where the table is divided further down, what stands over its first part is the name of that part.
  const divided = rows.slice(first).some((row) => isSection(row) && !isGrade(row[0]));
  const isOfPart = (text: string): boolean => isTelling(text) || (divided && text === captions.at(-1));
  let section = captions.filter(isOfPart).join(', ') || undefined;
  let parted = section !== undefined;
  for (const row of rows.slice(first)) {
    if (isSection(row) && !isGrade(row[0])) {
      section = row[0];
      parted = true;
    } else body.push({ row, ...(section !== undefined && { section }) });
  }
  const graded = [...Array(width).keys()].filter((column) => body.some(({ row }) => isGrade(row[column])));
  const [from = 0] = graded;
  const isEven = [...headers, ...body.map(({ row }) => row)].every((row) => row.length === width);
  const isNamed = body.every(({ row }) => row.slice(0, from).some((cell) => cell !== ''));
  if (!isEven || !isNamed || from === 0) return undefined;
  const headings = [...Array(width).keys()].map((column) =>
    [...new Set(headers.map((row) => row[column] ?? ''))].filter((cell) => cell !== '').join(', '),
  );
  const told = headings.slice(from).some(isTelling);
  const isPlain = graded.length === 1 && !parted && !told;
  return { headings, body, caption: captions.filter((text) => !isOfPart(text)), from, isPlain };
}
