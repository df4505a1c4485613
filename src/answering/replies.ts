import type { Library } from '../library/library.ts';
import type { Ambiguous, Answered, Citation, QuestionKind, Reason, Unanswered } from './answer.ts';
import type { Question } from './question.ts';
import { SAYS } from './wording.ts';

/** What every reply to a question carries. */
function common(question: Question, kind?: QuestionKind) {
  return {
    question: question.asked,
    kind: kind ?? question.kind,
    probability: 0,
    suggestions: [],
  };
}

const misspelt = ({ corrections }: Question): string[] =>
  corrections.map(([typed, read]) => SAYS.misspelt(typed, read));

/** A refusal with its reason; `nearest` are passages that touch on the matter and do not answer. */
export function refuse(
  _library: Library,
  question: Question,
  reason: Reason,
  headline: string,
  nearest: readonly Citation[] = [],
): Unanswered {
  return {
    ...common(question),
    status: 'unanswered',
    reason,
    headline,
    citations: nearest,
    notes: misspelt(question),
  };
}

/** A question with several readings. */
export function askBack(
  _library: Library,
  question: Question,
  headline: string,
  candidates: readonly string[],
): Ambiguous {
  return {
    ...common(question),
    suggestions: candidates,
    status: 'ambiguous',
    headline,
    citations: [],
    notes: misspelt(question),
  };
}

/** An answer, where there is at least one citation; `undefined` without. */
export function answered(
  _library: Library,
  question: Question,
  headline: string,
  citations: readonly Citation[],
  notes: readonly string[] = [],
  kind?: QuestionKind,
): Answered | undefined {
  const [first, ...rest] = citations;
  if (!first) return undefined;
  return {
    ...common(question, kind),
    status: 'answered',
    headline,
    citations: [first, ...rest],
    notes: [...new Set([...notes, ...misspelt(question)])],
  };
}
