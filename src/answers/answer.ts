import type { Article, Span } from '../knowledge/article.ts';
import type { QuestionKind } from '../questions/question-kind.ts';

/** Evidence shown under its number: a place in an article, never a string. */
export interface Citation {
  /** From 1, as it stands in the headline: [1]. */
  readonly number: number;
  readonly article: Article;
  readonly span: Span;
  /** Where it reaches over several sentences: the one that it was cited for first. */
  readonly sentence?: Span;
}

/** Why there is no answer: a small closed set. */
export type Reason = 'out-of-scope' | 'not-covered' | 'not-said' | 'unclear' | 'will-not';

interface Reply {
  readonly question: string;
  readonly kind: QuestionKind;
  /** How likely it is (0 to 1) that the best evidence answers the question, given or not. */
  readonly probability: number;
  /** Plain sentences to show below the quotations: disagreements, clarifications, how a misspelling was read. */
  readonly notes: readonly string[];
  /** Somebody seems to write of themselves: the reply is for them alone. */
  readonly isPersonal?: true;
  /** Where to find help, shown beside the answer to whoever asks as one of those who were harmed. */
  readonly help?: readonly string[];
  /** Up to three questions that the articles do answer. */
  readonly suggestions: readonly string[];
}

/** An answer always has a citation: one without does not type-check. */
export interface Answered extends Reply {
  readonly status: 'answered';
  /** One or a few sentences (lines separated by \n in comparisons), each with its [n]. */
  readonly headline: string;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** The question has several readings; `suggestions` are the candidates, as questions. */
export interface Ambiguous extends Reply {
  readonly status: 'ambiguous';
  readonly headline: string;
  readonly citations: readonly Citation[];
}

/** The articles do not say, and why: a value, not an exception. */
export interface Unanswered extends Reply {
  readonly status: 'unanswered';
  readonly reason: Reason;
  /** The reason in plain words, to the person who asked. */
  readonly headline: string;
  /** The nearest passages, shown as such; often empty. */
  readonly citations: readonly Citation[];
}

export type Answer = Answered | Ambiguous | Unanswered;
