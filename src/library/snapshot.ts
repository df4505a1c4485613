import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { vocabularyName } from '../knowledge/load.ts';
import type { FolderFile, FolderFiles, Known, Understood } from '../knowledge/parse-folder.ts';
import type { Library } from './library.ts';
import { pack } from './pack.ts';
import { packedInBytes } from './packed.ts';
import { inParts, type Snapshot, unpackLibrary } from './packed-library.ts';
import { beginSnapshot, headOf } from './snapshot-draft.ts';

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The digest of each file: what a snapshot is compared by. */
export function digestsOf({ articles, vocabulary, fallback }: FolderFiles): ReadonlyMap<string, string> {
  const texts = [
    ...articles.map(({ file, text }) => [`article ${file}`, text] as const),
    ['fallback', fallback.text] as const,
    ...(vocabulary ? [['vocabulary', vocabulary.text] as const] : []),
  ];
  return new Map(texts.map(([name, text]) => [name, digest(JSON.stringify(text))]));
}

/** Whether a snapshot was read from the very same files. */
export function isOf({ digests }: Snapshot, files: ReadonlyMap<string, string>): boolean {
  return digests.size === files.size && [...files].every(([name, text]) => digests.get(name) === text);
}

/**
 * What a snapshot knows of files that have not changed since; with `lastGood`, of the others too: what they held, to stay in
 * use where they have become bad.
 */
export function understoodBy(
  { digests, library }: Snapshot,
  files: FolderFiles,
  lastGood = false,
): Understood {
  const now = digestsOf(files);
  const knownAs = <Value>(
    name: string,
    { file, text }: FolderFile,
    value: Value,
  ): readonly Known<Value>[] => {
    const same = typeof text === 'string' && now.get(name) === digests.get(name) ? text : undefined;
    return same !== undefined || lastGood ? [{ file, text: same, value }] : [];
  };
  const known = new Map(library.articles.map((article) => [article.file, article]));
  const articles = files.articles.flatMap(({ file, text }) => {
    const value = known.get(file);
    return value ? knownAs(`article ${file}`, { file, text }, value) : [];
  });
  const hadOwn = digests.has('vocabulary') && !library.problems.some(({ file }) => file === vocabularyName);
  const words = (name: string, file: FolderFile | undefined): readonly Known<Library['vocabulary']>[] =>
    file && digests.has(name) ? knownAs(name, file, library.vocabulary) : [];
  return {
    articles,
    vocabulary: hadOwn ? words('vocabulary', files.vocabulary) : [],
    fallback: hadOwn ? [] : words('fallback', files.fallback),
  };
}

/** The snapshot in a file; `undefined` when there is none, it is damaged, or it is of another version. */
export async function readSnapshot(path: string, version: string): Promise<Snapshot | undefined> {
  try {
    const data = await readFile(path);
    const payload = data.subarray(headOf('', '').length + 2 * digest('').length);
    const head = data.subarray(0, data.length - payload.length).toString('latin1');
    return head === headOf(version, digest(payload)) ? unpackLibrary(packedInBytes(payload)) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a snapshot, whole or not at all. Resolves to whether it could: a snapshot is a convenience. */
export async function writeSnapshot(path: string, version: string, snapshot: Snapshot): Promise<boolean> {
  const draft = beginSnapshot(path, version);
  for (const part of inParts(snapshot.library.read)) await draft.add(() => pack(part));
  return draft.finish(snapshot);
}
