import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { type ArticleWords, wordsOf } from '../mentions/article-words.ts';
import { type ArticleReading, createArticleReader } from '../mentions/read-article.ts';
import type { Reading } from '../mentions/reading.ts';
import type { RatingModels } from '../ratings/models.ts';
import { createRatingReader } from '../ratings/read-ratings.ts';
import type { ArticleRatings } from '../ratings/stated-rating.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { TermTable } from '../search/term-set.ts';

/** What was read of one article. */
export interface ReadArticle {
  readonly article: Article;
  readonly readings: readonly Reading[];
  readonly ratings: ArticleRatings;
  readonly words: ArticleWords;
}

/** What decides how an article is read, besides its own words. */
export interface ReadingContext {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  /** Of the whole folder. */
  readonly councils: readonly string[];
  readonly publishers: readonly string[];
}

/** Reads the sentences of articles one by one; made once for a folder. */
export function createSentenceReader(context: ReadingContext): (article: Article) => ArticleReading {
  const { vocabulary, lexicon, councils, publishers } = context;
  const table = new TermTable();
  return createArticleReader(vocabulary, lexicon, councils, publishers, (terms) => {
    const each = terms.values();
    return table.setOf(terms.size, () => table.add(each.next().value ?? ''));
  });
}

/** Reads articles one by one: pure, some ten milliseconds each; made once for a folder. */
export function createReading(
  context: ReadingContext,
  models: RatingModels,
  readSentences = createSentenceReader(context),
): (article: Article) => ReadArticle {
  const readRatings = createRatingReader(context.vocabulary, models);
  return (article) => {
    const sentences = readSentences(article);
    const { readings, tokens } = sentences;
    return { article, readings, ratings: readRatings(article, sentences), words: wordsOf(readings, tokens) };
  };
}
