import { lineOf, quoteOf, type Span } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import type { GivenRating } from '../views/given-rating.ts';
import type { ReviewItem } from '../views/review.ts';

/** What a rating says, in one line: "Xton · children in care · good · November 2017". */
export function sayGiven(
  { council, area, grade, inspection }: GivenRating,
  { areas, grades }: Vocabulary,
): string {
  const when =
    inspection === undefined
      ? "the article's news"
      : inspection === 'open'
        ? 'inspection open'
        : sayDate(inspection);
  const nameIn = (list: Vocabulary['areas'] | Vocabulary['grades'], id: string): string =>
    list.find((one) => one.id === id)?.name ?? id;
  return [council, nameIn(areas, area), nameIn(grades, grade), when].join(' · ');
}

/** The sentence of an item between its neighbours, the grade's words between › and ‹. */
export function itemLines(item: ReviewItem): readonly string[] {
  const { article, span, sentence, before, after } = item;
  const part = (place: Span): string => quoteOf(article, place).replace(/\s+/gu, ' ');
  const from = quoteOf(article, { ...sentence, end: span.start });
  const behind = quoteOf(article, { ...sentence, start: span.end });
  const marked = `${from}›${quoteOf(article, span)}‹${behind}`.replace(/\s+/gu, ' ');
  return [
    `${article.file}, line ${lineOf(article, span)}${span.field === 'title' ? ' (the title)' : ''}`,
    '',
    ...(before ? [`  ${part(before)}`] : []),
    `> ${marked}`,
    ...(after ? [`  ${part(after)}`] : []),
    '',
  ];
}

export const keysHelp =
  'y yes   n no rating   a area   g grade   c council   t time   w other words   s skip   b back   q quit';
