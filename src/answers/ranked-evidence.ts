import type { Asked } from './asked.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import type { AnsweringModels } from './models.ts';
import { rerank } from './rerank.ts';
import { rerankByValues } from './rerank-by-values.ts';

/** The sentences that may answer a question in their last order, the best first. */
export const rankedEvidence = (asked: Asked, models: AnsweringModels): readonly Evidence[] =>
  rerankByValues(asked, rerank(asked, evidenceFor(asked, models), models.rerank), models);
