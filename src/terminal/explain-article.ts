import { type Article, lineOf, quoteOf } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { councilNames } from '../mentions/councils.ts';
import { createArticleReader } from '../mentions/read-article.ts';
import { inArticle } from '../mentions/reading.ts';
import type { Decided } from '../ratings/decided.ts';
import { type ExplainedGrade, explainRatings } from '../ratings/explain-ratings.ts';
import { ratingModels } from '../ratings/models.ts';

/** The decisions about the grades of an article, made again to be looked at. */
export function explainedArticle(library: Library, article: Article): readonly ExplainedGrade[] {
  const { articles, vocabulary, lexicon } = library;
  const publishers = articles.map(({ publisher }) => publisher);
  const read = createArticleReader(vocabulary, lexicon, councilNames(articles), publishers);
  return explainRatings(article, read(article), vocabulary, ratingModels);
}

/** They as lines of plain text: each grade's words, and what weighed for (+) and against (-) each choice. */
export function articleLines(article: Article, explained: readonly ExplainedGrade[]): readonly string[] {
  if (explained.length === 0) return [`${article.id}: no word for a grade stands in it`];
  return explained.flatMap(({ passage, at, decided }) => {
    const { reading, items } = passage;
    const span = inArticle(reading, items[at]?.span ?? { start: 0, end: 0 });
    const editor = article.ratings.some(
      (rating) =>
        rating.span.field === span.field && rating.span.start < span.end && span.start < rating.span.end,
    );
    return [
      `${article.id}, line ${lineOf(article, span)}: “${quoteOf(article, span)}” in “${reading.text}”`,
      ...(editor ? ['  an editor has decided; without that it would be:'] : []),
      ...decided.flatMap(decisionLines),
      '',
    ];
  });
}

const decisionLines = ({ decision, choice, probability, because }: Decided): readonly string[] => [
  `  ${decision}: ${choice} (${Math.round(probability * 100)} %)`,
  ...because.map(({ name, weight }) => `    ${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)} ${name}`),
];

/** They as data, one object for each grade's words. */
export const explainedRows = (article: Article, explained: readonly ExplainedGrade[]) =>
  explained.map(({ passage: { reading, items }, at, decided }) => {
    const span = inArticle(reading, items[at]?.span ?? { start: 0, end: 0 });
    return {
      article: article.id,
      line: lineOf(article, span),
      words: quoteOf(article, span),
      sentence: reading.text,
      decided,
    };
  });
