import { z } from 'zod';
import { median } from './statistics.ts';
import { timed, wall } from './stopwatch.ts';

/** What an engine searches: sentences, one a document, and the questions put to it. */
export const Task = z.object({
  folder: z.string(),
  sentences: z.array(z.object({ article: z.string(), quote: z.string() })),
  questions: z.array(z.string()),
});
export type Task = z.infer<typeof Task>;

/** What one engine did with a task: times in milliseconds, and the first three found for each question. */
export const Searched = z.object({
  indexing: z.number(),
  indexingCpu: z.number(),
  searches: z.array(z.number()),
  found: z.array(z.array(z.object({ article: z.string(), quote: z.string() }))),
});
export type Searched = z.infer<typeof Searched>;

/** How often an index is made at most, and how long that may take in all. */
const INDEXINGS = 5;
const PATIENCE = 3_000;
/** How often all questions are asked; only the last time is told, when V8 has compiled what it runs. */
const PASSES = 3;

/** Measures an engine: `index` makes it ready, whose result searches. */
export async function measureSearching(
  questions: readonly string[],
  index: () => Promise<(question: string) => Searched['found'][number]>,
): Promise<Searched> {
  const first = await timed(index);
  const times = [first];
  const begun = performance.now();
  while (times.length < INDEXINGS && performance.now() - begun + first.ms < PATIENCE)
    times.push(await timed(index));
  const search = first.value;
  for (let pass = 1; pass < PASSES; pass++) for (const question of questions) search(question);
  const searched = questions.map((question) => wall(() => search(question)));
  return {
    indexing: median(times.map(({ ms }) => ms)),
    indexingCpu: median(times.map(({ cpu }) => cpu)),
    searches: searched.map(([ms]) => ms),
    found: searched.map(([, found]) => found.slice(0, 3)),
  };
}
