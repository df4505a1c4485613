import type { Answer, Citation } from '../answers/answer.ts';
import { lineOf, quoteOf } from '../knowledge/article.ts';
import type { QuestionKind } from '../questions/question-kind.ts';

/** The reply to one question as JSON. */
export interface JsonReply {
  readonly question: string;
  readonly status: Answer['status'];
  readonly kind: QuestionKind;
  /** The headline. */
  readonly answer: string;
  /** How likely it is (0 to 1) that the best evidence answers the question. */
  readonly probability: number;
  readonly citations: readonly ReturnType<typeof citationToJson>[];
  readonly notes: readonly string[];
  /** Why there is no answer, in plain words: for the unanswered only. */
  readonly reason?: string;
  readonly suggestions: readonly string[];
  /** Somebody seems to write of themselves or of one they fear for: show the reply to nobody else. Absent otherwise. */
  readonly personal?: true;
  /** Where such a person finds help, one line each, to be shown with the reply. Absent where nobody seems to need it. */
  readonly help?: readonly string[];
}

/** The answer as plain data, ready for `JSON.stringify`. */
export function toJson(answer: Answer): JsonReply {
  return {
    question: answer.question,
    status: answer.status,
    kind: answer.kind,
    answer: answer.headline,
    probability: Math.round(answer.probability * 1000) / 1000,
    citations: answer.citations.map(citationToJson),
    notes: answer.notes,
    ...(answer.status === 'unanswered' ? { reason: answer.headline } : {}),
    suggestions: answer.suggestions,
    ...(answer.isPersonal === true ? { personal: true as const } : {}),
    ...(answer.help === undefined ? {} : { help: answer.help }),
  };
}

/** A citation as JSON: offsets are UTF-16, end exclusive, into the field; lines count from 1. */
function citationToJson({ number, article, span }: Citation) {
  return {
    number,
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published ?? null,
    url: article.url ?? null,
    quote: quoteOf(article, span),
    /** Where it stands: in the article's text or its title. */
    field: span.field ?? ('text' as const),
    start: span.start,
    end: span.end,
    line: lineOf(article, span),
  };
}
