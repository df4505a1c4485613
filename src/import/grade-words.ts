import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { NameFinder } from '../mentions/names.ts';
import { areaFinder, gradeFinder } from '../mentions/read-article.ts';

/** The areas and grades by which tables and lists of judgements are known. */
export interface GradeWords {
  readonly areas: NameFinder;
  readonly grades: NameFinder;
}

/** The words of a vocabulary, made once for all files that are added. */
export function gradeWordsOf(vocabulary: Vocabulary): GradeWords {
  return { areas: areaFinder(vocabulary), grades: gradeFinder(vocabulary) };
}
