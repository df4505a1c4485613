import type { Answer, Reason } from '../../src/answers/answer.ts';
import type { QuestionKind } from '../../src/questions/question-kind.ts';

/** The five articles that ship, by a short name. */
export const ARTICLES = {
  cypn: '2014-11-19-children-and-young-people-now-inadequate',
  finance: '2018-01-29-public-finance-transformed',
  bbc: 'undated-bbc-news-outstanding',
  labour: 'undated-rotherham-labour-good-across-the-board',
  voice: 'undated-voice-fm-good',
} as const;

/** An article, and words that stand in the quotation. */
type Quoted = readonly [article: keyof typeof ARTICLES, words: string];

/** A question that the articles answer, and what its answer has to hold. */
export interface Answerable {
  readonly ask: string;
  /** Why a careful reader of the articles expects this. */
  readonly because: string;
  readonly kind?: QuestionKind;
  /** The first grade that the headline names. */
  readonly grade?: (typeof GRADES)[number];
  /** What the headline says, in this order. */
  readonly says?: readonly string[];
  readonly first: Quoted;
  /** What is quoted besides, in any place. */
  readonly also?: readonly Quoted[];
  /** Words that the headline or the notes hold. */
  readonly tells?: readonly string[];
}

/** A question that is not answered. */
export interface Refused {
  readonly ask: string;
  readonly because: string;
  /** Where two reasons are as true, either. */
  readonly reason: Reason | readonly Reason[];
  /** Words that the headline or the notes hold. */
  readonly tells?: readonly string[];
}

const GRADES = ['outstanding', 'good', 'requires improvement', 'inadequate', 'adequate'] as const;

/** The first grade that a text names. */
export function firstGrade(text: string): string | undefined {
  return new RegExp(`\\b(?:${GRADES.join('|')})\\b`).exec(text.toLowerCase())?.[0];
}

/** What of a reply a table row speaks of, no-break spaces as spaces. */
export function seen({ status, headline, citations, notes, ...reply }: Answer) {
  return {
    status,
    reason: 'reason' in reply ? reply.reason : undefined,
    kind: reply.kind,
    headline,
    quotes: citations.map(({ article, span }): readonly [string, string] => [
      article.id,
      article.text.slice(span.start, span.end).replaceAll('\u00a0', ' '),
    ]),
    told: [headline, ...notes].join('\n'),
  };
}
