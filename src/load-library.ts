import { join } from 'node:path';
import { shippedKnowledge } from './config.ts';
import { loadFolder } from './knowledge/load.ts';
import { createLibrary, type Library } from './library.ts';

/**
 * The library of a folder of articles; a folder without a vocabulary uses the one that ships. What was left out
 * is listed in its `problems`. Rejects with a KnowledgeError when there is no good article.
 */
export async function loadLibrary(folder: string): Promise<Library> {
  return createLibrary(await loadFolder(folder, join(shippedKnowledge, 'vocabulary.yaml')));
}
