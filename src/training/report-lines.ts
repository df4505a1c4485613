import { groupedBy } from '../mentions/grouped-by.ts';
import { type Figures, figuresOf, type Scored } from './score-answers.ts';
import type { ClaimFigures, FolderClaims, Forecast } from './score-ratings.ts';

/** What must not be read as a rating, by why it is none. */
const NO_RATINGS = ['hope', 'scale', 'other service', 'single cases', 'denied', 'question'] as const;

/** What the columns of `row` are. */
export const HEAD = `${'folder'.padEnd(10)} claims: precise complete  year | answers: correct answerable evidence@1 @3  wrong refused`;

/** A share with three decimals and no nought before the point. */
export const share = (value: number): string =>
  Number.isNaN(value) ? '   –' : value.toFixed(3).replace(/^0/, ' ');

/** The figures of a folder, or of several together, as a line. */
export function row(name: string, claims: ClaimFigures, answers: Figures): string {
  const { precision, recall, year } = claims;
  const { correct, answerableCorrect, evidenceAt1, evidenceAt3, wrongHeadline, unanswerableRefused } =
    answers;
  return `${name.padEnd(18)} ${share(precision).padEnd(8)}${share(recall).padEnd(9)}${share(year)} | ${''.padEnd(9)}${share(correct).padEnd(9)}${share(answerableCorrect).padEnd(10)}${share(evidenceAt1).padEnd(9)}${share(evidenceAt3).padEnd(6)}${share(wrongHeadline).padEnd(6)}${share(unanswerableRefused)}`;
}

/** How well each kind of question is answered. */
export function kindLines(answers: readonly Scored[]): readonly string[] {
  const kinds = groupedBy(answers, ({ question }) => question.kind);
  const lines = [...kinds.keys()].sort().map((kind) => {
    const { correct, evidenceAt3, questions } = figuresOf(kinds.get(kind) ?? []);
    return `${kind.padEnd(14)} ${share(correct).padEnd(8)} ${share(evidenceAt3).padEnd(11)} ${questions}`;
  });
  return ['kind           correct  evidence@3  of', ...lines];
}

/** How often each kind of what is no rating was read as one. */
export function otherLines(claims: readonly FolderClaims[]): readonly string[] {
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

/** Every claim that is not there, and every rating that was missed. */
export function claimDetails(folders: readonly FolderClaims[]): readonly string[] {
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

/** Every answer that is not as it should be. */
export function answerDetails(answers: readonly Scored[]): readonly string[] {
  return answers
    .filter(({ judgement }) => !judgement.correct)
    .map(
      ({ question, reply }) =>
        `  ${question.id} [${question.kind}] ${question.question}\n      ${reply.status} (${reply.probability.toFixed(2)}): ${reply.headline}`,
    );
}

const BINS = 10;

/** The reliability table of forecasts in ten bins (Murphy and Winkler, 1977): what they promised on average, and what came true. */
export function reliabilityLines(forecasts: readonly Forecast[]): readonly string[] {
  const lines = Array.from({ length: BINS }, (_, bin) => {
    const own = forecasts.filter(
      ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin,
    );
    const predicted = own.reduce((sum, { probability }) => sum + probability, 0) / own.length;
    const observed = own.filter(({ isTrue }) => isTrue).length / own.length;
    return own.length === 0
      ? []
      : `${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}   ${predicted.toFixed(3).padStart(9)}  ${observed.toFixed(3)}   ${String(own.length).padStart(8)}`;
  });
  return ['probability   predicted   true   how many', ...lines.flat()];
}
