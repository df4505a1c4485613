import type { Corpus } from './corpus.ts';
import { withFitThreads } from './fit-threads.ts';
import { reliabilityLines, reliabilityOf } from './reliability.ts';
import {
  coverageErrors,
  type Figures,
  figuresBy,
  figuresOf,
  type Scored,
  scoreFound,
} from './score-answers.ts';
import {
  type ClaimFigures,
  claimFigures,
  claimForecasts,
  compareClaims,
  type FolderClaims,
} from './score-ratings.ts';
import { trainLeftOut } from './train-all.ts';

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

/** What must not be read as a rating, by why it is none. */
const NO_RATINGS = ['hope', 'scale', 'other service', 'single cases', 'denied', 'question'] as const;

/** Learns with folders left out in turn, and tells how well each left-out folder is read and answered. */
export async function reportOf(corpus: Corpus): Promise<Report> {
  const models = await withFitThreads((fitter) => trainLeftOut(corpus, fitter));
  const claims = corpus.folders.map((folder) => compareClaims(folder, models.libraryOf(folder)));
  const answers = scoreFound(models.answering);
  const names = corpus.folders.map(({ name }) => name);
  const brief = GROUPS.filter(([, holds]) => names.some(holds)).map(([name, holds]) =>
    row(
      name,
      claimFigures(claims.filter(({ folder }) => holds(folder))),
      figuresOf(answers.filter(({ folder }) => holds(folder))),
    ),
  );
  return {
    brief: [HEAD, ...brief],
    whole: [
      HEAD,
      ...names.map((name) =>
        row(
          name,
          claimFigures(claims.filter(({ folder }) => folder === name)),
          figuresOf(answers.filter(({ folder }) => folder === name)),
        ),
      ),
      ...brief,
      '',
      ...kindLines(answers),
      '',
      ...otherLines(claims),
      '',
      'How likely claims were said to be, and how many were right',
      ...reliabilityLines(reliabilityOf(claimForecasts(claims))),
      '',
      'How likely answers were said to be, and how many were right, had all been given',
      ...reliabilityLines(
        reliabilityOf(
          answers.map(({ question, reply, forced }) => ({
            probability: reply.probability,
            isTrue: question.answerable && forced.correct,
          })),
        ),
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

const HEAD = `${'folder'.padEnd(10)} claims: precise complete  year | answers: correct answerable evidence@1 @3  wrong refused`;

const share = (value: number): string => (Number.isNaN(value) ? '   –' : value.toFixed(3).replace(/^0/, ' '));

function row(name: string, claims: ClaimFigures, answers: Figures): string {
  const { precision, recall, year } = claims;
  const { correct, answerableCorrect, evidenceAt1, evidenceAt3, wrongHeadline, unanswerableRefused } =
    answers;
  return `${name.padEnd(18)} ${share(precision).padEnd(8)}${share(recall).padEnd(9)}${share(year)} | ${''.padEnd(9)}${share(correct).padEnd(9)}${share(answerableCorrect).padEnd(10)}${share(evidenceAt1).padEnd(9)}${share(evidenceAt3).padEnd(6)}${share(wrongHeadline).padEnd(6)}${share(unanswerableRefused)}`;
}

function kindLines(answers: readonly Scored[]): readonly string[] {
  return [
    'kind           correct  evidence@3  of',
    ...figuresBy(answers, ({ question }) => question.kind).map(
      ([kind, { correct, evidenceAt3, questions }]) =>
        `${kind.padEnd(14)} ${share(correct).padEnd(8)} ${share(evidenceAt3).padEnd(11)} ${questions}`,
    ),
  ];
}

function otherLines(claims: readonly FolderClaims[]): readonly string[] {
  const others = claims.flatMap((folder) => folder.others);
  return [
    'no rating, and why   read all the same',
    ...NO_RATINGS.map((why) => {
      const own = others.filter((one) => one.why === why);
      const told = own.filter(({ isTold }) => isTold).length;
      return `${why.padEnd(20)} ${share(told / own.length)}, ${told} of ${own.length}`;
    }),
  ];
}

function claimDetails(folders: readonly FolderClaims[]): readonly string[] {
  return folders.flatMap(({ folder, claims, ratings }) => [
    `== ${folder}`,
    ...claims
      .filter(({ claim, gold }) => gold.length === 0 && claim.probability >= 0.5)
      .map(
        ({ claim: { council, area, grade, probability, reading } }) =>
          `  not there: ${council}, ${area}, ${grade} (${probability.toFixed(2)}): ${reading.text}`,
      ),
    ...ratings
      .filter(({ claim }) => (claim?.probability ?? 0) < 0.5)
      .map(
        ({ row: { council, area, grade, quote }, claim }) =>
          `  missed: ${council}, ${area}, ${grade} (${(claim?.probability ?? 0).toFixed(2)}): ${quote}`,
      ),
  ]);
}

function answerDetails(answers: readonly Scored[]): readonly string[] {
  return answers
    .filter(({ judgement }) => !judgement.correct)
    .map(
      ({ question, reply }) =>
        `  ${question.id} [${question.kind}] ${question.question}\n      ${reply.status} (${reply.probability.toFixed(2)}): ${reply.headline}`,
    );
}
