import { readFile } from 'node:fs/promises';
import { type Environment, requireConfig } from '../config.ts';
import { exportAnnotated } from '../import/annotated-export.ts';
import { ImportError } from '../import/import-error.ts';
import { removeLeftDrafts } from '../import/write-file.ts';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { isUnsure, type ReviewItem, reviewItems, unsureFirst } from '../views/review.ts';
import { applyDecisions } from './knowledge-review-apply.ts';
import { reviewAt } from './knowledge-review-at.ts';
import { shownItem } from './knowledge-review-json.ts';
import { type ReviewRequest, readReviewArguments, reviewUsage } from './knowledge-review-options.ts';
import { articlesNamed, libraryFor, startTool } from './knowledge-tool.ts';
import { jsonLine, plainLine } from './plain-text.ts';
import { print, type Terminal } from './terminal.ts';

/**
 * What `npm run knowledge -- review` does: an editor confirms or corrects what was read. Resolves to the exit status;
 * rejects only where the folder cannot be loaded.
 */
export async function knowledgeReview(
  args: readonly string[],
  terminal: Terminal,
  env: Environment,
): Promise<number> {
  return startTool(args, terminal, { usage: reviewUsage, read: readReviewArguments }, (request) =>
    review(request, terminal, env),
  );
}

async function review(request: ReviewRequest, terminal: Terminal, env: Environment): Promise<number> {
  const folder = requireConfig(env).knowledgeFolder;
  await removeLeftDrafts(folder).catch(() => undefined);
  if (request.apply !== undefined) {
    const text = await (request.apply === '-' ? allOf(terminal.input) : readFile(request.apply, 'utf8'));
    return applyDecisions(text, request.apply, folder, terminal);
  }
  const library = await libraryFor(terminal, env);
  if (request.export !== undefined) return exported(folder, request.export, library, terminal);
  const named = await articlesNamed(library, request.article, terminal);
  if (named === undefined) return 1;
  const items = itemsOf(library, named, request.all);
  const isTerminal = terminal.input.isTTY === true && terminal.output.isTTY === true;
  if (!request.json && isTerminal) return reviewAt(terminal, folder, library, items);
  for (const item of items) await print(terminal.output, jsonLine(shownItem(item, library)));
  return 0;
}

/** What is asked about in the articles named: all, or what is unsure; the least sure first. */
const itemsOf = (library: Library, named: readonly Article[], all: boolean): readonly ReviewItem[] =>
  unsureFirst(reviewItems(library).filter((item) => named.includes(item.article) && (all || isUnsure(item))));

async function exported(
  folder: string,
  target: string,
  library: Library,
  { output, errors }: Terminal,
): Promise<number> {
  const done = await exportAnnotated(folder, target, library).catch((error: unknown) => {
    if (error instanceof ImportError) return error;
    throw error;
  });
  if (done instanceof ImportError) {
    await print(errors, plainLine(done.message));
    return 1;
  }
  const { path, exported: count, leftOut } = done;
  await print(output, plainLine(`Written: ${path}, with ${count} of ${library.articles.length} articles.`));
  for (const { file } of leftOut)
    await print(output, plainLine(`Left out: ${file}, where something is still to be reviewed.`));
  return 0;
}

async function allOf(input: Terminal['input']): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
