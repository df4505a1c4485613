import '../../src/bundle/begin-small.ts';
import { answer, warmUp } from '../../src/answers/answer-question.ts';
import { createLibraryLoader } from '../../src/library/load-library.ts';
import { questionsAbout } from './questions.ts';
import { timed } from './stopwatch.ts';

/** Milliseconds after which no further question is asked. */
const patience = 120_000;
const [folder = '', cache = ''] = process.argv.slice(2);

/** What is held after a collection, and the most that was ever held, in bytes. */
function memory() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { kept: heapUsed + external, peak: process.resourceUsage().maxRSS * 1024 };
}

// A line for each phase, as it ends: what comes after may need more than there is.
const tell = (phase: string, more: object): void => {
  process.stdout.write(`${JSON.stringify({ phase, ...more })}\n`);
};

const { value: library, ...loading } = await timed(createLibraryLoader(folder, cache));
tell('load', {
  ...loading,
  articles: library.articles.length,
  sentences: library.readings.length,
  ...memory(),
});

const { value: _, ...indexing } = await timed(() => warmUp(library));
tell('index', { ...indexing, ...memory() });

const times: number[] = [];
const begun = performance.now();
for (const question of questionsAbout(library, 60)) {
  if (performance.now() - begun > patience) break;
  times.push((await timed(() => answer(library, question))).ms);
}
tell('answer', { times, ...memory() });
