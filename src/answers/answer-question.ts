import type { Library } from '../library/library.ts';
import kindWeights from '../questions/kind-weights.json' with { type: 'json' };
import { modelFrom } from '../scoring/model-json.ts';
import type { Answer } from './answer.ts';
import { answerWith } from './answer-with.ts';
import decisionWeights from './decision-weights.json' with { type: 'json' };
import evidenceWeights from './evidence-weights.json' with { type: 'json' };
import choiceWeights from './headlines/choice-weights.json' with { type: 'json' };
import gradesWeights from './headlines/grades-weights.json' with { type: 'json' };
import valueWeights from './headlines/value-weights.json' with { type: 'json' };
import type { AnsweringModels } from './models.ts';
import openingsWeights from './openings-weights.json' with { type: 'json' };
import pairsWeights from './pairs-weights.json' with { type: 'json' };
import valueRerankWeights from './rerank-by-values-weights.json' with { type: 'json' };
import rerankWeights from './rerank-weights.json' with { type: 'json' };
import { withHelp } from './with-help.ts';

/** The weights that ship, learned from all annotated folders. */
export const SHIPPED: AnsweringModels = {
  kind: modelFrom(kindWeights),
  pairs: modelFrom(pairsWeights),
  openings: modelFrom(openingsWeights),
  evidence: modelFrom(evidenceWeights),
  rerank: modelFrom(rerankWeights),
  value: modelFrom(valueWeights),
  rerankByValues: modelFrom(valueRerankWeights),
  choice: modelFrom(choiceWeights),
  grades: modelFrom(gradesWeights),
  decision: modelFrom(decisionWeights),
};

/**
 * Answers a free-text question from the library's articles: pure, synchronous, for any input whatever. Every quotation of
 * the answer is a span of an article; where the articles do not say, the answer says so, with a reason.
 */
export const answer = (library: Library, asked: string): Answer =>
  withHelp(library, asked, answerWith(SHIPPED, library, asked));

/**
 * Makes a library ready for questions: what is prepared of it is made, and a question of each common kind is answered, so that
 * the first one that a person asks takes no longer than the next.
 */
export function warmUp(library: Library): void {
  const council = library.councils[0] ?? 'the council';
  for (const question of [
    `What is the latest rating of ${council}?`,
    `When was ${council} inspected, and who resigned?`,
    `What did inspectors say about leadership in ${council} in 2019?`,
  ])
    answer(library, question);
}
