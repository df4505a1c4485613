import type { Answer } from '../answers/answer.ts';
import { answersTo, answersWith, THRESHOLD } from '../answers/answer-with.ts';
import { quoteOf } from '../knowledge/article.ts';
import type { AnnotatedFolder, AnnotatedQuestion } from './annotated-folder.ts';
import { type Judgement, judge } from './judge.ts';
import type { LibraryOf } from './question-samples.ts';
import type { LeftOutAnswering } from './train-answers.ts';

/** One question with its reply, by weights that did not see its folder, and how a careful reader judges it. */
export interface Scored {
  readonly folder: string;
  readonly question: AnnotatedQuestion;
  readonly reply: Answer;
  readonly judgement: Judgement;
  /** What the judgement would be had it been answered in any case. */
  readonly forced: Judgement;
}

/** Shares from 0 to 1, by the names that the question sets use. */
export interface Figures {
  readonly questions: number;
  readonly correct: number;
  readonly answerableCorrect: number;
  readonly evidenceAt1: number;
  readonly evidenceAt3: number;
  readonly wrongHeadline: number;
  readonly unanswerableRefused: number;
  readonly quoteFidelity: number;
}

/** Asks every question of folders that were not learned from. */
export function scoreAnswers(
  folders: readonly AnnotatedFolder[],
  libraryOf: LibraryOf,
  { without }: Pick<LeftOutAnswering, 'without'>,
): readonly Scored[] {
  return folders.flatMap((folder) =>
    folder.questions.map((question) =>
      scored(folder.name, question, answersWith(without(folder.name), libraryOf(folder), question.question)),
    ),
  );
}

/** The same for the folders that were learned from, each by weights that never saw it: its evidence has been found. */
export const scoreFound = ({ found, without }: LeftOutAnswering): readonly Scored[] =>
  found.map(({ folder, annotated, asked, evidence }) =>
    scored(
      folder.name,
      annotated,
      answersTo(asked, without(folder.name), () => evidence),
    ),
  );

function scored(
  folder: string,
  question: AnnotatedQuestion,
  answerAt: (threshold: number) => Answer,
): Scored {
  const [forced, reply] = [answerAt(0), answerAt(THRESHOLD)];
  return { folder, question, reply, judgement: judge(question, reply), forced: judge(question, forced) };
}

const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number =>
  rows.length === 0 ? Number.NaN : rows.filter(holds).length / rows.length;

/** The figures of a set of scored questions. */
export function figuresOf(scored: readonly Scored[]): Figures {
  const yes = scored.filter(({ question }) => question.answerable);
  const no = scored.filter(({ question }) => !question.answerable);
  const quotes = scored.flatMap(({ reply }) => reply.citations);
  return {
    questions: scored.length,
    correct: share(scored, ({ judgement }) => judgement.correct),
    answerableCorrect: share(yes, ({ judgement }) => judgement.correct),
    evidenceAt1: share(yes, ({ forced }) => forced.first),
    evidenceAt3: share(yes, ({ forced }) => forced.evidence),
    wrongHeadline: share(yes, ({ judgement }) => judgement.wrong),
    unanswerableRefused: share(no, ({ judgement }) => judgement.correct),
    quoteFidelity: share(quotes, ({ article, span }) => quoteOf(article, span).length > 0),
  };
}

/** One point of the curve of coverage against error. */
export interface CoveragePoint {
  readonly threshold: number;
  /** The share of all questions that are answered. */
  readonly coverage: number;
  /** The share of the answers given that are wrong. */
  readonly error: number;
}

/** Coverage against error for every threshold from 0 to .95 in steps of .05, and for that of the bot. */
export function coverageErrors(scored: readonly Scored[]): readonly CoveragePoint[] {
  const steps = Array.from({ length: 20 }, (_, i) => i / 20);
  const thresholds = [...new Set([...steps, THRESHOLD])].toSorted((a, b) => a - b);
  return thresholds.map((threshold) => {
    const answered = scored.filter(({ reply }) => reply.probability >= threshold);
    const wrong = answered.filter(({ question, forced }) => !question.answerable || !forced.correct);
    return {
      threshold,
      coverage: answered.length / scored.length,
      error: answered.length === 0 ? 0 : wrong.length / answered.length,
    };
  });
}
