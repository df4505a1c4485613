import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import type { Known } from '../knowledge/file-memory.ts';
import { readFolder, vocabularyName } from '../knowledge/load.ts';
import { createFolderParser } from '../knowledge/parse-folder.ts';
import { parseVocabulary } from '../knowledge/parse-vocabulary.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';

const rating = z.object({
  article: z.string(),
  council: z.string(),
  inspection: z.string().nullable(),
  known: z.string(),
  which: z.enum(['news', 'earlier', 'other']),
  area: z.string(),
  grade: z.string(),
  quote: z.string(),
  mention: z.string(),
});

const notRating = z.object({ article: z.string(), quote: z.string(), mention: z.string(), why: z.string() });

const question = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  answer_any: z.array(z.array(z.string())).nullish(),
  must_not: z.array(z.string()).nullish(),
  evidence: z.array(z.object({ seed: z.string(), quote: z.string() })).nullish(),
  need_all: z.boolean().nullish(),
  evidence_sets: z.array(z.array(z.number())).nullish(),
});

/** A rating that a careful reader found. */
export type AnnotatedRating = z.infer<typeof rating>;
/** A grade word that rates nothing. */
export type AnnotatedOther = z.infer<typeof notRating>;
/** A question with what a careful reader would accept. */
export type AnnotatedQuestion = z.infer<typeof question>;

/** Whether somebody asks who has not read the articles, in words of their own; the corpus README tells of them. */
export const isOfStranger = ({ id }: Pick<AnnotatedQuestion, 'id'>): boolean => id.startsWith('s');

/** A folder of articles with what a careful reader found in them; the unit that is left out of learning. */
export interface AnnotatedFolder {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly ratings: readonly AnnotatedRating[];
  readonly others: readonly AnnotatedOther[];
  readonly questions: readonly AnnotatedQuestion[];
}

/**
 * Every annotated folder below `root`, by name. One without articles of its own (the articles that ship are such a one)
 * annotates those in `shipped`. Throws where a file cannot be read, with its name.
 */
export async function readAnnotatedFolders(
  root: string,
  shipped: string,
): Promise<readonly AnnotatedFolder[]> {
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'ratings.jsonl')));
  const vocabulary = [vocabularyIn(shipped)];
  return Promise.all(
    names.toSorted().map((name) => readAnnotatedFolder(join(root, name), name, shipped, vocabulary)),
  );
}

/** The vocabulary of a folder, understood once for all others. Throws where it cannot be read. */
export function vocabularyIn(folder: string): Known<Vocabulary> {
  const text = readFileSync(join(folder, vocabularyName), 'utf8');
  const read = parseVocabulary(vocabularyName, text);
  if ('vocabulary' in read) return { file: vocabularyName, text, value: read.vocabulary };
  throw new Error(
    read.problems.map(({ line, message }) => `${vocabularyName}:${line}: ${message}`).join('\n'),
  );
}

async function readAnnotatedFolder(
  folder: string,
  name: string,
  shipped: string,
  vocabulary: readonly Known<Vocabulary>[],
): Promise<AnnotatedFolder> {
  const own = join(folder, 'articles');
  const files = await readFolder(existsSync(own) ? own : shipped, join(shipped, vocabularyName));
  const parse = createFolderParser({ articles: [], vocabulary, fallback: vocabulary });
  const { articles } = parse(files);
  return {
    name,
    // What an editor has settled is no reading: figures are of what was read.
    articles: articles.map((article) => ({ ...article, ratings: [] })),
    ratings: rowsOf(join(folder, 'ratings.jsonl'), rating),
    others: rowsOf(join(folder, 'not-ratings.jsonl'), notRating),
    questions: rowsOf(join(folder, 'questions.jsonl'), question),
  };
}

function rowsOf<Row>(file: string, schema: z.ZodType<Row>): readonly Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`);
      return [parsed.data];
    });
}
