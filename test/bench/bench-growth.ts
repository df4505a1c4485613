import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArticles, SENTENCES_AN_ARTICLE } from './generate-articles.ts';
import { growthRow, HEADS, readPhases } from './growth-row.ts';
import { type Limits, runLimited } from './limited-process.ts';
import type { Section } from './report.ts';

const seed = 20141119;

/** How loading, indexing, answering and memory grow with the number of sentences: cold, then from the snapshot. */
export async function benchGrowth(sizes: readonly number[], limits: Limits): Promise<Section> {
  const root = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const rows = [];
    for (const size of sizes) {
      const folder = await generated(root, Math.max(1, Math.round(size / SENTENCES_AN_ARTICLE)));
      const measured = () => runLimited('measure-size', [folder, join(root, 'cache')], limits);
      const cold = await measured();
      // Where the first has not ended there may be no snapshot, and there is nothing to gain from trying.
      const again = cold.ended === 'done' ? await measured() : undefined;
      rows.push(growthRow(size, readPhases(cold), again && readPhases(again)));
      await rm(folder, { recursive: true });
    }
    return {
      title: 'Growth: generated articles',
      notes: [
        `Articles about invented councils, seed ${seed}. Each size runs in a process of its own with at most ` +
          `${limits.megabytes} MB of heap and ${limits.ms / 1000} s; one that ends before its time says how. ` +
          'Memory kept is what is used after a collection; the peak is the most that the process held.',
      ],
      columns: HEADS,
      rows,
    };
  } finally {
    await rm(root, { recursive: true });
  }
}

async function generated(root: string, articles: number): Promise<string> {
  const folder = join(root, String(articles));
  await mkdir(folder);
  for (const { file, text } of generateArticles(articles, seed)) await writeFile(join(folder, file), text);
  return folder;
}
