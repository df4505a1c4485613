import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { bundledVersion } from '../bundle/bundled.ts';
import { keptVocabulary } from '../bundle/kept-vocabulary.ts';
import { shippedKnowledge } from '../config.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { readFolder } from '../knowledge/load.ts';
import type { FolderFile, FolderFiles, FolderParser, Known, Understood } from '../knowledge/parse-folder.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { codeVersion } from './code-version.ts';
import { collectAfterReading, inliningLess, setEngine } from './engine.ts';
import type { Library, Progress } from './library.ts';
import type { Snapshot } from './packed-library.ts';
import type { ParsedFile } from './read-worker.ts';
import { digestsOf, isOf, readSnapshot, understoodBy, writeSnapshot } from './snapshot.ts';
import { beginSnapshot } from './snapshot-draft.ts';

/** Loads a folder, again and again; what has not changed since the last time is not read anew. */
export type LibraryLoader = () => Promise<Library>;

/** Where what was read is kept for the next start: beside the code that read it, and as much to be trusted. */
const shippedCache = join(shippedKnowledge, '..', 'node_modules', '.cache', 'rapporteur');

/**
 * A loader of a folder of articles; a folder without a vocabulary uses the one that ships. What was left out is listed
 * in the library's `problems`; a file that turns bad leaves its last good version. It rejects with a KnowledgeError when
 * there is no good article. What was read is kept in the folder `cache` and taken from there as long as it is the same.
 */
export function createLibraryLoader(
  folder: string,
  cache = shippedCache,
  progress?: Progress,
): LibraryLoader {
  const read = () => readFolder(folder, join(shippedKnowledge, 'vocabulary.yaml'));
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  let loaded: Loading | undefined;
  return async () => {
    loaded = loaded
      ? await loadAgain(loaded, await read())
      : await loadFirst(await read(), join(cache, name), progress);
    return loaded.library;
  };
}

/** The library of a folder, loaded once. Rejects with a KnowledgeError when there is no good article. */
export function loadLibrary(folder: string, progress?: Progress, cache?: string): Promise<Library> {
  return createLibraryLoader(folder, cache, progress)();
}

interface Loading {
  readonly library: Library;
  /** For the files as they are when it is first needed: until then their texts need not be kept. */
  readonly parser: (files: FolderFiles) => Promise<FolderParser>;
}

async function loadAgain({ library, parser }: Loading, files: FolderFiles): Promise<Loading> {
  const [parse, { createLibrary }] = await Promise.all([parser(files), import('./library.ts')]);
  return { library: createLibrary(parse(files), library), parser: async () => parse };
}

async function loadFirst(files: FolderFiles, path: string, progress?: Progress): Promise<Loading> {
  setEngine(files.articles.length);
  const version = await codeVersion();
  const snapshot = version === undefined ? undefined : await readSnapshot(path, version);
  const digests = digestsOf(files);
  if (snapshot && isOf(snapshot, digests)) return read(snapshot);
  const keep = version === undefined ? undefined : { path, version };
  const together = snapshot ? undefined : await inliningLess(() => readByThreads(files, progress, keep));
  if (together) return read({ digests, library: together });
  const loading = await inliningLess(() => readAlone(files, snapshot, progress));
  if (keep) await writeSnapshot(path, keep.version, { digests, library: loading.library });
  if (bundledVersion !== undefined) collectAfterReading(files.articles.length);
  return loading;
}

/** What has been read, the files of which are read again as they change. */
const read = (snapshot: Snapshot): Loading => ({
  library: snapshot.library,
  parser: async (files) => createParser(understoodBy(snapshot, files, true)),
});

async function readAlone(
  files: FolderFiles,
  before: Snapshot | undefined,
  progress: Progress | undefined,
): Promise<Loading> {
  // Loaded only now: what reads articles takes longer to load than a snapshot.
  const [parse, { createLibrary }] = await Promise.all([
    createParser(before ? understoodBy(before, files) : await vocabularyOf(files)),
    import('./library.ts'),
  ]);
  return { library: createLibrary(parse(files), before?.library, progress), parser: async () => parse };
}

/**
 * A large folder's library, read by several threads and kept for the next start; `undefined` for a small one, and where a
 * thread failed.
 */
async function readByThreads(
  files: FolderFiles,
  progress?: Progress,
  keep?: { readonly path: string; readonly version: string },
): Promise<Library | undefined> {
  const { openReadingPool, threadsFor } = await import('./reading-pool.ts');
  const threads = threadsFor(files.articles.length);
  if (threads < 2) return undefined;
  const { readTogether } = await import('./read-together.ts');
  const draft = keep && beginSnapshot(keep.path, keep.version);
  try {
    const vocabulary = await vocabularyOf(files);
    const parser = (parsed: ReadonlyMap<string, ParsedFile>) => createParser(vocabulary, parsed);
    const library = await readTogether(files, openReadingPool(threads), parser, progress, draft?.add);
    await draft?.finish({ digests: digestsOf(files), library });
    return library;
  } catch (error) {
    await draft?.discard();
    if (error instanceof KnowledgeError) throw error;
    return undefined;
  }
}

async function createParser(
  known: Understood,
  parsed?: ReadonlyMap<string, ParsedFile>,
): Promise<FolderParser> {
  const { createFolderParser } = await import('../knowledge/parse-folder.ts');
  return createFolderParser(known, parsed);
}

/** What is understood of a folder before any of it has been read. */
async function vocabularyOf(files: FolderFiles): Promise<Understood> {
  const [fallback = [], vocabulary = []] = await Promise.all(
    [files.fallback, files.vocabulary].map(understoodBefore),
  );
  return { articles: [], vocabulary, fallback };
}

/** The vocabulary that ships is understood when the bundle is made. */
async function understoodBefore(of: FolderFile | undefined): Promise<readonly Known<Vocabulary>[]> {
  if (of === undefined || typeof of.text !== 'string') return [];
  const value = await keptVocabulary(of.text);
  return value ? [{ file: of.file, text: of.text, value }] : [];
}
