import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article, Problem } from './article.ts';
import { repeatsAmong } from './duplicates.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { parseArticle } from './parse.ts';
import { parseVocabulary } from './parse-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

const sizeLimit = 2 * 1024 * 1024;
const vocabularyFile = 'vocabulary.yaml';

/** What a folder holds, and what was left out of it. */
export interface Loaded {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  readonly problems: readonly Problem[];
}

/**
 * Reads the articles (`*.md` directly in the folder, but not README.md, by name) and its vocabulary.yaml; a folder
 * without one, or with one that cannot be read, gets the vocabulary at `fallbackVocabulary` (a path).
 * What cannot be read is left out and listed in `problems`.
 * Throws a KnowledgeError, for the operator, when the folder is not there or holds no good article.
 */
export async function loadFolder(folder: string, fallbackVocabulary: string): Promise<Loaded> {
  const names = await namesIn(folder);
  const read = await Promise.all(names.filter(isArticleName).map((name) => readArticle(folder, name)));
  const { kept, repeats } = repeatsAmong(
    read.flatMap((result) => ('article' in result ? [result.article] : [])),
  );
  const problems = [...read.flatMap((result) => ('problems' in result ? result.problems : [])), ...repeats];
  if (kept.length === 0) throw noArticle(folder, problems);
  const own = names.includes(vocabularyFile) ? await readVocabulary(join(folder, vocabularyFile)) : undefined;
  const fallback = own && 'vocabulary' in own ? own : await readVocabulary(fallbackVocabulary);
  if ('problems' in fallback) {
    throw new KnowledgeError(`The vocabulary cannot be read:\n${listed(fallback.problems)}`);
  }
  return {
    articles: kept,
    vocabulary: fallback.vocabulary,
    problems: [...problems, ...(own && 'problems' in own ? own.problems : [])],
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    // Sorted by code unit: the same order on every machine, whatever its locale.
    return (await readdir(folder)).toSorted();
  } catch (error) {
    throw new KnowledgeError(`The knowledge folder ${folder} cannot be read: ${sayReason(error)}.`);
  }
}

function isArticleName(name: string): boolean {
  return name.endsWith('.md') && name.toLowerCase() !== 'readme.md' && !name.startsWith('.');
}

async function readArticle(folder: string, name: string) {
  const text = await readText(join(folder, name));
  return typeof text === 'string' ? parseArticle(name, text) : { problems: [text] };
}

async function readVocabulary(path: string) {
  const text = await readText(path);
  return typeof text === 'string' ? parseVocabulary(basename(path), text) : { problems: [text] };
}

async function readText(path: string): Promise<string | Problem> {
  const problem = (message: string): Problem => ({ file: basename(path), line: 1, message });
  try {
    const { size, isFile } = await describe(path);
    // Opening a FIFO would wait for a writer for ever.
    if (!isFile) return problem('not a regular file; put a text file in its place or remove it');
    if (size > sizeLimit)
      return problem(`larger than ${sizeLimit / 1024 / 1024} MB; one article a file, text only`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    return problem(
      error instanceof TypeError
        ? 'not UTF-8 text; save the file with the encoding UTF-8'
        : `cannot be read: ${sayReason(error)}`,
    );
  }
}

async function describe(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
}

function sayReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'it is not there';
  if (code === 'ENOTDIR') return 'it is not a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not permitted';
  return typeof code === 'string' ? code : 'reading it failed';
}

function noArticle(folder: string, problems: readonly Problem[]): KnowledgeError {
  const why = problems.length === 0 ? 'put Markdown files (*.md) with front matter in it' : listed(problems);
  return new KnowledgeError(`The knowledge folder ${folder} holds no article that can be read:\n${why}`);
}

function listed(problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
}
