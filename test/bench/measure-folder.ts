import { answer } from '../../src/answering/answer-question.ts';
import { knowhowOf } from '../../src/answering/knowhow.ts';
import { createLibraryLoader } from '../../src/load-library.ts';
import { questionsAbout } from './questions.ts';

/** What one process measured of one folder; times in milliseconds, memory in bytes. */
export interface FolderMeasure {
  readonly articles: number;
  readonly sentences: number;
  readonly loading: number;
  readonly preparing: number;
  readonly answers: readonly number[];
  readonly memory: number;
}

const [folder = '', cache = ''] = process.argv.slice(2);

/** The time that a work takes, and what it gives. */
async function timed<T>(work: () => T | Promise<T>): Promise<readonly [ms: number, value: T]> {
  const begun = performance.now();
  const value = await work();
  return [performance.now() - begun, value];
}

const [loading, library] = await timed(createLibraryLoader(folder, cache));
const [preparing] = await timed(() => knowhowOf(library));
const answers: number[] = [];
for (const question of questionsAbout(library, 60)) {
  answers.push((await timed(() => answer(library, question)))[0]);
}
const measure: FolderMeasure = {
  articles: library.articles.length,
  sentences: library.readings.length,
  loading,
  preparing,
  answers,
  memory: process.memoryUsage.rss(),
};
process.stdout.write(JSON.stringify(measure));
