import type { Library } from '../library/library.ts';
import { askingPart, questionsIn } from '../questions/asking-part.ts';
import { replyKind } from '../questions/kind.ts';
import type { Question } from '../questions/question.ts';
import { probabilityOf } from '../scoring/model.ts';
import type { Ambiguous, Answer } from './answer.ts';
import { councilsMeant } from './ask-back.ts';
import { type Asked, ask } from './asked.ts';
import { compose } from './compose.ts';
import { decisionFeatures } from './decision-features.ts';
import type { Evidence } from './evidence.ts';
import { isForbidden } from './forbidden.ts';
import { guard } from './guards.ts';
import { REFUSES, SAYS } from './messages.ts';
import type { AnsweringModels } from './models.ts';
import { isPlain, PLAIN } from './plain.ts';
import { preparedOf } from './prepared.ts';
import { rankedEvidence } from './ranked-evidence.ts';
import { sayCouncils } from './scope.ts';
import { suggestionsFor } from './suggestions.ts';
import { unanswered } from './unanswered.ts';

/**
 * From this probability on an answer is given: a little above the half, since a wrong answer costs more than none. Chosen
 * on left-out folders, so that 85 of 100 questions that the articles do not answer are refused; on folders that nobody had
 * looked at, as many, or down to 78.
 */
export const THRESHOLD = 0.6;

const MOST_SUGGESTED = 3;

/** Answers a question by the models given; see `answer`. */
export const answerWith = (models: AnsweringModels, library: Library, text: string): Answer =>
  answersWith(models, library, text)(THRESHOLD);

/** The answer to a question for each threshold that may be asked for, by the models given. */
export function answersWith(
  models: AnsweringModels,
  library: Library,
  text: string,
): (threshold: number) => Answer {
  const prepared = preparedOf(library);
  const asked = ask(prepared, text, models.kind);
  return answersTo(asked, models, () => rankedEvidence(asked, models));
}

/** The same for a question that has been read; `evidenceOf` gives its sentences in their last order, and is asked where it needs any. */
export function answersTo(
  asked: Asked,
  models: Pick<AnsweringModels, 'value' | 'choice' | 'grades' | 'decision'>,
  evidenceOf: () => readonly Evidence[],
): (threshold: number) => Answer {
  const { library } = asked;
  const { question } = asked;
  const common = { question: question.asked, kind: replyKind(asked.kinds), probability: 0 };
  const guarded = guard(asked);
  if (guarded) {
    const { isBare, ...reply } = guarded;
    const suggestions = isBare ? [] : suggestionsFor(library, question);
    const notes = isBare ? [] : misspelt(question);
    return () => ({ ...common, ...reply, status: 'unanswered', citations: [], notes, suggestions });
  }
  const evidence = evidenceOf();
  const meant = councilsMeant(asked, evidence);
  if (meant?.asksFirst === true) return () => askBack(common, question, meant.councils);
  const suggestions = suggestionsFor(library, question);
  const draft = compose(asked, evidence, models);
  if (!draft) {
    const reply = unanswered(asked, evidence);
    return () => ({ ...common, ...reply, status: 'unanswered', notes: misspelt(question), suggestions });
  }
  const learned =
    draft.probability ?? probabilityOf(models.decision, decisionFeatures(asked, evidence, draft));
  const probability = isPlain(asked, evidence, draft) ? Math.max(learned, PLAIN) : learned;
  return (threshold) => {
    if (probability >= threshold && !isForbidden(asked, evidence, draft)) {
      const notes = [...new Set([...draft.reply.notes, ...misspelt(question), ...others(question)])];
      return {
        ...draft.reply,
        status: 'answered',
        question: question.asked,
        notes,
        suggestions,
        probability,
      };
    }
    if (meant !== undefined) return askBack(common, question, meant.councils);
    const reply = unanswered(asked, evidence, probability < threshold ? probability : 0);
    const notes = [...misspelt(question), ...others(question)];
    return { ...common, suggestions, ...reply, status: 'unanswered', notes, probability };
  };
}

/** "Which council do you mean?", with the question asked of each of the first. */
function askBack(
  common: Pick<Answer, 'question' | 'kind' | 'probability'>,
  question: Question,
  councils: readonly string[],
): Ambiguous {
  const bare = question.text.replace(/[\s?.!]+$/u, '');
  return {
    ...common,
    status: 'ambiguous',
    headline: REFUSES.whichCouncil(sayCouncils(councils)),
    citations: [],
    notes: misspelt(question),
    suggestions: councils.slice(0, MOST_SUGGESTED).map((name) => `${bare} in ${name}?`),
  };
}

const misspelt = ({ corrections }: Question): readonly string[] =>
  corrections.map(([typed, read]) => SAYS.misspelt(typed, read));

/** Of several questions in a message the last is answered. */
function others({ text }: Question): readonly string[] {
  const several = questionsIn(text).length;
  return several < 2 ? [] : [SAYS.several(several, askingPart(text))];
}
