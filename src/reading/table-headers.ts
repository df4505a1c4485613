import { quoteOf } from '../knowledge/article.ts';
import { cellsOf, isRow } from '../knowledge/rows.ts';
import type { Sentence } from '../knowledge/sentences.ts';
import { fold } from '../search/fold.ts';
import { LABELLED_PREVIOUS } from './frames.ts';
import type { NameFinder } from './names.ts';
import { wholeGrade } from './rows.ts';

/** For each sentence that is the row of a table, the row that heads its columns. */
export function tableHeaders(
  sentences: readonly Sentence[],
  grades: NameFinder,
): readonly (string | undefined)[] {
  let header: string | undefined;
  let inTable = false;
  return sentences.map(({ article, block }) => {
    const text = quoteOf(article, block.span);
    if (!isRow(text)) {
      inTable = false;
      return undefined;
    }
    const first = !inTable;
    if (first) header = undefined;
    const cells = cellsOf(text).map((cell) => cell.text);
    const isRuled = cells.every((cell) => /^[\s:-]*$/u.test(cell));
    if (!isRuled) inTable = true;
    const graded = cells.some((cell) => wholeGrade(cell, grades) !== undefined);
    if (graded || isRuled || !(first || isHeading(cells))) return header;
    header = text;
    return undefined;
  });
}

/** Below another table without anything between them, a header looks like one. */
function isHeading(cells: readonly string[]): boolean {
  return cells.slice(1).some((cell) => {
    const folded = fold(cell);
    return (
      /\d|\b(?:grade|judge?ment|rating|outcome|inspection)s?\b/.test(folded) || LABELLED_PREVIOUS.test(folded)
    );
  });
}

/** Whether a sentence is a piece of a long row: what its grades are given for may stand in another piece. */
export function isPartOfRow({ article, block, span }: Sentence): boolean {
  const isWhole = span.start === block.span.start && span.end === block.span.end;
  return !isWhole && isRow(quoteOf(article, block.span));
}
