import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';

/** Quiet for so long (milliseconds) is the end of a burst of changes… */
const QUIET = 250;
/** …but a burst that goes on is told of after so long, so that a change is taken up within two seconds. */
const PATIENCE = 1_000;

/** How often (milliseconds) it is looked whether a folder is still the same one. */
const LOOK = 700;

/** No folder's identity. */
const GONE = 'gone';

export interface Watcher {
  /** Resolves when changes are noticed. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Tells of changes to the articles and vocabularies at the paths (folders, without those inside them, and files):
 * once for each burst. A folder that is put in the place of the one that was watched is a change too.
 * `failed` is called with what the system says when it cannot watch.
 */
export function watchKnowledge(
  paths: readonly string[],
  changed: () => void,
  failed: (error: unknown) => void,
): Watcher {
  const roots = new Set(paths.map((path) => resolve(path)));
  const burst = createBurst(changed);
  const begin = () => {
    const watcher = watch([...roots], {
      ignoreInitial: true,
      depth: 0,
      ignored: (path) => !roots.has(resolve(path)) && !/\.(?:md|yaml)$/u.test(basename(path)),
    });
    return watcher
      .on('all', burst.note)
      .on('unlinkDir', (path) => {
        // Not watched any more, even if it is back before the next look.
        if (roots.has(resolve(path))) known = GONE;
      })
      .on('error', failed);
  };
  let known = identitiesOf(roots);
  let watcher = begin();
  const ready = new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  const timer = setInterval(() => {
    const now = identitiesOf(roots);
    if (now === known) return;
    known = now;
    void watcher.close();
    watcher = begin();
    burst.note();
  }, LOOK);
  return {
    ready,
    close: async () => {
      clearInterval(timer);
      burst.stop();
      await watcher.close();
    },
  };
}

/** What tells a folder from another one of the same name: the system's watching goes on with the one that was moved away. */
function identitiesOf(paths: Iterable<string>): string {
  return [...paths].map(identityOf).join('\n');
}

function identityOf(path: string): string {
  try {
    const found = statSync(path);
    return found.isDirectory() ? `${found.dev} ${found.ino} ${found.birthtimeMs}` : '';
  } catch {
    return '';
  }
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
