import { type Environment, requireConfig } from '../config.ts';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { loadLibrary } from '../library/load-library.ts';
import { plainLine } from './plain-text.ts';
import { readingProgress } from './reading-progress.ts';
import { reportProblems } from './run-cli.ts';
import { print, type Terminal } from './terminal.ts';

/** What every tool of the editor has: how it is used, and what its arguments ask for. */
export interface ToolStart<Request> {
  readonly usage: string;
  /** The request in the arguments; undefined where they ask for help. Throws an Error that says what is wrong with them. */
  readonly read: (args: string[]) => Request | undefined;
}

/**
 * Starts one of the editor's tools: does what its arguments ask for, or prints its help, or says what is wrong with them
 * and how it is used. Resolves to the exit status, 2 for wrong usage.
 */
export async function startTool<Request>(
  args: readonly string[],
  terminal: Terminal,
  { usage, read }: ToolStart<Request>,
  run: (request: Request) => Promise<number>,
): Promise<number> {
  const request = requestIn(args, read);
  if (request instanceof Error) {
    await print(terminal.errors, `${request.message}\n\n${usage}`);
    return 2;
  }
  if (request !== undefined) return run(request);
  await print(terminal.output, usage);
  return 0;
}

function requestIn<Request>(
  args: readonly string[],
  read: ToolStart<Request>['read'],
): Request | Error | undefined {
  try {
    return read([...args]);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

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
