import { readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { modelJson } from '../../src/scoring/model-json.ts';
import { readCorpus } from '../../src/training/corpus.ts';
import { withFitThreads } from '../../src/training/fit-threads.ts';
import { figuresOf, type Scored } from '../../src/training/score-answers.ts';
import { claimFigures } from '../../src/training/score-ratings.ts';
import { FILES } from '../../src/training/train-all.ts';
import { scoreInShares } from '../../src/training/train-shares.ts';
import { unlessLearned } from './unless-learned.ts';

const names = Object.keys(FILES) as (keyof typeof FILES)[];
/** It takes ten minutes where nothing else runs, and thrice as long beside all other tests on a busy machine. */
const LEARNING = 3_600_000;
const ASKED_AGAIN = ['c05', 'c33', 'n40', 'shipped'];

const learnedAnew = once(async () => {
  const corpus = await readCorpus();
  return withFitThreads((fitter) => scoreInShares(corpus, fitter, ASKED_AGAIN));
});

test.each(Object.values(FILES))('%s is of at most 300 KB', (path) => {
  const { size } = statSync(new URL(`../../src/${path}`, import.meta.url));
  expect(size).toBeLessThanOrEqual(300 * 1024);
});

describe('weights', await unlessLearned(), () => {
  beforeAll(async () => void (await learnedAnew()), LEARNING);

  describe('that ship are those that `npm run train` makes', () => {
    test.each(names)('%s', async (name) => {
      const { models } = await learnedAnew();
      const shipped = readFileSync(new URL(`../../src/${FILES[name]}`, import.meta.url), 'utf8');
      expect(shipped === modelJson(models[name]), 'run npm run train, and commit what it writes').toBe(true);
    });
  });

  describe('keep what is promised of folders that they were learned without', () => {
    test('ratings of ordinary folders: 95 of 100 told are right, 85 of 100 are told', async () => {
      const { claims } = await learnedAnew();
      const stories = claims.filter(({ folder }) => /^c(?:[012]\d|30)$/.test(folder));
      const { precision, recall, year } = claimFigures(stories);
      expect(precision).toBeGreaterThanOrEqual(0.945);
      expect(recall).toBeGreaterThanOrEqual(0.85);
      expect(year).toBeGreaterThanOrEqual(0.92);
    });

    test('ratings of all folders', async () => {
      const { precision, recall, year } = claimFigures((await learnedAnew()).claims);
      expect(precision).toBeGreaterThanOrEqual(0.93);
      expect(recall).toBeGreaterThanOrEqual(0.74);
      expect(year).toBeGreaterThanOrEqual(0.89);
    });

    test('answers', async () => {
      const figures = figuresOf((await learnedAnew()).answers);
      expect(figures.correct).toBeGreaterThanOrEqual(0.78);
      expect(figures.evidenceAt3).toBeGreaterThanOrEqual(0.85);
      expect(figures.wrongHeadline).toBeLessThanOrEqual(0.01);
      expect(figures.unanswerableRefused).toBeGreaterThanOrEqual(0.8);
      expect(figures.quoteFidelity).toBe(1);
    });

    test.each(ASKED_AGAIN)('%s is scored as whoever asks it is answered', async (name) => {
      const { again, answers } = await learnedAnew();
      const [own, learned] = [again, answers].map((all) => all.filter(({ folder }) => folder === name));
      if (own === undefined || learned === undefined) throw new Error('nothing was scored');
      expect(own.length).toBeGreaterThan(20);
      expect(own.map(withoutProbability)).toEqual(learned.map(withoutProbability));
      own.forEach(({ reply }, at) => {
        expect(reply.probability).toBeCloseTo(learned[at]?.reply.probability ?? Number.NaN, 6);
      });
    });
  });
});

/** Learning keeps a candidate's features in 32 bits, and adds them up in another order: probabilities differ a little. */
function withoutProbability(scored: Scored) {
  const { probability: _, ...reply } = scored.reply;
  return { ...scored, reply };
}

/** What is made when it is first asked for, and only then. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
