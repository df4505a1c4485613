import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedKnowledge } from '../config.ts';
import type { Problem } from '../knowledge/article.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { type Loaded, loadFolder, vocabularyName } from '../knowledge/load.ts';
import { parseVocabulary } from '../knowledge/parse-vocabulary.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';

/** The articles of a folder, perhaps none, and the vocabulary to read them with. */
export type Known = Loaded;

/**
 * What a folder holds already. One without any good article is empty here, for the first must come from somewhere.
 * Throws a KnowledgeError where there is no such folder.
 */
export async function loadKnown(folder: string): Promise<Known> {
  const vocabulary = join(shippedKnowledge, vocabularyName);
  try {
    return await loadFolder(folder, vocabulary);
  } catch (error) {
    if (!(error instanceof KnowledgeError) || !(await isFolder(folder))) throw error;
    const own = await readVocabulary(join(folder, vocabularyName));
    const used = own ?? (await readVocabulary(vocabulary));
    if (!used) throw error;
    return { articles: [], vocabulary: used, problems: problemsIn(error.message) };
  }
}

async function readVocabulary(path: string): Promise<Vocabulary | undefined> {
  const source = await readFile(path, 'utf8').catch(() => undefined);
  const parsed = source === undefined ? undefined : parseVocabulary(path, source);
  return parsed && 'vocabulary' in parsed ? parsed.vocabulary : undefined;
}

const isFolder = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    () => true,
    () => false,
  );

/** The problems that the loader lists in its message, one `file:line: message` each. */
function problemsIn(message: string): readonly Problem[] {
  return message.split('\n').flatMap((text) => {
    const [, file, line, what] = /^([^:\n]+):(\d+): (.*)$/u.exec(text) ?? [];
    return file === undefined || what === undefined ? [] : [{ file, line: Number(line), message: what }];
  });
}
