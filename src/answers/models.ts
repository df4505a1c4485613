import type { Model } from '../scoring/model.ts';

/** The learned models that answering decides by. */
export interface AnsweringModels {
  /** What a question asks for. */
  readonly kind: Model;
  /** Whether a sentence answers a question. */
  readonly evidence: Model;
  /** Which of several drafts answers it best. */
  readonly draft: Model;
  /** Whether that answers it well enough to be given. */
  readonly decision: Model;
}
