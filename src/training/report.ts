import { type AnnotatedQuestion, isOfStranger } from './annotated-folder.ts';
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
import { coverageErrors, figuresOf, type Scored } from './score-answers.ts';
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

const isOfReader = (question: AnnotatedQuestion): boolean => !isOfStranger(question);

/** A part of all that was scored. */
interface Group {
  readonly name: string;
  readonly holds: (folder: string) => boolean;
  /** Which of the questions on those folders; all unless given. */
  readonly asks?: (question: AnnotatedQuestion) => boolean;
  /** Whether it is told apart by who asks alone: how ratings are read says nothing of it. */
  readonly isOfAskers?: true;
}

/** What is told apart: stories, pages as they are, what was written later, the articles that ship; and who asks. */
const GROUPS: readonly Group[] = [
  { name: 'c01-c30', holds: (folder) => /^c[012]|^c30/.test(folder), asks: isOfReader },
  { name: 'c31-c36', holds: (folder) => /^c3[1-6]/.test(folder), asks: isOfReader },
  { name: 'n01-…', holds: (folder) => folder.startsWith('n'), asks: isOfReader },
  { name: 'shipped', holds: (folder) => folder === 'shipped', asks: isOfReader },
  { name: 'strangers', holds: () => true, asks: isOfStranger, isOfAskers: true },
  { name: 'all', holds: () => true },
];

/** Learns with folders left out in turn, and tells how well each left-out folder is read and answered. */
export const reportOf = async (corpus: Corpus): Promise<Report> =>
  reportOn(corpus, await withFitThreads((fitter) => scoreInShares(corpus, fitter)));

/** The same of folders that have been scored. */
export function reportOn(
  { folders }: Pick<Corpus, 'folders'>,
  { claims, answers }: Pick<ScoredFolders, 'claims' | 'answers'>,
): Report {
  const names = folders.map(({ name }) => name);
  const answersOf = ({ holds, asks = () => true }: Group): readonly Scored[] =>
    answers.filter(({ folder, question }) => holds(folder) && asks(question));
  const rowOf = (group: Group): string =>
    row(
      group.name,
      claimFigures(claims.filter(({ folder }) => !group.isOfAskers && group.holds(folder))),
      figuresOf(answersOf(group)),
    );
  const brief = GROUPS.filter((group) => answersOf(group).length > 0).map(rowOf);
  return {
    brief: [HEAD, ...brief],
    whole: [
      HEAD,
      ...names.map((name) => rowOf({ name, holds: (folder) => folder === name })),
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
