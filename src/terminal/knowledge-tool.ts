import { type Environment, requireConfig } from '../config.ts';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { loadLibrary } from '../library/load-library.ts';
import { plainLine } from './plain-text.ts';
import { readingProgress, reportProblems } from './run-cli.ts';
import { print, type Terminal } from './terminal.ts';

/** The library of the folder that is set; what was left out of it is said. Rejects where it cannot be loaded. */
export async function libraryFor({ errors }: Terminal, env: Environment): Promise<Library> {
  const library = await loadLibrary(requireConfig(env).knowledgeFolder, readingProgress(errors));
  reportProblems(library.problems, errors);
  return library;
}

/** The articles whose names hold `name`, or all without one; where there is none, that is said, and undefined given. */
export async function articlesNamed(
  { articles }: Library,
  name: string | undefined,
  { errors }: Terminal,
): Promise<readonly Article[] | undefined> {
  const named = articles.filter(({ file, id }) => name === undefined || id === name || file.includes(name));
  if (named.length > 0) return named;
  await print(errors, plainLine(`No article's name holds “${name}”.`));
  return undefined;
}
