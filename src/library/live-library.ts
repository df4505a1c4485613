import { join } from 'node:path';
import { shippedKnowledge } from '../config.ts';
import type { Problem } from '../knowledge/article.ts';
import type { Log } from '../log.ts';
import type { Library } from './library.ts';
import { createLibraryLoader, type LibraryLoader } from './load-library.ts';
import { watchKnowledge } from './watcher.ts';

/** The library while the bot runs: taken up anew when the folder changes, whole or not at all. */
export interface LiveLibrary {
  /** The library as it is now. It never changes in itself: a question that holds it sees the old or the new one. */
  readonly current: () => Library;
  readonly status: () => LiveStatus;
  /**
   * Loads the folder now. Calls while it is being loaded share one further load. Never rejects: what cannot be
   * loaded leaves the library as it is, and stands in the status.
   */
  readonly reload: () => Promise<LiveStatus>;
}

export interface LiveStatus {
  /** When the library that is in use was loaded. */
  readonly loaded: Date;
  /** Why the last attempt to load failed; absent when it did not. */
  readonly failure?: string;
}

export interface FolderOptions {
  /** Makes a library ready for questions before anybody asks: the first one has three seconds. */
  readonly prepare?: ((library: Library) => void) | undefined;
  /** Where what was read is kept for the next start; beside the program by default. */
  readonly cache?: string | undefined;
  /** Told after each further attempt to load how it went. */
  readonly loadedAgain?: ((status: LiveStatus) => void) | undefined;
}

/**
 * The library of a folder while the bot runs: what changes in the folder is taken up within two seconds of the end of
 * the change, or of its beginning where it goes on. Rejects with a KnowledgeError when there is no good article now.
 */
export async function openFolder(
  folder: string,
  log: Log,
  { prepare, cache, loadedAgain }: FolderOptions = {},
): Promise<LiveLibrary & { readonly close: () => Promise<void> }> {
  const load = createLibraryLoader(folder, cache);
  const live = await createLiveLibrary({ load, prepare, log, now: () => new Date(), loadedAgain });
  prepare?.(live.current());
  const watcher = watchKnowledge(
    [folder, join(shippedKnowledge, 'vocabulary.yaml')],
    () => void live.reload(),
    (err) => log.error({ err }, 'Changes of the articles are not noticed; /knowledge reload takes them up'),
  );
  return { ...live, close: watcher.close };
}

interface Live extends Omit<FolderOptions, 'cache'> {
  readonly load: LibraryLoader;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
}

/** Loads the library for the first time; rejects with what `load` rejects with. */
export async function createLiveLibrary(parts: Live): Promise<LiveLibrary> {
  const { load, prepare, log, now, loadedAgain } = parts;
  let library = await load();
  let status: LiveStatus = { loaded: now() };
  let running: Promise<LiveStatus> | undefined;
  let next: Promise<LiveStatus> | undefined;
  logNew([], library.problems, log);

  const loadOnce = async (): Promise<LiveStatus> => {
    try {
      const fresh = await load();
      prepare?.(fresh);
      logNew(library.problems, fresh.problems, log);
      library = fresh;
      status = { loaded: now() };
      const { articles, problems } = fresh;
      log.info({ articles: articles.length, problems: problems.length }, 'Loaded the articles again');
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      if (failure !== status.failure) {
        log.error({ err: error }, 'The articles cannot be loaded; those loaded before stay in use');
      }
      status = { ...status, failure };
    }
    loadedAgain?.(status);
    return status;
  };

  const begin = (): Promise<LiveStatus> => {
    running = loadOnce().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    current: () => library,
    status: () => status,
    reload: () => {
      if (!running) return begin();
      // What is being loaded may have been read before the latest change.
      next ??= running.then(() => {
        next = undefined;
        return begin();
      });
      return next;
    },
  };
}

/** Says each problem once, for as long as it lasts. */
function logNew(before: readonly Problem[], now: readonly Problem[], log: Pick<Log, 'warn'>): void {
  const said = new Set(before.map(sayProblem));
  for (const problem of now) {
    if (!said.has(sayProblem(problem))) log.warn({ file: problem.file, line: problem.line }, problem.message);
  }
}

const sayProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;
