import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { NameFinder } from '../reading/names.ts';
import { createRatingReader } from '../reading/ratings.ts';

/** The areas and grades by which tables and lists of judgements are known. */
export interface GradeWords {
  readonly areas: NameFinder;
  readonly grades: NameFinder;
}

/** The words of a vocabulary, made once for all files that are added. */
export function gradeWordsOf(vocabulary: Vocabulary): GradeWords {
  const { areas, grades } = createRatingReader(vocabulary);
  return { areas, grades };
}
