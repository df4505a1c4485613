import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { bundledVersion } from './bundled.ts';

/** Beside the code that wrote it, and as much to be trusted. */
const file = new URL('vocabulary.json', import.meta.url);

interface Kept {
  readonly key: string;
  readonly vocabulary: Vocabulary;
}

const keyOf = (text: string): string =>
  createHash('sha256').update(`${bundledVersion}\n${text}`).digest('hex');

/** Keeps what was understood of the vocabulary that ships: its YAML takes half a second to read. */
export async function keepVocabulary(text: string, vocabulary: Vocabulary): Promise<void> {
  const kept: Kept = { key: keyOf(text), vocabulary };
  await writeFile(file, JSON.stringify(kept));
}

/** What the bundle has understood of a vocabulary with this text; `undefined` where it was another, or there is no bundle. */
export async function keptVocabulary(text: string): Promise<Vocabulary | undefined> {
  if (bundledVersion === undefined) return undefined;
  try {
    // Believed, as a snapshot is: this very code wrote it.
    const { key, vocabulary } = JSON.parse(await readFile(file, 'utf8')) as Kept;
    return key === keyOf(text) ? vocabulary : undefined;
  } catch {
    return undefined;
  }
}
