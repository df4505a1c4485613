import { fileURLToPath } from 'node:url';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { type AnnotatedFolder, readAnnotatedFolders, vocabularyIn } from './annotated-folder.ts';

const path = (from: string): string => fileURLToPath(new URL(`../../${from}`, import.meta.url));

/** The annotated folders that ship, and the vocabulary that they are read with. */
export interface Corpus {
  readonly folders: readonly AnnotatedFolder[];
  readonly vocabulary: Vocabulary;
  /** The file of single sentences, where they are learned from; see `sentence-examples.ts`. */
  readonly sentences?: string;
}

/** Reads `test/corpus` and the vocabulary that ships; `more`: folders of annotated folders beside them. */
export async function readCorpus(more: readonly string[] = []): Promise<Corpus> {
  const shipped = path('knowledge');
  const roots = [path('test/corpus'), ...more];
  const folders = (await Promise.all(roots.map((root) => readAnnotatedFolders(root, shipped)))).flat();
  const twice = folders.find(({ name }, at) => folders.findIndex((one) => one.name === name) < at);
  if (twice) throw new Error(`two folders are called ${twice.name}; give one of them another name`);
  return {
    folders,
    vocabulary: vocabularyIn(shipped).value,
    sentences: path('test/corpus/sentences.jsonl'),
  };
}
