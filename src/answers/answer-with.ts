import type { Answer } from '../answering/answer.ts';
import { guard } from '../answering/guards.ts';
import { notAnswered } from '../answering/refusals.ts';
import { suggestionsFor } from '../answering/suggestions.ts';
import type { Library } from '../library.ts';
import { probabilityOf } from '../scoring/model.ts';
import { ask } from './asked.ts';
import { compose } from './compose.ts';
import { doubtsOf } from './decide.ts';
import { decisionFeatures } from './decision-features.ts';
import { evidenceFor } from './evidence.ts';
import type { AnsweringModels } from './models.ts';
import { preparedOf } from './prepared.ts';

/** From this probability on an answer is given. */
export const THRESHOLD = 0.45;

/** Answers a question by the models given; see `answer`. */
export function answerWith(
  models: AnsweringModels,
  library: Library,
  text: string,
  threshold = THRESHOLD,
): Answer {
  const prepared = preparedOf(library);
  const asked = ask(prepared, text, models.kind);
  const { question } = asked;
  const refused = guard(library, prepared.knowhow, question);
  const evidence = evidenceFor(prepared, asked, models.evidence);
  const draft = compose(prepared, asked, evidence);
  const probability = draft
    ? probabilityOf(
        models.decision,
        decisionFeatures(prepared, asked, evidence, doubtsOf(prepared, library, asked)),
      )
    : 0;
  const suggestions = suggestionsFor(library, question);
  if (refused && (refused.status !== 'unanswered' || refused.reason === 'will-not' || refused.isPersonal))
    return refused;
  if (draft && probability >= threshold)
    return { ...draft, status: 'answered', question: question.asked, suggestions, probability };
  const reply = refused ?? notAnswered(library, prepared.knowhow, question, asked.council);
  return { ...reply, suggestions, probability };
}
