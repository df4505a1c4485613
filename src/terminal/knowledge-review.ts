import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Environment, requireConfig } from '../config.ts';
import { exportAnnotated } from '../import/annotated-export.ts';
import { ImportError } from '../import/import-error.ts';
import { removeLeftDrafts } from '../import/write-file.ts';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { isUnsure, type ReviewItem, reviewItems, unsureFirst } from '../views/review.ts';
import { applyDecisions } from './knowledge-review-apply.ts';
import { shownItem } from './knowledge-review-json.ts';
import { reviewAt } from './knowledge-review-session.ts';
import { articlesNamed, libraryFor } from './knowledge-tool.ts';
import { jsonLine, plainLine } from './plain-text.ts';
import { toolOf } from './run-cli.ts';
import { print, type Terminal } from './terminal.ts';

const usage = `Usage: npm run knowledge -- review [ARTICLE] [--all]
       npm run --silent knowledge -- review --json [ARTICLE] [--all]
       npm run knowledge -- review --apply FILE
       npm run knowledge -- review --export DIR

Goes through the grades that were not read surely, the least sure first, and writes each answer at once into
the front matter of its article (ratings:). What an editor has confirmed is used whatever its score.

  ARTICLE      only this article, by its file's name or a part of it
  --all        every grade's word, also what was read surely or taken to rate nothing
  --json       print them as JSON, one object a line; so too where there is no terminal
  --apply FILE take decisions from a file (- is standard input), one JSON object a line, as --json
               prints them under "yes" and "no"
  --export DIR write the articles in which nothing is left to review as an annotated folder below DIR,
               to learn from: npm run train -- --with DIR
  -h, --help   print this text

Exit status: 0, 1 for a failure or a decision that could not be written, 2 for wrong usage.`;

const options = {
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  apply: { type: 'string' },
  export: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the editor asks for. */
interface Request {
  readonly article: string | undefined;
  readonly all: boolean;
  readonly json: boolean;
  readonly apply?: string;
  readonly export?: string;
}

function read(args: string[]): Request | undefined {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return undefined;
  const [article, ...more] = positionals;
  const alone = [values.apply, values.export].filter((value) => value !== undefined).length;
  if (more.length > 0 || alone > 1 || (alone === 1 && (values.json || values.all || article !== undefined)))
    throw new RangeError('Give one article, or --apply FILE or --export DIR alone.');
  return { ...values, article };
}

/**
 * What `npm run knowledge -- review` does: an editor confirms or corrects what was read. Resolves to the exit status;
 * rejects only where the folder cannot be loaded.
 */
export const knowledgeReview = toolOf(usage, read, review);

async function review(request: Request, terminal: Terminal, env: Environment): Promise<number> {
  const folder = requireConfig(env).knowledgeFolder;
  await removeLeftDrafts(folder).catch(() => undefined);
  if (request.apply !== undefined) {
    const bytes = await (request.apply === '-' ? buffer(terminal.input) : readFile(request.apply));
    return applyDecisions(bytes.toString('utf8'), request.apply, folder, terminal);
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
