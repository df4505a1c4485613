import { type Article, lineOf, quoteOf, type Span } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import { type GivenRating, givenBy, newsOf, type RatedIn } from '../views/given-rating.ts';
import type { ReviewItem } from '../views/review.ts';

/** What a rating of an article says, in one line: "Xton · children in care · good · November 2017". */
export function sayGiven(
  { council, area, grade, inspection }: GivenRating,
  article: Article,
  library: RatedIn,
): string {
  const { areas, grades } = library.vocabulary;
  const when =
    inspection === undefined
      ? sayNews(newsOf(article, council, library))
      : inspection === 'open'
        ? 'inspection open'
        : sayDate(inspection);
  const nameIn = (list: typeof areas | typeof grades, id: string): string =>
    list.find((one) => one.id === id)?.name ?? id;
  return [council, nameIn(areas, area), nameIn(grades, grade), when].join(' · ');
}

const sayNews = (news: ReturnType<typeof newsOf>): string =>
  news ? `${news.isReport ? 'reported ' : ''}${sayDate(news.at)}, the article's news` : "the article's news";

/** What was read in an item, a line each, with how sure that is or who says so. */
export function readLines(
  { article, claims, proposed, isReviewed }: ReviewItem,
  library: RatedIn,
): readonly string[] {
  if (claims.length === 0)
    return [isReviewed ? 'An editor says that it rates nothing.' : 'Read as no rating.'];
  return claims.map((claim) => {
    const sure =
      claim.by === 'editor' ? 'confirmed by an editor' : `${Math.round(claim.probability * 100)} %`;
    const mark = proposed.includes(claim) ? '' : 'less likely: ';
    return `${mark}${sayGiven(givenBy(claim, library), article, library)} (${sure})`;
  });
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
