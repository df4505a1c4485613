import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedKnowledge } from '../../src/config.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { loadFolder } from '../../src/knowledge/load.ts';
import { sentencesOf } from '../../src/knowledge/sentences.ts';
import { COLUMNS, GENERATED_COLUMNS, rowsBeside } from './beside-rows.ts';
import { ENGINE_FILE, ENGINES, packagesMissing } from './engine-names.ts';
import { generateArticles, SENTENCES_AN_ARTICLE } from './generate-articles.ts';
import { type GoldenQuestion, goldenSets } from './golden-questions.ts';
import { questionsAbout } from './questions.ts';
import type { Section } from './report.ts';
import { run } from './run-process.ts';
import { Searched, type Task } from './searching.ts';

const NOTES = [
  'Each engine has a process to itself and searches the same sentences, one a document. The bot’s own indexing is all ' +
    'of its reading: sentences, dates, people, ratings, then the index; its search is `answer()`, and what it found are ' +
    'the citations of an answer (of a refusal nothing counts). Ratios: the engine’s by the bot’s.',
  'Evidence at 1 and 3: the questions with an answer whose evidence is the first, or among the first three, that are ' +
    'given. Silent: the questions that the articles do not answer for which nothing is given.',
];

/** The bot beside search engines: time to index, time to search, evidence found. */
export async function benchBeside(sizes: readonly number[]): Promise<readonly Section[]> {
  const missing = packagesMissing();
  if (missing !== undefined)
    return [{ title: 'Beside search engines', notes: [missing], columns: [], rows: [] }];
  const sections: Section[] = [];
  for (const { name, folder, questions } of goldenSets()) {
    const { rows, sentences } = await beside(folder, questions);
    const title = `Beside search engines: ${name} (${sentences} sentences)`;
    sections.push({ title, notes: [...NOTES, GOLDEN_NOTES[name] ?? ''], columns: COLUMNS, rows });
  }
  for (const size of sizes) sections.push(await generated(size));
  return sections;
}

/** How far the golden questions are to be trusted as a measure of others. */
const GOLDEN_NOTES: Readonly<Record<string, string>> = {
  shipped:
    'These questions are the project’s own tests: the bot is changed until it passes them, so that its share says nothing here.',
  marlhaven: 'Invented articles; the bot was measured by these questions while it was made.',
  'four-councils': 'Invented articles; the bot was measured by these questions while it was made.',
};

async function generated(size: number): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const articles = generateArticles(Math.max(1, Math.round(size / SENTENCES_AN_ARTICLE)), 20141119);
    for (const { file, text } of articles) await writeFile(join(folder, file), text);
    const { sentences, rows } = await beside(folder, []);
    return {
      title: `Beside search engines: generated articles (${sentences} sentences)`,
      notes: [],
      columns: GENERATED_COLUMNS,
      rows: rows.map((row) => row.slice(0, GENERATED_COLUMNS.length)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rows of one folder, the bot's own first; without golden questions, with questions about its councils. */
async function beside(folder: string, golden: readonly GoldenQuestion[]) {
  const { articles } = await loadFolder(folder, join(shippedKnowledge, 'vocabulary.yaml'));
  const sentences = articles
    .flatMap(sentencesOf)
    .map(({ article, span }) => ({ article: article.id, quote: quoteOf(article, span) }));
  const councils = [...new Set(articles.flatMap((article) => article.councils))];
  const questions =
    golden.length > 0 ? golden.map(({ question }) => question) : questionsAbout({ councils }, 60);
  const task: Task = { folder, sentences, questions: [...questions] };
  const place = await mkdtemp(join(tmpdir(), 'bench-task-'));
  try {
    const file = join(place, 'task.json');
    await writeFile(file, JSON.stringify(task));
    const ours = await searched({ program: 'measure-answers' }, file);
    const others = [];
    for (const [id, name] of ENGINES) {
      others.push({ name, did: await searched({ file: ENGINE_FILE }, id, file) });
    }
    return { sentences: sentences.length, rows: rowsBeside(golden, ours, others) };
  } finally {
    await rm(place, { recursive: true });
  }
}

async function searched(what: Parameters<typeof run>[0], ...args: readonly string[]): Promise<Searched> {
  const { output } = await run(what, args);
  return Searched.parse(JSON.parse(output));
}
