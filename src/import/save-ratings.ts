import { join } from 'node:path';
import type { RatingEntry } from '../knowledge/rating-entry.ts';
import { withRatings } from './edit-ratings.ts';
import { codeOf, ImportError } from './import-error.ts';
import { changeFile } from './write-file.ts';

/**
 * Writes an editor's entries into the front matter of an article's file (its name in the folder): at once, whole or not
 * at all. Rejects with an ImportError, which says what to do, where the file does not take them or is not there.
 */
export async function saveRatings(
  folder: string,
  file: string,
  entries: readonly RatingEntry[],
): Promise<void> {
  try {
    await changeFile(join(folder, file), (before) => withRatings(file, before, entries));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'EACCES')
      throw new ImportError(`${file} cannot be written (${code}); the answer was not kept`);
    throw error;
  }
}
