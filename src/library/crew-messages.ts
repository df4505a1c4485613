import type { Article, Problem } from '../knowledge/article.ts';
import type { FolderFile } from '../knowledge/parse-folder.ts';
import type { ReadArticle, ReadingContext } from './article-reading.ts';
import type { Packed } from './pack.ts';

/** What is asked of a worker. Articles are parsed first, and kept there until they are read. */
export type Order =
  | { readonly order: 'parse'; readonly part: number; readonly files: readonly FolderFile[] }
  | { readonly order: 'context'; readonly context: Packed }
  /** `kept`: which of the part's articles are read, by file. */
  | { readonly order: 'read'; readonly part: number; readonly kept: readonly string[] };

/** What a worker answers to `parse` (ParsedFile[]) and to `read` (ReadArticle[]). */
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

export type { ReadArticle, ReadingContext };
