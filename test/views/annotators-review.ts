import { readFileSync } from 'node:fs';
import { withRatings } from '../../src/import/edit-ratings.ts';
import { type Article, type Span, touches } from '../../src/knowledge/article.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';
import type { RatingEntry } from '../../src/knowledge/rating-entry.ts';
import type { Vocabulary } from '../../src/knowledge/vocabulary.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import type { AnnotatedFolder, AnnotatedRating } from '../../src/training/annotated-folder.ts';
import { annotationsOf } from '../../src/training/annotations.ts';
import { entriesOf, type GivenRating } from '../../src/views/given-rating.ts';
import { type ReviewItem, reviewItems } from '../../src/views/review.ts';

const given = ({ council, area, grade, inspection, which }: AnnotatedRating): GivenRating => ({
  council,
  area,
  grade,
  // The article's news may have been dated wrongly: what the annotation gives is written, where it gives anything.
  ...(inspection !== null ? { inspection } : which === 'news' ? {} : { inspection: 'open' }),
});

/** A rating in words that the finders pass over: the editor points to them. */
function pointedAt(article: Article, span: Span, library: Library): ReviewItem | undefined {
  const readings = library.read.find((one) => one.article === article)?.readings ?? [];
  const reading = readings.find(({ sentence }) => touches(sentence.span, span));
  if (!reading) return undefined;
  const sentence = reading.sentence.span;
  return {
    article,
    span,
    sentence,
    grade: '',
    claims: [],
    proposed: [],
    isReviewed: false,
    ...(reading.council === undefined ? {} : { council: reading.council }),
  };
}

/** Goes through every grade's words of a folder and decides as its annotations do; the changed texts of its files. */
export function reviewByAnnotations(
  folder: AnnotatedFolder,
  vocabulary: Vocabulary,
  sourceOf: (article: Article) => string = (article) =>
    readFileSync(new URL(`../corpus/${folder.name}/articles/${article.file}`, import.meta.url), 'utf8'),
): readonly { readonly file: string; readonly source: string }[] {
  const library = createLibrary({ articles: folder.articles, vocabulary, problems: [] });
  const items = reviewItems(library);
  return folder.articles.map((article) => {
    const { ratings } = annotationsOf(folder, article);
    const own = items.filter((item) => item.article === article);
    const decided = own.map((item): readonly RatingEntry[] => {
      const gold = ratings.filter(({ mentions }) => mentions.some((mention) => touches(mention, item.span)));
      return entriesOf(item, gold.length === 0 ? { none: 'no rating' } : gold.map(({ row }) => given(row)));
    });
    const passed = ratings.flatMap(({ row, mentions }): (readonly RatingEntry[])[] => {
      if (mentions.some((mention) => own.some(({ span }) => touches(mention, span)))) return [];
      const item = mentions[0] && pointedAt(article, mentions[0], library);
      return item ? [entriesOf(item, [given(row)])] : [];
    });
    const source = sourceOf(article);
    const entries = [...decided, ...passed].flat();
    return {
      file: article.file,
      source: entries.length === 0 ? source : withRatings(article.file, source, entries),
    };
  });
}

/** The library of a folder's files. */
export function libraryOfFiles(
  files: readonly { readonly file: string; readonly source: string }[],
  vocabulary: Vocabulary,
): Library {
  const articles = files.map(({ file, source }) => {
    const parsed = parseArticle(file, source);
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    return parsed.article;
  });
  return createLibrary({ articles, vocabulary, problems: [] });
}
