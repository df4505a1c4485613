import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';

/** Quiet for so long (milliseconds) is the end of a burst of changes… */
const QUIET = 250;
/** …but a burst that goes on is told of after so long, so that a change is taken up within two seconds. */
const PATIENCE = 1_000;

export interface Watcher {
  /** Resolves when changes are noticed. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Tells of changes to the articles and vocabularies at the paths (folders, without those inside them, and files):
 * once for each burst. `failed` is called with what the system says when it cannot watch.
 */
export function watchKnowledge(
  paths: readonly string[],
  changed: () => void,
  failed: (error: unknown) => void,
): Watcher {
  const roots = new Set(paths.map((path) => resolve(path)));
  const burst = createBurst(changed);
  const watcher = watch([...roots], {
    ignoreInitial: true,
    depth: 0,
    ignored: (path) => !roots.has(resolve(path)) && !/\.(?:md|yaml)$/u.test(basename(path)),
  });
  watcher.on('all', burst.note);
  watcher.on('error', failed);
  return {
    ready: new Promise((ready) => watcher.once('ready', () => ready())),
    close: async () => {
      burst.stop();
      await watcher.close();
    },
  };
}

function createBurst(over: () => void) {
  let quiet: NodeJS.Timeout | undefined;
  let patience: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(patience);
    patience = undefined;
  };
  const end = () => {
    stop();
    over();
  };
  return {
    stop,
    note: () => {
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET);
      patience ??= setTimeout(end, PATIENCE);
    },
  };
}
