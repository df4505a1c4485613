import { parentPort } from 'node:worker_threads';
import type { Article, Problem } from '../knowledge/article.ts';
import { parseArticle } from '../knowledge/parse.ts';
import type { FolderFile } from '../knowledge/parse-folder.ts';
import { councilsInText } from '../mentions/councils.ts';
import { ratingModels } from '../ratings/models.ts';
import { TermTable } from '../search/term-set.ts';
import { createReading, type ReadArticle, type ReadingContext } from './article-reading.ts';
import { pack } from './pack.ts';
import type { Packed } from './packed.ts';
import { unpack } from './unpack.ts';

// A thread that parses and reads a share of a large folder; `reading-pool.ts` gives the orders.

/** What is asked of it. Articles are parsed first, and kept until they are read. */
export type Order =
  | { readonly order: 'parse'; readonly part: number; readonly files: readonly FolderFile[] }
  | { readonly order: 'context'; readonly context: Packed }
  /** `kept`: which of the part's articles are read, by file. */
  | { readonly order: 'read'; readonly part: number; readonly kept: readonly string[] };

/** What it answers to `parse` (ParsedFile[]) and to `read` (ReadArticle[]). */
export interface Done {
  readonly part: number;
  readonly result: Packed;
}

/** What one file holds. */
export interface ParsedFile {
  readonly file: string;
  readonly article?: Article;
  /** The councils that its words name. */
  readonly councils: readonly string[];
  readonly problems: readonly Problem[];
}

const parsed = new Map<number, readonly Article[]>();
let read: ((article: Article) => ReadArticle) | undefined;

parentPort?.on('message', (order: Order) => {
  if (order.order === 'context') {
    // Packed by the process that this thread belongs to.
    const context = unpack(order.context, new TermTable()) as ReadingContext;
    read = createReading(context, ratingModels);
  } else if (order.order === 'parse') {
    const files = order.files.map(parse);
    parsed.set(
      order.part,
      files.flatMap(({ article }) => article ?? []),
    );
    reply(order.part, files);
  } else {
    const articles = (parsed.get(order.part) ?? []).filter(({ file }) => order.kept.includes(file));
    parsed.delete(order.part);
    reply(
      order.part,
      articles.flatMap((article) => read?.(article) ?? []),
    );
  }
});

function parse({ file, text }: FolderFile): ParsedFile {
  if (typeof text !== 'string') return { file, councils: [], problems: [text] };
  const result = parseArticle(file, text);
  if (!('article' in result)) return { file, councils: [], problems: result.problems };
  const { article } = result;
  return { file, article, councils: councilsInText(article), problems: [] };
}

function reply(part: number, values: readonly ParsedFile[] | readonly ReadArticle[]): void {
  const result = pack(values);
  const done: Done = { part, result };
  parentPort?.postMessage(done, [
    result.ints.buffer,
    result.floats.buffer,
    result.shared.buffer,
    result.lengths.buffer,
  ]);
}
