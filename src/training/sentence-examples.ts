import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { createArticleReader } from '../mentions/read-article.ts';
import { contextOf } from '../ratings/article-context.ts';
import { isGraded } from '../ratings/passage.ts';
import { createLexicon } from '../search/lexicon.ts';
import type { AnnotatedRating } from './annotated-folder.ts';
import type { ArticleExamples } from './rating-examples.ts';

const row = z.object({
  text: z.string(),
  /** Whose the ratings are, where they are another's; of a single one beside others, in itself. */
  council: z.string().optional(),
  ratings: z.array(
    z.object({
      grade: z.string(),
      areas: z.array(z.string()),
      /** Where the grade's word stands: UTF-16 offsets into the text, end exclusive. */
      start: z.number(),
      end: z.number(),
      which: z.enum(['news', 'earlier']),
      council: z.string().optional(),
    }),
  ),
});

/** The council of all single sentences, and another that they may name. */
const COUNCILS = ['Exampleton', 'Otherham'] as const;
const NAME = 'sentences';

/**
 * Single sentences with the ratings that each states (a JSON object a line): wordings that a folder may lack. They help
 * to decide what is a rating and of which area; they are no folder, and no figure is measured on them.
 */
export function sentenceExamples(file: string, vocabulary: Vocabulary): readonly ArticleExamples[] {
  const read = createArticleReader(vocabulary, createLexicon(vocabulary), COUNCILS, []);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const { text, ratings, council = COUNCILS[0] } = row.parse(JSON.parse(line));
      const article = articleOf(text, index);
      const context = contextOf(article, read(article), vocabulary);
      const rows = ratings.flatMap(({ areas, council: own = council, ...rating }) =>
        areas.map((area) => ({
          ...rating,
          rating: { ...ratingOf(article, area, rating.grade, text), which: rating.which, council: own },
        })),
      );
      return {
        folder: NAME,
        context,
        annotations: { ratings: [], others: [] },
        mentions: context.passages.flatMap((passage) =>
          passage.items.flatMap((item, at) => {
            if (!isGraded(item)) return [];
            const { span } = item;
            const start = span.start + passage.reading.sentence.span.start;
            const own = rows.filter((one) => one.start < start + span.end - span.start && start < one.end);
            return [{ passage, at, gold: own.map(({ rating }) => rating), isAmbiguous: false }];
          }),
        ),
      };
    });
}

/** Its own title: a sentence of an article stands below one that is about something else. */
const articleOf = (text: string, index: number): Article => ({
  id: `${NAME}-${index}`,
  file: `${NAME}-${index}.md`,
  title: text,
  titleLine: 2,
  publisher: 'The Example',
  kind: 'newspaper',
  published: '2020-06-01',
  councils: [COUNCILS[0]],
  clarifications: [],
  ratings: [],
  text,
  bodyLine: 1,
});

const ratingOf = (article: Article, area: string, grade: string, quote: string): AnnotatedRating => ({
  article: article.id,
  council: COUNCILS[0],
  inspection: null,
  known: 'open',
  which: 'news',
  area,
  grade,
  quote,
  mention: quote,
});
