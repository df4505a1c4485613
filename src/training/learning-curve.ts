import { madeOnce } from '../mentions/made-once.ts';
import type { AnnotatedFolder } from './annotated-folder.ts';
import type { Corpus } from './corpus.ts';
import { withFitThreads } from './fit-threads.ts';
import { createFolderReader, libraryWithout } from './folder-reading.ts';
import { learnerOf } from './folds.ts';
import { figuresOf, scoreAnswers } from './score-answers.ts';
import { claimFigures, compareClaims } from './score-ratings.ts';
import { trainLeftOut } from './train-all.ts';

const STEPS = [6, 12, 18, 24, 30, 36, 42, 48] as const;
/** Every so many folders one is set aside, and measured on. */
const ASIDE = 6;

/** How the figures on folders set aside grow with the number of folders learned from; a line each. */
export async function learningCurve(corpus: Corpus): Promise<readonly string[]> {
  const aside = corpus.folders.filter((_, index) => index % ASIDE === ASIDE - 1);
  const others = corpus.folders.filter((folder) => !aside.includes(folder));
  const read = madeOnce(createFolderReader(corpus.vocabulary));
  const steps = [...STEPS.filter((step) => step < others.length), others.length];
  return withFitThreads(async (fitter) => {
    const lines = ['folders  claims: precise complete  answers: correct evidence@3'];
    for (const step of steps) {
      // Dealt out evenly, so that each number has its share of every kind of folder.
      const taken = others.filter(
        (_, index) =>
          Math.floor((index * step) / others.length) !== Math.floor(((index - 1) * step) / others.length),
      );
      const models = await trainLeftOut({ ...corpus, folders: taken }, learnerOf(taken, fitter));
      const libraryOf = madeOnce((folder: AnnotatedFolder) => libraryWithout(read(folder), models.ratings));
      const claims = claimFigures(aside.map((folder) => compareClaims(folder, libraryOf(folder))));
      const answers = figuresOf(scoreAnswers(aside, libraryOf, models.answering));
      lines.push(
        `${String(taken.length).padEnd(8)} ${claims.precision.toFixed(3).padStart(15)} ${claims.recall.toFixed(3)} ${answers.correct.toFixed(3).padStart(18)} ${answers.evidenceAt3.toFixed(3)}`,
      );
    }
    return lines;
  });
}
