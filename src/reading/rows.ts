import type { Span } from '../knowledge/article.ts';
import { cellsOf } from '../knowledge/rows.ts';
import { fold } from '../search/fold.ts';
import { LABELLED_PREVIOUS, OTHERS } from './frames.ts';
import type { NameFinder } from './names.ts';
import type { Rating } from './ratings.ts';

/** What a row or a labelled line is read with. */
export interface RowWords {
  readonly areas: NameFinder;
  readonly grades: NameFinder;
  readonly places: NameFinder;
}

const HEADING =
  /^(?:(?:the|our|its|ofsted|ofsted's|overall|new|current|latest|final|inspection)\s+)*(?:grade|grading|judge?ment|rating|outcome|result|verdict|score|effectiveness)s?(?: (?:given|awarded|made|by ofsted|grade|rating))?:?$/;

/** What a label may hold besides the names of a council: words for the services as a whole, and for a time. */
const WHOLE =
  /\b(?:the|our|an?|of|for|in|by|at|to|from|on|and|&|council|borough|county|city|district|metropolitan|local authority|authority|children|children's|young people|families|services?|social|care|ofsted|ofsted's|inspection|inspectors|ilacs|sif|this|rating|grades?|judge?ments?|verdict|overall|effectiveness|result|outcome|score|now|new|latest|current|currently|previous|previously|before|after|then|last|time|formerly|was|is|as|old|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter)\b|[\d\s,.:;|/()'"*-]+/g;

/**
 * The rating that the row of a table states: one grade in a cell of its own, behind the cell that says of what. A row
 * with several grades says nothing by itself, nor does one under a heading such as "2018": silence, not a guess.
 * `header`: the row that heads the columns, where there is one.
 */
export function ratingsOfRow(row: string, header: string | undefined, words: RowWords): readonly Rating[] {
  const cells = cellsOf(row);
  const graded = cells.flatMap((cell, index) => {
    const grade = wholeGrade(cell.text, words.grades);
    return grade === undefined ? [] : [{ index, cell, grade }];
  });
  const [found, ...others] = graded;
  if (!found || others.length > 0) return [];
  const { index, cell, grade } = found;
  const aside = cells.slice(index + 1).map(({ text }) => fold(text));
  if (aside.some((text) => /\d/.test(text) || LABELLED_PREVIOUS.test(text))) return [];
  if (header !== undefined && !isPlainHeading(header, cells.length, index)) return [];
  const areas = areasOfLabel(row.slice(0, cell.start), words);
  const labels = cells.slice(0, index).map(({ text }) => text);
  const naming = labels.filter((label) => words.areas(label).length > 0);
  const foreign = labels.some((label) => !naming.includes(label) && !isWhole(label, words));
  const told = words.grades(row.slice(0, cell.start)).length > 0;
  if (areas.length === 0 || naming.length > 1 || foreign || told) return [];
  const clause = { start: 0, end: cell.end };
  const previous = LABELLED_PREVIOUS.test(fold(row.slice(0, cell.start)));
  return [{ grade, span: { start: cell.start, end: cell.end }, areas, clause, previous }];
}

/** The grade's id, where a cell holds nothing else. */
export function wholeGrade(cell: string, grades: NameFinder): string | undefined {
  const [first, ...more] = grades(cell);
  if (!first || more.length > 0) return undefined;
  const rest = cell.slice(0, first.span.start) + cell.slice(first.span.end);
  return /^[\s"'“”‘’().;,*]*$/u.test(rest) ? first.id : undefined;
}

function isPlainHeading(header: string, count: number, column: number): boolean {
  const headings = cellsOf(header);
  const heading = fold(headings[column]?.text ?? '');
  const isOfBefore = headings.some(({ text }) => LABELLED_PREVIOUS.test(fold(text)));
  return headings.length === count && !isOfBefore && (heading === '' || HEADING.test(heading));
}

/** The areas that a label names; the services as a whole where it names only these. Else none. */
export function areasOfLabel(label: string, words: Pick<RowWords, 'areas' | 'places'>): readonly string[] {
  const found = words.areas(label);
  if (found.length === 0) return isWhole(label, words) && /\p{L}/u.test(label) ? ['overall'] : [];
  const rest = fold(without(label, [...found, ...words.places(label)]));
  return OTHERS.test(rest) ? [] : [...new Set(found.map(({ id }) => id))];
}

/** Whether a label holds nothing but a known council, its services as a whole, and a time. */
export function isWhole(label: string, { places }: Pick<RowWords, 'places'>): boolean {
  const rest = fold(without(label, places(label)));
  return rest.replace(/'s\b/g, ' ').replace(WHOLE, '') === '';
}

/** The text with the names found in it blanked, unit by unit. */
export function without(text: string, found: readonly { readonly span: Span }[]): string {
  let rest = text;
  for (const { span } of found)
    rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end);
  return rest;
}
