import { touches } from '../knowledge/article.ts';
import { daysOf } from '../knowledge/edtf.ts';
import { inArticle } from '../mentions/reading.ts';
import { lengthOf, overlaps } from '../mentions/time.ts';
import { type ArticleContext, contextOf } from '../ratings/article-context.ts';
import { isGraded, type Passage } from '../ratings/passage.ts';
import type { StatedRating } from '../ratings/stated-rating.ts';
import { fold } from '../search/fold.ts';
import type { AnnotatedRating } from './annotated-folder.ts';
import { type Annotations, annotationsOf, type Placed } from './annotations.ts';
import type { FolderReading } from './folder-reading.ts';

/** An annotated article, ready to learn from. */
export interface ArticleExamples {
  readonly folder: string;
  readonly context: ArticleContext;
  readonly annotations: Annotations;
  readonly mentions: readonly MentionExample[];
}

/** A grade's word, with the ratings that a careful reader found in it. */
export interface MentionExample {
  readonly passage: Passage;
  readonly at: number;
  readonly gold: readonly AnnotatedRating[];
  /** Words of several ratings stand at several places: which is which, nobody can tell. */
  readonly isAmbiguous: boolean;
}

/** All articles of the folders, their grades' words beside what was annotated. */
export const examplesOf = (readings: Iterable<FolderReading>): readonly ArticleExamples[] =>
  [...readings].flatMap(({ folder, context: { vocabulary }, sentencesOf }) =>
    folder.articles.map((article) => {
      const context = contextOf(article, sentencesOf(article), vocabulary);
      const annotations = annotationsOf(folder, article);
      return {
        folder: folder.name,
        context,
        annotations,
        mentions: context.passages.flatMap((passage) => mentionsIn(passage, annotations)),
      };
    }),
  );

function mentionsIn(passage: Passage, { ratings }: Annotations): readonly MentionExample[] {
  const placesOf = (row: Placed<AnnotatedRating>): readonly number[] =>
    passage.items.flatMap((item, at) =>
      isGraded(item) &&
      item.id === row.row.grade &&
      row.mentions.some((m) => touches(m, inArticle(passage.reading, item.span)))
        ? [at]
        : [],
    );
  const rows = ratings
    .map((row) => ({ row, places: placesOf(row) }))
    .filter(({ places }) => places.length > 0);
  return passage.items.flatMap((item, at): readonly MentionExample[] => {
    if (!isGraded(item)) return [];
    const own = rows.filter(({ places }) => places.includes(at));
    const isAmbiguous = own.some(({ places }) => places.length > 1) && own.length > 1;
    return [{ passage, at, gold: own.map(({ row }) => row.row), isAmbiguous }];
  });
}

/** The annotated ratings that a statement gives: council, area and grade in the same sentence. */
export const goldOf = (
  { ratings }: Pick<Annotations, 'ratings'>,
  { reading, council, area, grade }: Pick<StatedRating, 'reading' | 'council' | 'area' | 'grade'>,
): readonly Placed<AnnotatedRating>[] =>
  ratings.filter(
    ({ row, quotes }) =>
      row.area === area &&
      row.grade === grade &&
      isSameCouncil(row.council, council) &&
      quotes.some((quote) => touches(quote, reading.sentence.span)),
  );

/** Whether two names are of one council. */
export const isSameCouncil = (a: string, b: string): boolean => fold(a) === fold(b);

/** Whether a date is in the year of an annotated inspection. */
export function isInYear(edtf: string | undefined, inspection: string | null): boolean {
  if (edtf === undefined || inspection === null) return false;
  if (edtf.endsWith('~')) return yearsOf(inspection).includes(Number(edtf.slice(0, 4)));
  const shared = yearsOf(edtf).some((year) => yearsOf(inspection).includes(year));
  return overlaps(edtf, inspection) && lengthOf(edtf) < 800 && shared;
}

/** The years in which a date begins and ends. */
const yearsOf = (edtf: string): readonly number[] =>
  daysOf(edtf).map((day) => new Date(day).getUTCFullYear());
