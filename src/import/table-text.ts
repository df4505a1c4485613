import { cellsOf, isRow } from '../knowledge/rows.ts';
import { type GradeWords, isOfBefore, wholeGrade } from './grade-words.ts';
import type { Noted } from './material.ts';
import { type IsGrade, isTelling, type Layout, layoutOf } from './table-layout.ts';

const writtenOut =
  'a table of several columns is written out line by line, each entry behind the headings of its row and its column; compare it with the original';
const unclear = (row: string): string =>
  `a table whose columns or rows cannot be told apart stays as it is, and no rating is read in it: write its grades as “Area, year: grade” where you know them (“${row}”)`;

/**
 * Writes tables with grades so that each grade stands with its area and its time: a plain list of areas and grades
 * as rows, a table of several columns line by line. Words stay to the character; other text stays as it is.
 */
export function writeTables(text: string, words: GradeWords): Noted {
  const lines: string[] = [];
  const notes = new Set<string>();
  let run: string[] = [];
  const end = (): void => {
    const written = run.length === 0 ? undefined : tableOf(run, words);
    lines.push(...(written?.lines ?? run));
    if (written?.note !== undefined) notes.add(written.note);
    run = [];
  };
  for (const line of text.split('\n')) {
    if (isTableLine(line, words)) run.push(line);
    else {
      end();
      lines.push(line);
    }
  }
  end();
  return { text: lines.join('\n'), notes: [...notes] };
}

/** In columns by blanks alone, as in a text of fixed width: only where a grade stands at the end. */
const aligned = /\S {3,}(?=\S)/u;

function isTableLine(line: string, { grades }: GradeWords): boolean {
  if (isRow(line)) return true;
  if (!aligned.test(line)) return false;
  return wholeGrade(line.split(/ {3,}/u).at(-1) ?? '', grades) !== undefined;
}

/** E-mails write lists with a tab behind the bullet. */
const bullet = /^\s*[•‣◦▪*–-]\s+/u;

interface Written {
  readonly lines: readonly string[];
  readonly note?: string;
}

function tableOf(run: readonly string[], words: GradeWords): Written | undefined {
  const rows = run
    .map((line) =>
      isRow(line) ? cellsOf(line.replace(bullet, '')).map(({ text }) => text) : line.trim().split(/ {3,}/u),
    )
    .filter((row) => !row.every((cell) => /^[\s:-]*$/u.test(cell)));
  const isGrade = (cell: string | undefined): boolean =>
    cell !== undefined && wholeGrade(cell, words.grades) !== undefined;
  if (!rows.some((row) => row.some(isGrade)))
    return run.some((line) => /^\s*\||\|\s*(?:\||$)/u.test(line))
      ? { lines: rows.map((row) => row.filter((cell) => cell !== '').join(' | ')) }
      : undefined;
  const plain = rows.map((row) => row.join(' | ').trimEnd());
  const table = layoutOf(rows, isGrade);
  if (table?.isPlain) return { lines: plain };
  const hasGrade: IsGrade = (cell = '') => words.grades(cell).length > 0;
  const out = table ? writeOut(table, isGrade, hasGrade) : undefined;
  if (out) return { lines: out, note: writtenOut };
  const worst = rows.find((row) => row.filter(isGrade).length > 0) ?? [];
  return { lines: plain, note: unclear(worst.join(' | ')) };
}

/** One line an entry; undefined where a heading is missing, or where a column tells the time of the grades beside it. */
function writeOut(
  { headings, body, caption, from }: Layout,
  isGrade: IsGrade,
  hasGrade: IsGrade,
): readonly string[] | undefined {
  const used = headings.slice(from);
  const columns = used.map((_, index) => body.map(({ row }) => row[from + index] ?? ''));
  const isGraded = (index: number): boolean => (columns[index] ?? []).some((cell) => isGrade(cell));
  const isOne = used.filter((_, index) => isGraded(index)).length === 1;
  const isNamed = used.every((heading, index) => heading !== '' || (isOne && isGraded(index)));
  // "Last time: Good (2019)" is a column of its own; "Inspected: June 2019" is when the other grades were given.
  const isOwn = (index: number): boolean =>
    isOfBefore(used[index] ?? '') && (columns[index] ?? []).some((cell) => hasGrade(cell));
  const tellsTime = columns.some(
    (cells, index) => !isGraded(index) && !isOwn(index) && cells.some(isTelling),
  );
  if (!isNamed || tellsTime || new Set(used).size < used.length) return undefined;
  const lines = body.flatMap(({ section, row }) =>
    row.slice(from).flatMap((cell, index) => {
      if (/^[\s–—-]*$/u.test(cell)) return [];
      const labels = [section ?? '', ...row.slice(0, from), used[index] ?? ''].filter((one) => one !== '');
      return [`  • ${labels.map((label) => label.replace(/(?<!\s)\s*:$/u, '')).join(', ')}: ${cell}`];
    }),
  );
  return [...caption.flatMap((line) => [line, '']), ...lines];
}
