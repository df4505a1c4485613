import type { Problem } from '../knowledge/article.ts';
import type { Log } from '../log.ts';
import type { Library } from './library.ts';
import type { LibraryLoader } from './load-library.ts';

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

interface Live {
  readonly load: LibraryLoader;
  /** Makes a library ready for questions, before anybody asks. */
  readonly prepare: (library: Library) => void;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
  /** Told after each further attempt to load how it went. */
  readonly loadedAgain?: ((status: LiveStatus) => void) | undefined;
}

/** Loads the library for the first time; rejects with what `load` rejects with. */
export async function createLiveLibrary({
  load,
  prepare,
  log,
  now,
  loadedAgain,
}: Live): Promise<LiveLibrary> {
  let library = await load();
  let status: LiveStatus = { loaded: now() };
  let running: Promise<LiveStatus> | undefined;
  let next: Promise<LiveStatus> | undefined;
  logNew([], library.problems, log);

  const loadOnce = async (): Promise<LiveStatus> => {
    try {
      const fresh = await load();
      prepare(fresh);
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
