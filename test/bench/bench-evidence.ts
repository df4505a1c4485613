import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quoteOf } from '../../src/knowledge/article.ts';
import { sentencesOf } from '../../src/knowledge/sentences.ts';
import type { AnnotatedFolder } from '../../src/training/annotated-folder.ts';
import { readCorpus } from '../../src/training/corpus.ts';
import { evidenceIn } from '../../src/training/judge.ts';
import { kept, keyOfInputs } from '../../src/training/kept-report.ts';
import { reportOf } from '../../src/training/report.ts';
import { ENGINE_FILE, ENGINES, packagesMissing } from './engine-names.ts';
import { columns, type Section } from './report.ts';
import { run } from './run-process.ts';
import { Searched, type Task } from './searching.ts';

const TITLE = 'Evidence on annotated folders';

/**
 * How often the evidence is the first, or among the first three: the bot with weights that were learned without the
 * folder, and the engines, over the same sentences and questions of every annotated folder.
 */
export async function benchEvidence(): Promise<Section> {
  const missing = packagesMissing();
  if (missing !== undefined) return { title: TITLE, notes: [missing], columns: [], rows: [] };
  const { folders } = await readCorpus();
  const rows = [];
  for (const [id, name] of ENGINES) rows.push([name, ...(await sharesOf(id, folders))]);
  return {
    title: TITLE,
    notes: [
      `${folders.length} folders, each left out of what the bot had learned when it was asked (\`npm run score\`); ` +
        'the bot is made to give its best, also where it would say that it is not sure.',
    ],
    columns: columns('engine', ['evidence at 1', 'share'], ['evidence at 3', 'share']),
    rows: [['Rapporteur, left out', ...(await ownShares())], ...rows],
  };
}

/** The bot's own shares, from the report of figures that were left out: made anew where code or folders have changed. */
async function ownShares(): Promise<readonly (number | undefined)[]> {
  const { brief } = await kept(keyOfInputs(), async () => reportOf(await readCorpus()));
  // "all  .943  .757  .89 |  .703  .70  .77  .85  .05  .65": behind the bar, evidence stands third and fourth.
  const all =
    brief
      .find((line) => line.startsWith('all '))
      ?.split('|')[1]
      ?.trim()
      .split(/\s+/) ?? [];
  return [all[2], all[3]].map((share) => (share === undefined ? undefined : Number(share)));
}

async function sharesOf(engine: string, folders: readonly AnnotatedFolder[]): Promise<readonly number[]> {
  let [asked, first, three] = [0, 0, 0];
  for (const folder of folders) {
    const questions = folder.questions.filter(({ answerable }) => answerable);
    const { found } = await searched(
      engine,
      folder,
      questions.map(({ question }) => question),
    );
    questions.forEach((question, i) => {
      const isEvidence = (found[i] ?? []).map(
        ({ article, quote }) => evidenceIn(question, article, quote).length > 0,
      );
      asked++;
      if (isEvidence[0]) first++;
      if (isEvidence.slice(0, 3).some(Boolean)) three++;
    });
  }
  return [first / asked, three / asked];
}

async function searched(
  engine: string,
  { articles }: AnnotatedFolder,
  questions: string[],
): Promise<Searched> {
  const place = await mkdtemp(join(tmpdir(), 'bench-task-'));
  try {
    const sentences = articles
      .flatMap(sentencesOf)
      .map(({ article, span }) => ({ article: article.id, quote: quoteOf(article, span) }));
    const task: Task = { folder: '', sentences, questions };
    await writeFile(join(place, 'task.json'), JSON.stringify(task));
    const { output } = await run({ file: ENGINE_FILE }, [engine, join(place, 'task.json')]);
    return Searched.parse(JSON.parse(output));
  } finally {
    await rm(place, { recursive: true });
  }
}
