import type { FolderFiles, FolderParser } from '../knowledge/parse-folder.ts';
import { TermTable } from '../search/term-set.ts';
import { contextOf, type Library, libraryOf, type Progress, type ReadArticle } from './library.ts';
import type { Packed } from './packed.ts';
import type { ParsedFile } from './read-worker.ts';
import type { ReadingPool } from './reading-pool.ts';
import { unpack } from './unpack.ts';

/**
 * A folder's library, read by a pool of threads, which it closes: the same as one thread reads. `parserFor` makes the
 * parser of the folder from what the threads have parsed; `keep` is given the articles, packed, part by part in their order.
 * Rejects with a KnowledgeError where there is no good article, and with what a thread has failed of.
 */
export async function readTogether(
  files: FolderFiles,
  pool: ReadingPool,
  parserFor: (parsed: ReadonlyMap<string, ParsedFile>) => Promise<FolderParser>,
  progress?: Progress,
  keep?: (part: () => Packed) => Promise<void>,
): Promise<Library> {
  try {
    const { context, kept, ...rest } = await parseTogether(files, pool, parserFor);
    const parts = [...(await pool.read(context, kept, progress))];
    // Before the articles are unpacked: the threads' memory and that of the library are not needed at once.
    await pool.close();
    const table = new TermTable();
    const read: ReadArticle[] = [];
    // Taken away one by one: what is packed is a third of what is unpacked.
    for (let part = parts.shift(); part; part = parts.shift()) {
      const packed = part;
      await keep?.(() => packed);
      // Packed by our own threads.
      read.push(...(unpack(packed, table) as readonly ReadArticle[]));
    }
    return libraryOf({ ...rest, articles: [] }, context, read);
  } finally {
    await pool.close();
  }
}

/** What a folder holds besides its articles, which the threads keep. */
async function parseTogether(
  files: FolderFiles,
  pool: ReadingPool,
  parserFor: (parsed: ReadonlyMap<string, ParsedFile>) => Promise<FolderParser>,
) {
  const parsed = new Map((await pool.parse(files.articles)).map((one) => [one.file, one]));
  const loaded = (await parserFor(parsed))(files);
  const context = contextOf(loaded, undefined, ({ file }) => parsed.get(file)?.councils ?? []);
  const kept = new Set(loaded.articles.map(({ file }) => file));
  return { context, kept, vocabulary: loaded.vocabulary, problems: loaded.problems };
}
