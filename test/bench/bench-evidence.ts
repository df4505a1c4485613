import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { quoteOf } from '../../src/knowledge/article.ts';
import { sentencesOf } from '../../src/knowledge/sentences.ts';
import type { AnnotatedFolder } from '../../src/training/annotated-folder.ts';
import { readCorpus } from '../../src/training/corpus.ts';
import { evidenceIn } from '../../src/training/judge.ts';
import { kept, keyOfInputs } from '../../src/training/kept-report.ts';
import { reportOf } from '../../src/training/report.ts';
import { ENGINES, EVIDENCE_FILE, packagesMissing } from './engine-names.ts';
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
  const own = await ownShares();
  const place = await mkdtemp(join(tmpdir(), 'bench-task-'));
  try {
    const file = join(place, 'tasks.json');
    await writeFile(file, JSON.stringify(folders.map(taskOf)));
    const rows = [];
    for (const [id, name] of ENGINES) rows.push([name, ...(await sharesOf(id, file, folders))]);
    return section(folders.length, [['Rapporteur, left out', ...own], ...rows]);
  } finally {
    await rm(place, { recursive: true });
  }
}

function section(folders: number, rows: Section['rows']): Section {
  return {
    title: TITLE,
    notes: [
      `${folders} folders, each left out of what the bot had learned when it was asked (\`npm run score\`); ` +
        'the bot is made to give its best, also where it would say that it is not sure.',
    ],
    columns: columns('engine', ['evidence at 1', 'share'], ['evidence at 3', 'share']),
    rows,
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

const answerable = ({ questions }: AnnotatedFolder) => questions.filter((question) => question.answerable);

function taskOf(folder: AnnotatedFolder): Task {
  const sentences = folder.articles
    .flatMap(sentencesOf)
    .map(({ article, span }) => ({ article: article.id, quote: quoteOf(article, span) }));
  return { folder: folder.name, sentences, questions: answerable(folder).map(({ question }) => question) };
}

async function sharesOf(
  engine: string,
  file: string,
  folders: readonly AnnotatedFolder[],
): Promise<readonly number[]> {
  const { output } = await run({ file: EVIDENCE_FILE }, [engine, file]);
  const found = z.array(Searched.shape.found).parse(JSON.parse(output));
  const hits = folders.flatMap((folder, at) =>
    answerable(folder).map((question, i) =>
      (found[at]?.[i] ?? []).map(({ article, quote }) => evidenceIn(question, article, quote).length > 0),
    ),
  );
  const share = (most: number): number =>
    hits.filter((one) => one.slice(0, most).some(Boolean)).length / hits.length;
  return [share(1), share(3)];
}
