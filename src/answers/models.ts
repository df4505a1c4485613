import type { Model } from '../scoring/model.ts';

/** The learned models that answering decides by. */
export interface AnsweringModels {
  /** What a question asks for. */
  readonly kind: Model;
  /** Which words of a question go with which words of a sentence that answers it. */
  readonly pairs: Model;
  /** The same of words that ask: "who" goes with "director". */
  readonly openings: Model;
  /** Whether a sentence answers a question. */
  readonly evidence: Model;
  /** Which of the best do, by what stands around them too. */
  readonly rerank: Model;
  /** Whether a date, figure or person of them is what is asked for. */
  readonly value: Model;
  /** The same by the other values beside it, too. */
  readonly choice: Model;
  /** Whether the grades of them are what is asked for. */
  readonly grades: Model;
  /** Which of the best sentences answer, by the likeliest of these that each holds. */
  readonly rerankByValues: Model;
  /** Whether the best sentences answer it well enough to say so. */
  readonly decision: Model;
}
