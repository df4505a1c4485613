import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { NameFinder } from '../mentions/names.ts';
import { areaFinder, gradeFinder } from '../mentions/read-article.ts';
import { fold } from '../search/fold.ts';

/** The areas and grades by which tables and lists of judgements are known. */
export interface GradeWords {
  readonly areas: NameFinder;
  readonly grades: NameFinder;
}

/** The words of a vocabulary, made once for all files that are added. */
export function gradeWordsOf(vocabulary: Vocabulary): GradeWords {
  return { areas: areaFinder(vocabulary), grades: gradeFinder(vocabulary) };
}

/** A column or label of the inspection before. */
const PREVIOUS =
  /\b(?:previous|previously|prior|earlier|preceding|before|last|was|were|old|former|formerly)\b/;

/** Whether a label says that what it heads is of an inspection before. */
export const isOfBefore = (label: string): boolean => PREVIOUS.test(fold(label));

/** The grade's id, where a cell holds nothing else. */
export function wholeGrade(cell: string, grades: NameFinder): string | undefined {
  const [first, ...more] = grades(cell);
  if (!first || more.length > 0) return undefined;
  const rest = cell.slice(0, first.span.start) + cell.slice(first.span.end);
  return /^[\s"'“”‘’().;,*]*$/u.test(rest) ? first.id : undefined;
}
