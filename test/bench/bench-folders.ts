import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { generateArticles } from './generate-articles.ts';
import { run } from './run-process.ts';
import { median, quantile, sayMemory, sayTime, table } from './statistics.ts';

const Measure = z.object({
  articles: z.number(),
  sentences: z.number(),
  loading: z.number(),
  preparing: z.number(),
  answers: z.array(z.number()),
  memory: z.number(),
});
type Measure = z.infer<typeof Measure>;

const seed = 20141119;

/** How loading, memory and answering grow with the number of articles: cold, then from the snapshot. */
export async function benchFolders(sizes: readonly number[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const rows: string[][] = [];
    for (const size of sizes) {
      const folder = await generated(root, size);
      const cold = await measured(folder, join(root, 'cache'));
      const again = await measured(folder, join(root, 'cache'));
      rows.push(rowOf(cold, again));
    }
    const head = [
      'articles',
      'sentences',
      'first loading',
      'per article',
      'from the snapshot',
      'index',
      'answer, median',
      'answer, 95 %',
      'memory',
      'memory, from the snapshot',
    ];
    return `## Folders of generated articles (seed ${seed})\n\n${table([head, ...rows])}`;
  } finally {
    await rm(root, { recursive: true });
  }
}

async function generated(root: string, size: number): Promise<string> {
  const folder = join(root, String(size));
  await mkdir(folder);
  for (const { file, text } of generateArticles(size, seed)) await writeFile(join(folder, file), text);
  return folder;
}

async function measured(folder: string, cache: string): Promise<Measure> {
  const { output } = await run({ file: 'test/bench/measure-folder.ts' }, [folder, cache]);
  return Measure.parse(JSON.parse(output));
}

function rowOf(cold: Measure, again: Measure): string[] {
  return [
    String(cold.articles),
    String(cold.sentences),
    sayTime(cold.loading),
    sayTime(cold.loading / cold.articles),
    sayTime(again.loading),
    sayTime(again.preparing),
    sayTime(median(again.answers)),
    sayTime(quantile(again.answers, 0.95)),
    sayMemory(cold.memory),
    sayMemory(again.memory),
  ];
}
