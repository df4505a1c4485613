import { join } from 'node:path';
import { preparedOf } from '../answers/prepared.ts';
import { shippedKnowledge } from '../config.ts';
import type { Log } from '../log.ts';
import { createLiveLibrary, type LiveLibrary, type LiveStatus } from './live-library.ts';
import { createLibraryLoader } from './load-library.ts';
import { watchKnowledge } from './watcher.ts';

export interface FolderOptions {
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
  { cache, loadedAgain }: FolderOptions = {},
): Promise<LiveLibrary & { readonly close: () => Promise<void> }> {
  const live = await createLiveLibrary({
    load: createLibraryLoader(folder, cache),
    prepare: preparedOf,
    log,
    now: () => new Date(),
    loadedAgain,
  });
  // Before anybody asks: the first question has three seconds.
  preparedOf(live.current());
  const watcher = watchKnowledge(
    [folder, join(shippedKnowledge, 'vocabulary.yaml')],
    () => void live.reload(),
    (err) => log.error({ err }, 'Changes of the articles are not noticed; /knowledge reload takes them up'),
  );
  return { ...live, close: watcher.close };
}
