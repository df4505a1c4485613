import { join } from 'node:path';
import { shippedKnowledge } from '../config.ts';
import type { Log } from '../log.ts';
import type { Library } from './library.ts';
import { createLiveLibrary, type LiveLibrary, type LiveStatus } from './live-library.ts';
import { createLibraryLoader } from './load-library.ts';
import { watchKnowledge } from './watcher.ts';

export interface FolderOptions {
  /** Makes a library ready for questions before anybody asks: the first one has three seconds. */
  readonly prepare?: (library: Library) => void;
  /** Where what was read is kept for the next start; beside the program by default. */
  readonly cache?: string | undefined;
  /** Told after each further attempt to load how it went. */
  readonly loadedAgain?: (status: LiveStatus) => void;
}

/**
 * The library of a folder while the bot runs: what changes in the folder is taken up within two seconds of the end of
 * the change, or of its beginning where it goes on. Rejects with a KnowledgeError when there is no good article now.
 * `loadedAgain` is told after each further attempt to load.
 */
export async function openFolder(
  folder: string,
  log: Log,
  { prepare = () => undefined, cache, loadedAgain }: FolderOptions = {},
): Promise<LiveLibrary & { readonly close: () => Promise<void> }> {
  const live = await createLiveLibrary({
    load: createLibraryLoader(folder, cache),
    prepare,
    log,
    now: () => new Date(),
    loadedAgain,
  });
  prepare(live.current());
  const watcher = watchKnowledge(
    [folder, join(shippedKnowledge, 'vocabulary.yaml')],
    () => void live.reload(),
    (err) => log.error({ err }, 'Changes of the articles are not noticed; /knowledge reload takes them up'),
  );
  return { ...live, close: watcher.close };
}
