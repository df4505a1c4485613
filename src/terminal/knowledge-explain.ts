import { parseArgs } from 'node:util';
import { type Explanation, explain } from '../answers/explain.ts';
import { type Article, lineOf, quoteOf, touches } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { councilNames } from '../mentions/councils.ts';
import { createArticleReader } from '../mentions/read-article.ts';
import { inArticle } from '../mentions/reading.ts';
import type { Decided } from '../ratings/decided.ts';
import { explainRatings } from '../ratings/explain-ratings.ts';
import { ratingModels } from '../ratings/models.ts';
import { explanationLines } from './explain-text.ts';
import { articlesNamed, libraryFor } from './knowledge-tool.ts';
import { toJson } from './render-json.ts';
import { toolOf } from './run-cli.ts';
import { printShowings, type Showing } from './show-text.ts';
import { shown, shownClaims } from './shown.ts';

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
  if ('question' in request) {
    const explanation = explain(library, request.question);
    const lines = () => explanationLines(explanation, library);
    await printShowings([{ value: plain(explanation, library), lines }], request.json, terminal, env);
    return 0;
  }
  const named = await articlesNamed(library, request.article, terminal);
  for (const article of named ?? []) {
    const grades = explainedGrades(library, article);
    const none = { value: {}, lines: () => [`${article.id}: no word for a grade stands in it`] };
    const isNone = grades.length === 0 && !request.json;
    await printShowings(isNone ? [none] : grades, request.json, terminal, env);
  }
  return named === undefined ? 1 : 0;
});

/** It as data. */
function plain(explanation: Explanation, library: Library): object {
  const { question, answer, passages, ...rest } = explanation;
  const { units: _units, ...read } = question;
  const claims = rest.claims.map(({ claim }) => claim);
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
    claims: shownClaims(library, claims),
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

/**
 * The decisions about the grades of an article, made again to be looked at: of each grade's words, what weighed for (+) and
 * against (-) each choice.
 */
function explainedGrades(library: Library, article: Article): readonly Showing[] {
  const { articles, vocabulary, lexicon } = library;
  const publishers = articles.map(({ publisher }) => publisher);
  const read = createArticleReader(vocabulary, lexicon, councilNames(articles), publishers);
  const explained = explainRatings(article, read(article), vocabulary, ratingModels);
  return explained.map(({ passage: { reading, items }, at, decided }) => {
    const span = inArticle(reading, items[at]?.span ?? { start: 0, end: 0 });
    const [line, words, sentence] = [lineOf(article, span), quoteOf(article, span), reading.text];
    const isByEditor = article.ratings.some((rating) => touches(rating.span, span));
    return {
      value: { article: article.id, line, words, sentence, decided },
      lines: () => [
        `${article.id}, line ${line}: “${words}” in “${sentence}”`,
        ...(isByEditor ? ['  an editor has decided; without that it would be:'] : []),
        ...decided.flatMap(decisionLines),
        '',
      ],
    };
  });
}

const decisionLines = ({ decision, choice, probability, because }: Decided): readonly string[] => [
  `  ${decision}: ${choice} (${Math.round(probability * 100)} %)`,
  ...because.map(({ name, weight }) => `    ${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)} ${name}`),
];
