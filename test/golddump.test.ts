import { test } from 'vitest';
import { answer } from '/work/wt/rank/src/answers/answer-question.ts';
import { shippedKnowledge } from '/work/wt/rank/src/config.ts';
import { loadLibrary } from '/work/wt/rank/src/library/load-library.ts';
import { courses } from '/work/wt/rank/test/golden/answered/courses.ts';
import { datesAndFigures } from '/work/wt/rank/test/golden/answered/dates-and-figures.ts';
import { findings } from '/work/wt/rank/test/golden/answered/findings.ts';
import { peopleAndWords } from '/work/wt/rank/test/golden/answered/people-and-words.ts';
import { premises } from '/work/wt/rank/test/golden/answered/premises.ts';
import { ratings } from '/work/wt/rank/test/golden/answered/ratings.ts';
import { typed } from '/work/wt/rank/test/golden/answered/typed.ts';
import { seen } from '/work/wt/rank/test/golden/expectation.ts';
import { faultsOfAnswer } from '/work/wt/rank/test/golden/faults.ts';
import { KNOWN_MISSES } from '/work/wt/rank/test/golden/known-misses.ts';
test('x', async () => {
  const library = await loadLibrary(shippedKnowledge);
  for (const row of [...ratings, ...typed, ...premises, ...courses, ...datesAndFigures, ...peopleAndWords, ...findings]) {
    const f = seen(answer(library, row.ask));
    const faults = faultsOfAnswer(row, f);
    if (!KNOWN_MISSES.has(row.ask) && faults.length === 0) continue;
    console.log(`## ${row.ask}\n  want ${JSON.stringify([row.kind, row.grade, row.says, row.first, row.also, row.tells])}\n  FAULTS ${faults.join(' | ')}\n  H ${f.headline}\n${f.quotes.map((q) => '  - ' + q[0].slice(0, 22) + ': ' + q[1]).join('\n')}`);
  }
}, 60000);
