import { type Article, lineOf, quoteOf } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { councilNames } from '../mentions/councils.ts';
import { createArticleReader } from '../mentions/read-article.ts';
import { inArticle } from '../mentions/reading.ts';
import type { Decided } from '../ratings/decided.ts';
import { explainRatings } from '../ratings/explain-ratings.ts';
import { ratingModels } from '../ratings/models.ts';
import type { Showing } from './show-text.ts';

/**
 * The decisions about the grades of an article, made again to be looked at: of each grade's words, what weighed for (+) and
 * against (-) each choice.
 */
export function explainedGrades(library: Library, article: Article): readonly Showing[] {
  const { articles, vocabulary, lexicon } = library;
  const publishers = articles.map(({ publisher }) => publisher);
  const read = createArticleReader(vocabulary, lexicon, councilNames(articles), publishers);
  const explained = explainRatings(article, read(article), vocabulary, ratingModels);
  return explained.map(({ passage: { reading, items }, at, decided }) => {
    const span = inArticle(reading, items[at]?.span ?? { start: 0, end: 0 });
    const [line, words, sentence] = [lineOf(article, span), quoteOf(article, span), reading.text];
    const isByEditor = article.ratings.some(
      (rating) =>
        rating.span.field === span.field && rating.span.start < span.end && span.start < rating.span.end,
    );
    return {
      value: { article: article.id, line, words, sentence, decided },
      lines: () => [
        `${article.id}, line ${line}: “${words}” in “${sentence}”`,
        ...(isByEditor ? ['  an editor has decided; without that it would be:'] : []),
        ...decided.flatMap(decisionLines),
        '',
      ],
    };
  });
}

const decisionLines = ({ decision, choice, probability, because }: Decided): readonly string[] => [
  `  ${decision}: ${choice} (${Math.round(probability * 100)} %)`,
  ...because.map(({ name, weight }) => `    ${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)} ${name}`),
];
