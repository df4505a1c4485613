import type { Corpus } from './corpus.ts';
import { withFitThreads } from './fit-threads.ts';
import {
  answerDetails,
  claimDetails,
  HEAD,
  kindLines,
  otherLines,
  reliabilityLines,
  row,
  share,
} from './report-lines.ts';
import { coverageErrors, figuresOf } from './score-answers.ts';
import type { ScoredFolders } from './score-folders.ts';
import { claimFigures, claimForecasts } from './score-ratings.ts';
import { scoreInShares } from './train-shares.ts';

/** The left-out figures as text. */
export interface Report {
  /** All folders together. */
  readonly brief: readonly string[];
  /** By folder and by kind, reliability, coverage against error. */
  readonly whole: readonly string[];
  /** For each folder, every claim and answer that is not as it should be. */
  readonly details: Readonly<Record<string, readonly string[]>>;
}

/** Groups of folders that are told apart: stories, pages as they are, what was written later, the articles that ship. */
const GROUPS: readonly (readonly [name: string, holds: (folder: string) => boolean])[] = [
  ['c01-c30', (folder) => /^c[012]|^c30/.test(folder)],
  ['c31-c36', (folder) => /^c3[1-6]/.test(folder)],
  ['n01-…', (folder) => folder.startsWith('n')],
  ['shipped', (folder) => folder === 'shipped'],
  ['all', () => true],
];

/** Learns with folders left out in turn, and tells how well each left-out folder is read and answered. */
export const reportOf = async (corpus: Corpus): Promise<Report> =>
  reportOn(corpus, await withFitThreads((fitter) => scoreInShares(corpus, fitter)));

/** The same of folders that have been scored. */
export function reportOn({ folders }: Corpus, { claims, answers }: ScoredFolders): Report {
  const names = folders.map(({ name }) => name);
  const rowOf = (name: string, holds = (folder: string): boolean => folder === name): string =>
    row(
      name,
      claimFigures(claims.filter(({ folder }) => holds(folder))),
      figuresOf(answers.filter(({ folder }) => holds(folder))),
    );
  const brief = GROUPS.filter(([, holds]) => names.some(holds)).map(([name, holds]) => rowOf(name, holds));
  return {
    brief: [HEAD, ...brief],
    whole: [
      HEAD,
      ...names.map((name) => rowOf(name)),
      ...brief,
      '',
      ...kindLines(answers),
      '',
      ...otherLines(claims),
      '',
      'How likely claims were said to be, and how many were right',
      ...reliabilityLines(claimForecasts(claims)),
      '',
      'How likely answers were said to be, and how many were right, had all been given',
      ...reliabilityLines(
        answers.map(({ question, reply, forced }) => ({
          probability: reply.probability,
          isTrue: question.answerable && forced.correct,
        })),
      ),
      '',
      'threshold  answered   wrong of those',
      ...coverageErrors(answers).map(
        ({ threshold, coverage, error }) =>
          `${threshold.toFixed(2).padEnd(9)}  ${share(coverage)}      ${share(error)}`,
      ),
    ],
    details: Object.fromEntries(
      names.map((name) => [
        name,
        [
          ...claimDetails(claims.filter(({ folder }) => folder === name)),
          ...answerDetails(answers.filter(({ folder }) => folder === name)),
        ],
      ]),
    ),
  };
}
