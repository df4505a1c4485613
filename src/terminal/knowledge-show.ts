import { parseArgs } from 'node:util';
import type { Environment } from '../config.ts';
import { articlesNamed, libraryFor } from './knowledge-tool.ts';
import { toolOf } from './run-cli.ts';
import { printShowings, type Showing, showings } from './show-text.ts';
import { print, type Terminal } from './terminal.ts';

const usage = `Usage: npm run knowledge -- show [ARTICLE]
       npm run knowledge -- show --inspections | --claims | --conflicts | --undated
       npm run --silent knowledge -- show … --json

Shows what was read in the articles, each with its quotation and line.

  ARTICLE        one article, by its file's name or a part of it; without it, all
  --inspections  the inspections that the articles tell of, with the ratings given
  --claims       the ratings, one by one
  --conflicts    ratings of one area at one inspection that cannot both hold
  --undated      dates that the articles leave open: what a clarification could settle
  --json         as JSON, one object a line
  -h, --help     print this text

Exit status: 0, 1 for a failure or an article that is not there, 2 for wrong usage.`;

const parts = ['inspections', 'claims', 'conflicts', 'undated'] as const;

const flag = { type: 'boolean', default: false } as const;
const options = {
  inspections: flag,
  claims: flag,
  conflicts: flag,
  undated: flag,
  json: flag,
  help: { type: 'boolean', short: 'h' },
} as const;

interface Request {
  readonly part: keyof typeof showings;
  readonly article: string | undefined;
  readonly json: boolean;
}

/**
 * What `npm run knowledge -- show` does: prints what was read in the folder's articles.
 * Resolves to the exit status; rejects only where the folder cannot be loaded.
 */
export const knowledgeShow = toolOf(usage, read, show);

async function show(request: Request, terminal: Terminal, env: Environment): Promise<number> {
  const library = await libraryFor(terminal, env);
  const named = await articlesNamed(library, request.article, terminal);
  if (named === undefined) return 1;
  const found: readonly Showing[] = showings[request.part](library, named);
  await printShowings(found, request.json, terminal, env);
  if (found.length === 0 && !request.json) await print(terminal.output, 'Nothing to show.');
  return 0;
}

function read(args: string[]): Request | undefined {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return undefined;
  const [part, ...more] = parts.filter((name) => values[name]);
  const [article, ...others] = positionals;
  if (more.length > 0 || others.length > 0 || (part !== undefined && article !== undefined))
    throw new RangeError('Give one article or one of the options, not several.');
  return { part: part ?? 'articles', json: values.json, article };
}
