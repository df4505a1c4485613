import type { Answer } from '../answering/answer.ts';
import { guard } from '../answering/guards.ts';
import { notAnswered } from '../answering/refusals.ts';
import { suggestionsFor } from '../answering/suggestions.ts';
import type { Library } from '../library.ts';
import { type Model, probabilityOf, scoreOf } from '../scoring/model.ts';
import { type Asked, ask } from './asked.ts';
import { doubtsOf } from './decide.ts';
import { decisionFeatures, draftFeatures, questionFeatures } from './decision-features.ts';
import { type Draft, draftsFor } from './drafts.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
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
  const best = bestDraft(models.draft, asked, evidence, draftsFor(prepared, asked, evidence));
  const ofQuestion = questionFeatures(prepared, asked, evidence, doubtsOf(prepared, library, asked));
  const probability = best
    ? probabilityOf(models.decision, decisionFeatures(asked, evidence, best, ofQuestion))
    : 0;
  const suggestions = suggestionsFor(library, question);
  if (refused && (refused.status !== 'unanswered' || refused.reason === 'will-not' || refused.isPersonal))
    return refused;
  if (best && probability >= threshold) {
    const { kind, headline, citations, notes } = best;
    return {
      status: 'answered',
      question: question.asked,
      kind,
      headline,
      citations,
      notes,
      suggestions,
      probability,
    };
  }
  const reply = refused ?? notAnswered(library, prepared.knowhow, question, asked.council);
  return { ...reply, suggestions, probability };
}

/** The draft that the model prefers; `undefined` of none. */
export function bestDraft(
  model: Model,
  asked: Asked,
  evidence: readonly Evidence[],
  drafts: readonly Draft[],
): Draft | undefined {
  const scores = drafts.map((draft) => scoreOf(model, draftFeatures(asked, evidence, draft)));
  return drafts[scores.indexOf(Math.max(...scores))];
}
