import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Environment, requireConfig } from '../config.ts';
import { exportAnnotated } from '../import/annotated-export.ts';
import { removeLeftDrafts } from '../import/replace-file.ts';
import { saveRatings } from '../import/save-ratings.ts';
import type { Library } from '../library/library.ts';
import { loadLibrary } from '../library/load-library.ts';
import { isUnsure, type ReviewItem, reviewItems, unsureFirst } from '../views/review.ts';
import { keyboardAt } from './keyboard.ts';
import { applyDecisions } from './knowledge-review-apply.ts';
import { shownItem } from './knowledge-review-json.ts';
import { reviewAll } from './knowledge-review-session.ts';
import { jsonLine, plainLine } from './plain-text.ts';
import { readingProgress } from './reading-progress.ts';
import { reportProblems } from './run-cli.ts';
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
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  apply: { type: 'string' },
  export: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Request {
  readonly article?: string;
  readonly all: boolean;
  readonly json: boolean;
  readonly apply?: string;
  readonly export?: string;
}

/**
 * What `npm run knowledge -- review` does: an editor confirms or corrects what was read. Resolves to the exit status;
 * rejects only where the folder cannot be loaded.
 */
export async function knowledgeReview(
  args: readonly string[],
  terminal: Terminal,
  env: Environment,
): Promise<number> {
  const request = readArguments(args);
  if ('say' in request) {
    await print(request.status === 0 ? terminal.output : terminal.errors, request.say);
    return request.status;
  }
  const folder = requireConfig(env).knowledgeFolder;
  await removeLeftDrafts(folder).catch(() => undefined);
  if (request.apply !== undefined) {
    const text = await (request.apply === '-' ? allOf(terminal.input) : readFile(request.apply, 'utf8'));
    return applyDecisions(text, request.apply, folder, terminal);
  }
  const library = await loadLibrary(folder, readingProgress(terminal.errors));
  reportProblems(library.problems, terminal.errors);
  if (request.export !== undefined) return exported(folder, request.export, library, terminal);
  const items = itemsFor(library, request);
  if (items === undefined) {
    await print(terminal.errors, plainLine(`No article's name holds “${request.article}”.`));
    return 1;
  }
  const isTerminal = terminal.input.isTTY === true && terminal.output.isTTY === true;
  if (request.json || !isTerminal) {
    for (const item of items) await print(terminal.output, jsonLine(shownItem(item, library)));
    return 0;
  }
  return reviewAt(terminal, folder, library, items);
}

/** Reviews items at a terminal; resolves to the exit status. */
export async function reviewAt(
  terminal: Terminal,
  folder: string,
  library: Library,
  items: readonly ReviewItem[],
): Promise<number> {
  const say = async (lines: readonly string[]): Promise<void> => {
    for (const line of lines) await print(terminal.output, plainLine(line));
  };
  if (items.length === 0) {
    await say(['Nothing is unsure. With --all, everything that was read is gone through.']);
    return 0;
  }
  const keyboard = keyboardAt(terminal);
  try {
    const save = (file: string, entries: Parameters<typeof saveRatings>[2]) =>
      saveRatings(folder, file, entries);
    const decided = await reviewAll(items, { library, keyboard, say, save });
    await say(['', `${decided} of ${items.length} decided; what was written stays.`]);
    return 0;
  } finally {
    keyboard.end();
  }
}

/** What is asked about: of the article named, unsure or all; `undefined` where there is no such article. */
function itemsFor(library: Library, { article, all }: Request): readonly ReviewItem[] | undefined {
  const named = library.articles.filter(
    ({ file, id }) => article === undefined || id === article || file.includes(article),
  );
  if (named.length === 0) return undefined;
  const items = reviewItems(library).filter(
    (item) => named.includes(item.article) && (all || isUnsure(item)),
  );
  return unsureFirst(items);
}

async function exported(
  folder: string,
  target: string,
  library: Library,
  { output }: Terminal,
): Promise<number> {
  const { path, exported: count, leftOut } = await exportAnnotated(folder, target, library);
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

function readArguments(args: readonly string[]): Request | { readonly say: string; readonly status: 0 | 2 } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return { say: usage, status: 0 };
    const [article, ...more] = positionals;
    const alone = [values.apply, values.export].filter((value) => value !== undefined).length;
    if (more.length > 0 || alone > 1 || (alone === 1 && (values.json || values.all || article !== undefined)))
      return { say: `Give one article, or --apply FILE or --export DIR alone.\n\n${usage}`, status: 2 };
    return {
      all: values.all === true,
      json: values.json === true,
      ...(article === undefined ? {} : { article }),
      ...(values.apply === undefined ? {} : { apply: values.apply }),
      ...(values.export === undefined ? {} : { export: values.export }),
    };
  } catch (error) {
    return { say: `${error instanceof Error ? error.message : String(error)}\n\n${usage}`, status: 2 };
  }
}
