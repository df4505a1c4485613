import type { Answer, Answered, Citation } from '../answering/answer.ts';
import { comparisonAnswer } from '../answering/comparison-answer.ts';
import { councilsAnswer, whichCouncils } from '../answering/councils-answer.ts';
import { inspectionDate } from '../answering/date-answer.ts';
import { extremeAnswer } from '../answering/extreme-answer.ts';
import { findingsAnswer } from '../answering/findings-answer.ts';
import { correction, gradeCheck } from '../answering/grade-check.ts';
import { openRating } from '../answering/open-rating.ts';
import { gapAnswer } from '../answering/passage-answer.ts';
import type { Question } from '../answering/question.ts';
import { ratingAnswer } from '../answering/rating-answer.ts';
import { timelineAnswer } from '../answering/timeline-answer.ts';
import { sayAttribution } from '../answering/wording.ts';
import type { Library } from '../library.ts';
import { replyKind } from '../questions/kind.ts';
import type { Asked } from './asked.ts';
import { chosenEvidence, cite } from './citations.ts';
import type { Evidence } from './evidence.ts';
import type { Prepared } from './prepared.ts';

/** One way to answer a question, before it is decided whether it is given. */
export interface Draft extends Pick<Answered, 'headline' | 'citations' | 'notes' | 'kind'> {
  /** What it is made from: "passages", or a kind of headline that is read from claims. */
  readonly type: string;
}

type Composer = (
  library: Library,
  question: Question,
  council: string,
  prepared: Prepared,
) => Answer | undefined;

/** Answers that are read from claims and inspections, each by its type. */
const COMPOSERS: Readonly<Record<string, Composer>> = {
  rating: (library, question, council) => ratingAnswer(library, question, council),
  check: (library, question, council) =>
    question.grades.length > 0 ? gradeCheck(library, question, council) : undefined,
  correction: (library, question, council) =>
    question.grades.length > 0 ? correction(library, question, council) : undefined,
  open: (library, question, council) => openRating(library, question, council),
  extreme: (library, question, council) => extremeAnswer(library, question, council),
  councils: (library, question) =>
    question.councils.length > 1 ? councilsAnswer(library, question) : undefined,
  comparison: (library, question, council, { knowhow }) =>
    comparisonAnswer(library, knowhow, question, council),
  date: (library, question, council, { knowhow }) => inspectionDate(library, knowhow, question, council),
  findings: (library, question, council, { knowhow }) => findingsAnswer(library, knowhow, question, council),
  timeline: (library, question, council, { knowhow }) => timelineAnswer(library, knowhow, question, council),
};

/** Every way in which the articles might answer: the best sentences, and what claims and inspections give. */
export function draftsFor(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): readonly Draft[] {
  const { library } = prepared;
  const { question, council } = asked;
  const kind = replyKind(asked.kinds);
  const made: (readonly [string, Answer | undefined])[] = [
    ['gap', gapAnswer(library, question)],
    ['all councils', whichCouncils(library, question)],
    ...(council === undefined
      ? []
      : Object.entries(COMPOSERS).map(
          ([type, compose]) => [type, compose(library, question, council, prepared)] as const,
        )),
  ];
  return [
    ...passagesDraft(prepared, asked, evidence),
    ...made.flatMap(([type, reply]): Draft[] => {
      if (reply?.status !== 'answered') return [];
      const { headline, citations, notes } = reply;
      return [{ type, headline, citations, notes, kind }];
    }),
  ];
}

function passagesDraft(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): readonly Draft[] {
  const { cited, citations } = cite(chosenEvidence(prepared, asked, evidence));
  const [first, ...rest] = citations;
  const [best] = cited;
  if (!first || !best) return [];
  const headline = `${sayAttribution(best.evidence.reading)} [${best.number}]`;
  return [
    { type: 'passages', headline, citations: [first, ...rest], notes: [], kind: replyKind(asked.kinds) },
  ];
}

/** The evidence behind a draft's citations, in their order; absent where the ranking did not look at a sentence. */
export function evidenceOf(draft: Draft, evidence: readonly Evidence[]): readonly (Evidence | undefined)[] {
  const byPlace = new Map(evidence.map((one) => [placeOf(one.reading.sentence), one]));
  return draft.citations.map((citation) => byPlace.get(placeOf(citation)));
}

const placeOf = ({ article, span }: Pick<Citation, 'article' | 'span'>): string =>
  `${article.id} ${span.start}`;
