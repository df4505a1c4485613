import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { shippedKnowledge } from '../../../src/config.ts';
import { loadFolder } from '../../../src/knowledge/load.ts';
import { createLibrary, type Library } from '../../../src/library/library.ts';

const verdict = z.enum(['supported', 'contradicted', 'disputed', 'not-as-quoted', 'not-told']);

const row = z.object({
  folder: z.string(),
  statement: z.string(),
  /** What is wrong with it, or that nothing is. */
  kind: z.string(),
  verdict,
  /** Verdicts that a careful person would accept too. */
  also: z.array(verdict).default([]),
});

/** A statement on an annotated folder, with the verdict of a careful person who has read all of its articles. */
export type JudgedStatement = z.infer<typeof row>;

/** The table of statements: the folders' articles were read for it, not the program. */
export function judgedStatements(): readonly JudgedStatement[] {
  return readFileSync(new URL('./statements.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [row.parse(JSON.parse(line))]));
}

/** The library of an annotated folder. */
export async function annotatedLibrary(name: string): Promise<Library> {
  const folder = new URL(`../../corpus/${name}/articles`, import.meta.url).pathname;
  const articles = existsSync(folder) ? folder : shippedKnowledge;
  return createLibrary(await loadFolder(articles, `${shippedKnowledge}/vocabulary.yaml`));
}
