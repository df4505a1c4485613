import type { Reading } from '../../mentions/reading.ts';
import type { QuestionKind } from '../../questions/question-kind.ts';
import type { Inspection } from '../../ratings/claim.ts';

/**
 * An answer that is put together from what was read of all articles (inspections, ratings, findings), where no single
 * sentence is the answer: each part of it is cited.
 */
export interface Overview {
  /** The headline; `cite` gives the number of a sentence, in the order in which sentences are first cited. */
  readonly say: (cite: (reading: Reading) => number) => string;
  /** What kind of answer it is. */
  readonly kind: QuestionKind;
  readonly inspections: readonly Inspection[];
  /** From 0 to 1: how likely its least sure part was read right. */
  readonly probability: number;
}
