import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { createReading, createSentenceReader, type ReadingContext } from '../library/article-reading.ts';
import { contextOf, type Library, libraryOf } from '../library/library.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { ArticleReading } from '../mentions/read-article.ts';
import { createLexicon } from '../search/lexicon.ts';
import type { AnnotatedFolder } from './annotated-folder.ts';
import { type LeftOutRatings, modelsWithout } from './folds.ts';

/** An annotated folder whose sentences are read once, whichever weights then look for ratings in them. */
export interface FolderReading {
  readonly folder: AnnotatedFolder;
  readonly context: ReadingContext;
  readonly sentencesOf: (article: Article) => ArticleReading;
}

/** Reads folders with one vocabulary. */
export function createFolderReader(vocabulary: Vocabulary): (folder: AnnotatedFolder) => FolderReading {
  const lexicon = createLexicon(vocabulary);
  return (folder) => {
    const context = contextOf({ articles: folder.articles, vocabulary, problems: [] }, lexicon);
    return { folder, context, sentencesOf: madeOnce(createSentenceReader(context)) };
  };
}

/** The library of a folder as weights read it that were learned without it. */
export function libraryWithout(
  { folder: { name, articles }, context, sentencesOf }: FolderReading,
  ratings: LeftOutRatings,
): Library {
  const models = modelsWithout(ratings, name);
  const loaded = { articles, vocabulary: context.vocabulary, problems: [] };
  return libraryOf(loaded, context, articles.map(createReading(context, models, sentencesOf)), models);
}
