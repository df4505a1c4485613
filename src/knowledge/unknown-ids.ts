import type { Article, Problem } from './article.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Areas and grades of an article's `ratings` that the vocabulary does not know: such a rating is not used. */
export function unknownIds({ file, ratings }: Article, vocabulary: Vocabulary): readonly Problem[] {
  const areas = vocabulary.areas.map(({ id }) => id);
  const grades = vocabulary.grades.map(({ id }) => id);
  return ratings.flatMap((rating): readonly Problem[] => {
    if ('none' in rating) return [];
    const unknown = [
      ...rating.areas.filter((area) => !areas.includes(area)).map((area) => sayUnknown('area', area, areas)),
      ...(grades.includes(rating.grade) ? [] : [sayUnknown('grade', rating.grade, grades)]),
    ];
    return unknown.map((message) => ({ file, line: rating.line, message }));
  });
}

const sayUnknown = (what: string, id: string, known: readonly string[]): string =>
  `the rating's ${what} "${id}" is none that the vocabulary knows; write one of: ${known.join(', ')}`;
