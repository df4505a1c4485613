import { answer } from '../../src/answers/answer-question.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { goldenSets } from './golden-questions.ts';
import { wall } from './stopwatch.ts';

/** Every question so often; the first time is for V8 to compile what it runs. */
const PASSES = 4;

const times: { kind: string; ms: number }[] = [];
for (const { folder, questions } of goldenSets()) {
  const library = await loadLibrary(folder);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { question } of questions) {
      const [ms, reply] = wall(() => answer(library, question));
      const kind = reply.status === 'answered' ? reply.kind : `${reply.status}`;
      if (pass > 0) times.push({ kind, ms });
    }
  }
}
process.stdout.write(JSON.stringify(times));
