import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { KnowledgeError } from './knowledge-error.ts';
import type { FolderFile, FolderFiles, Loaded } from './parse-folder.ts';

export type { Loaded } from './parse-folder.ts';

const sizeLimit = 2 * 1024 * 1024;
/** The name that a folder's own vocabulary has. */
export const vocabularyName = 'vocabulary.yaml';
/** Together, so that a large folder does not use up the files that a process may open. */
const atOnce = 32;

/**
 * Reads the articles (`*.md` directly in the folder, but not README.md, by name) and its vocabulary.yaml; a folder
 * without one, or with one that cannot be read, gets the vocabulary at `fallbackVocabulary` (a path).
 * What cannot be read is left out and listed in `problems`.
 * Throws a KnowledgeError, for the operator, when the folder is not there or holds no good article.
 */
export async function loadFolder(folder: string, fallbackVocabulary: string): Promise<Loaded> {
  const [{ createFolderParser }, files] = await Promise.all([
    // Loaded only where it is needed: YAML and its checks take longer to load than a few articles to read.
    import('./parse-folder.ts'),
    readFolder(folder, fallbackVocabulary),
  ]);
  return createFolderParser()(files);
}

/**
 * The texts of the files that `loadFolder` reads, not yet understood; of a file that cannot be read, why.
 * Throws a KnowledgeError, for the operator, when the folder cannot be read.
 */
export async function readFolder(folder: string, fallbackVocabulary: string): Promise<FolderFiles> {
  const names = await namesIn(folder);
  const root = await realpath(folder);
  const articles: FolderFile[] = [];
  const wanted = names.filter(isArticleName);
  for (let from = 0; from < wanted.length; from += atOnce) {
    const some = wanted.slice(from, from + atOnce);
    articles.push(...(await Promise.all(some.map((name) => readFileOf(join(folder, name), root)))));
  }
  return {
    folder,
    articles,
    ...(names.includes(vocabularyName) && {
      vocabulary: await readFileOf(join(folder, vocabularyName), root),
    }),
    fallback: await readFileOf(fallbackVocabulary),
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

/** `root`: the folder that a symbolic link must not lead out of. */
async function readFileOf(path: string, root?: string): Promise<FolderFile> {
  const file = basename(path);
  const text = await readText(path, root);
  return { file, text: typeof text === 'string' ? text : { file, line: 1, message: text.wrong } };
}

/** The text of a file, or why it cannot be read; `root`: the folder that a symbolic link must not lead out of. */
export async function readText(
  path: string,
  root: string | undefined,
): Promise<string | { readonly wrong: string }> {
  try {
    if (root !== undefined && (await leadsOut(path, root))) {
      return { wrong: 'a link to a file outside the folder; put the file itself here' };
    }
    const found = await stat(path);
    // Opening a FIFO would wait for a writer for ever.
    if (!found.isFile()) return { wrong: 'not a regular file; put a text file in its place or remove it' };
    if (found.size > sizeLimit) {
      return { wrong: `larger than ${sizeLimit / 1024 / 1024} MB; one article a file, text only` };
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    return {
      wrong:
        error instanceof TypeError
          ? 'not UTF-8 text; save the file with the encoding UTF-8'
          : `cannot be read: ${sayReason(error)}`,
    };
  }
}

async function leadsOut(path: string, root: string): Promise<boolean> {
  if (!(await lstat(path)).isSymbolicLink()) return false;
  return !(await realpath(path)).startsWith(root + sep);
}

function sayReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'it is not there';
  if (code === 'ENOTDIR') return 'it is not a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not permitted';
  return typeof code === 'string' ? code : 'reading it failed';
}
