import { parseArgs } from 'node:util';
import { type Explanation, explain } from '../answers/explain.ts';
import type { Environment } from '../config.ts';
import type { Library } from '../library/library.ts';
import { explainedGrades, gradeLines } from './explain-article.ts';
import { explanationLines } from './explain-text.ts';
import { articlesNamed, libraryFor } from './knowledge-tool.ts';
import { jsonLine } from './plain-text.ts';
import { toJson } from './render-json.ts';
import { toolOf } from './run-cli.ts';
import { indented } from './show-text.ts';
import { shown, shownClaims } from './shown.ts';
import { displayOf, print, type Terminal } from './terminal.ts';

const usage = `Usage: npm run knowledge -- explain "QUESTION"
       npm run knowledge -- explain --article ARTICLE
       npm run --silent knowledge -- explain --json …

Shows why a question is answered as it is: how it was read, how much each word tells, the ratings
and sentences that bear on it, each with its probability and what weighed most for and against it.
Of an article, why its grades were read as they were: each decision, in the same way.

  --article ARTICLE  an article, by its file's name or a part of it
  --json             as JSON, on one line; of an article, one line for each grade
  -h, --help         print this text

Exit status: 0, 1 for a failure, 2 for wrong usage.`;

const options = {
  article: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * What `npm run knowledge -- explain` does: answers a question and prints how the answer came about.
 * Resolves to the exit status; rejects only where the folder cannot be loaded.
 */
export const knowledgeExplain = toolOf(usage, read, async (request, terminal, env) => {
  const library = await libraryFor(terminal, env);
  return 'article' in request
    ? explainArticles(library, request, terminal, env)
    : explainQuestion(library, request, terminal, env);
});

async function explainQuestion(
  library: Library,
  { question, json }: Extract<Request, { question: string }>,
  terminal: Terminal,
  env: Environment,
): Promise<number> {
  const explanation = explain(library, question);
  if (json) {
    const claims = explanation.claims.map(({ claim }) => claim);
    const row = { ...plain(explanation), claims: shownClaims(library, claims) };
    await print(terminal.output, jsonLine(row));
    return 0;
  }
  const display = await displayOf(terminal.output, env);
  for (const line of explanationLines(explanation, library))
    await print(terminal.output, indented(line, display));
  return 0;
}

async function explainArticles(
  library: Library,
  { article: name, json }: Extract<Request, { article: string }>,
  terminal: Terminal,
  env: Environment,
): Promise<number> {
  const named = await articlesNamed(library, name, terminal);
  if (named === undefined) return 1;
  const display = await displayOf(terminal.output, env);
  for (const article of named) {
    const explained = explainedGrades(library, article);
    const lines = json
      ? explained.map(({ row }) => jsonLine(row))
      : gradeLines(article.id, explained).map((line) => indented(line, display));
    for (const line of lines) await print(terminal.output, line);
  }
  return 0;
}

function plain(explanation: Explanation): Readonly<Record<string, unknown>> {
  const { question, answer, passages, ...rest } = explanation;
  const { units: _units, ...read } = question;
  return {
    ...rest,
    question: read,
    passages: passages.map(({ evidence, cited, why }) => ({
      article: evidence.reading.sentence.article.id,
      ...shown(evidence.reading.sentence.article, evidence.reading.sentence.span),
      probability: evidence.probability,
      coverage: evidence.coverage,
      cited,
      why,
    })),
    answer: toJson(answer),
  };
}

type Request =
  | { readonly question: string; readonly json: boolean }
  | { readonly article: string; readonly json: boolean };

function read(args: string[]): Request | undefined {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { article, json, help } = values;
  if (help) return undefined;
  if (article === undefined && positionals.length === 0) throw new RangeError('There is no question.');
  if (article === undefined) return { question: positionals.join(' '), json };
  if (positionals.length > 0) throw new RangeError('Give a question or an article, not both.');
  return { article, json };
}
