import type { Article, Problem } from './article.ts';
import { repeatsAmong } from './duplicates.ts';
import { createMemory, type FolderFile, type Known, type Parsed } from './file-memory.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { parseArticle } from './parse.ts';
import { parseVocabulary } from './parse-vocabulary.ts';
import { unknownIds } from './unknown-ids.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The files of a folder before anything is understood of them. */
export interface FolderFiles {
  /** Its path, for messages. */
  readonly folder: string;
  /** In the order of their names. */
  readonly articles: readonly FolderFile[];
  /** The folder's own vocabulary, where it has one. */
  readonly vocabulary?: FolderFile;
  /** The one to use instead. */
  readonly fallback: FolderFile;
}

/** What an earlier run understood. */
export interface Understood {
  readonly articles: readonly Known<Article>[];
  readonly vocabulary: readonly Known<Vocabulary>[];
  readonly fallback: readonly Known<Vocabulary>[];
}

export type { FolderFile, Known } from './file-memory.ts';

const nothing: Understood = { articles: [], vocabulary: [], fallback: [] };

/** What a folder holds, and what was left out of it. */
export interface Loaded {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  readonly problems: readonly Problem[];
}

/**
 * Understands the files of a folder, again and again as they change. A file with the same text gives the same object
 * as before; one that has become bad gives its last good version, and its problems say so.
 * Throws a KnowledgeError, for the operator, when there is no good article or no vocabulary.
 */
export type FolderParser = (files: FolderFiles) => Loaded;

/** An article's file as it was parsed elsewhere. */
export interface ParsedArticle {
  readonly article?: Article;
  readonly problems: readonly Problem[];
}

/**
 * `known`: files that were understood before, by an earlier run, with what was understood of them. `first`: what the files
 * hold when they are understood for the first time, by name, where that has been found already.
 */
export function createFolderParser(
  known: Understood = nothing,
  first: ReadonlyMap<string, ParsedArticle> = new Map(),
): FolderParser {
  const waiting = new Map(first);
  const readArticles = createMemory((file, text) => {
    const found = waiting.get(file);
    waiting.delete(file);
    if (found) return found.article ? { value: found.article } : found;
    const parsed = parseArticle(file, text);
    return 'article' in parsed ? { value: parsed.article } : parsed;
  }, known.articles);
  const readOwn = createMemory(readVocabulary, known.vocabulary);
  const readFallback = createMemory(readVocabulary, known.fallback);
  return ({ folder, articles, vocabulary, fallback }) => {
    const read = readArticles(articles);
    const { kept, repeats } = repeatsAmong(read.flatMap(({ value }) => value ?? []));
    const problems = [...read.flatMap((one) => one.problems), ...repeats];
    if (kept.length === 0) throw noArticle(folder, problems);
    const [own] = readOwn(vocabulary ? [vocabulary] : []);
    const [used] = own?.value === undefined ? readFallback([fallback]) : [own];
    if (used?.value === undefined) {
      throw new KnowledgeError(`The vocabulary cannot be read:\n${listed(used?.problems ?? [])}`);
    }
    const whole = used === own ? complete(used.value, () => readFallback([fallback])[0]?.value) : used.value;
    return {
      articles: kept,
      vocabulary: whole,
      problems: [
        ...problems,
        ...kept.flatMap((article) => unknownIds(article, whole)),
        ...(own?.problems ?? []),
      ],
    };
  };
}

const completed = new WeakMap<Vocabulary, Vocabulary>();

/** How people in distress write, and what denies a quotation, is no matter of one folder: it comes from the vocabulary that ships. */
function complete(own: Vocabulary, fallback: () => Vocabulary | undefined): Vocabulary {
  if (own.distress !== undefined && own.reservations.denied.length > 0) return own;
  const known = completed.get(own);
  if (known) return known;
  const shipped = fallback();
  if (!shipped) return own;
  const distress = own.distress ?? shipped.distress;
  const wording = own.wording ?? shipped.wording;
  const whole: Vocabulary = {
    ...own,
    ...(distress && { distress }),
    ...(wording && { wording }),
    reservations: own.reservations.denied.length > 0 ? own.reservations : shipped.reservations,
    help: own.help.length > 0 ? own.help : shipped.help,
  };
  completed.set(own, whole);
  return whole;
}

function readVocabulary(file: string, text: string): Parsed<Vocabulary> {
  const parsed = parseVocabulary(file, text);
  return 'vocabulary' in parsed ? { value: parsed.vocabulary } : parsed;
}

function noArticle(folder: string, problems: readonly Problem[]): KnowledgeError {
  const why = problems.length === 0 ? 'put Markdown files (*.md) with front matter in it' : listed(problems);
  return new KnowledgeError(`The knowledge folder ${folder} holds no article that can be read:\n${why}`);
}

function listed(problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
}
