import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelJson } from '../../src/scoring/model-json.ts';
import { readCorpus } from '../../src/training/corpus.ts';
import { withFitThreads } from '../../src/training/fit-threads.ts';
import { modelsWithout } from '../../src/training/left-out-ratings.ts';
import { figuresOf, scoreAnswers, scoreFound } from '../../src/training/score-answers.ts';
import { claimFigures, compareClaims } from '../../src/training/score-ratings.ts';
import { trainLeftOut } from '../../src/training/train-all.ts';
import { FILES } from '../../src/training/weight-files.ts';

const corpus = await readCorpus();
const models = await withFitThreads((fitter) => trainLeftOut(corpus, fitter));
const whole = { ...modelsWithout(models.ratings), ...models.answering.whole };
const names = Object.keys(FILES) as (keyof typeof FILES)[];

describe('the weights that ship are those that `npm run train` makes', () => {
  test.each(names)('%s', (name) => {
    const shipped = readFileSync(new URL(`../../src/${FILES[name]}`, import.meta.url), 'utf8');
    expect(shipped === modelJson(whole[name]), 'run npm run train, and commit what it writes').toBe(true);
    expect(shipped.length).toBeLessThanOrEqual(300 * 1024);
  });
});

describe('what is promised of folders that were left out', () => {
  const claims = corpus.folders.map((folder) => compareClaims(folder, models.libraryOf(folder)));
  const stories = claims.filter(({ folder }) => /^c(?:[012]\d|30)$/.test(folder));

  test('ratings of ordinary folders: 95 of 100 told are right, 85 of 100 are told', () => {
    const { precision, recall, year } = claimFigures(stories);
    expect(precision).toBeGreaterThanOrEqual(0.945);
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(year).toBeGreaterThanOrEqual(0.92);
  });

  test('ratings of all folders', () => {
    const { precision, recall, year } = claimFigures(claims);
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.74);
    expect(year).toBeGreaterThanOrEqual(0.89);
  });

  const answers = scoreFound(models.answering);

  test('answers', () => {
    const figures = figuresOf(answers);
    expect(figures.correct).toBeGreaterThanOrEqual(0.78);
    expect(figures.evidenceAt3).toBeGreaterThanOrEqual(0.85);
    expect(figures.wrongHeadline).toBeLessThanOrEqual(0.01);
    expect(figures.unanswerableRefused).toBeGreaterThanOrEqual(0.8);
    expect(figures.quoteFidelity).toBe(1);
  });

  test.each(['c05', 'c33', 'n40', 'shipped'])('%s is scored as whoever asks it is answered', (name) => {
    const asked = corpus.folders.filter((folder) => folder.name === name);
    const own = scoreAnswers(asked, models.libraryOf, models.answering);
    expect(own.length).toBeGreaterThan(20);
    expect(own).toEqual(answers.filter(({ folder }) => folder === name));
  });
});
