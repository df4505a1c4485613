import { join } from 'node:path';
import { shippedKnowledge } from './config.ts';
import { readFolder } from './knowledge/load.ts';
import { createFolderParser } from './knowledge/parse-folder.ts';
import { createLibrary, type Library } from './library.ts';

/** Loads a folder, again and again; what has not changed since the last time is not read anew. */
export type LibraryLoader = () => Promise<Library>;

/**
 * A loader of a folder of articles; a folder without a vocabulary uses the one that ships. What was left out is listed
 * in the library's `problems`; a file that turns bad leaves its last good version. It rejects with a KnowledgeError when
 * there is no good article.
 */
export function createLibraryLoader(folder: string): LibraryLoader {
  const parse = createFolderParser();
  let before: Library | undefined;
  return async () => {
    before = createLibrary(
      parse(await readFolder(folder, join(shippedKnowledge, 'vocabulary.yaml'))),
      before,
    );
    return before;
  };
}

/** The library of a folder, loaded once. Rejects with a KnowledgeError when there is no good article. */
export function loadLibrary(folder: string): Promise<Library> {
  return createLibraryLoader(folder)();
}
