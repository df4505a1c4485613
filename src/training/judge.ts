import type { Answer, Citation } from '../answers/answer.ts';
import { quoteOf } from '../knowledge/article.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import type { AnnotatedQuestion } from './annotated-folder.ts';

/** How a reply compares with what a careful reader would accept. */
export interface Judgement {
  readonly correct: boolean;
  readonly answered: boolean;
  /** One of the first three quotations is evidence; where several are needed, each of them is quoted. */
  readonly evidence: boolean;
  readonly first: boolean;
  /** What has to be said stands in headline, notes or quotations. */
  readonly said: boolean;
  /** The headline says something wrong before anything right. */
  readonly wrong: boolean;
}

/** White space, quotation marks, dashes, bullets and escapes never decide a match. */
export const plain = (text: string): string =>
  text
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|<])/g, '$1')
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/•/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Shorter quotations are evidence of nothing. */
const SHORTEST = 12;

/** The indices of the evidence that a quotation holds, or is part of. */
export function evidenceIn(question: AnnotatedQuestion, article: string, quote: string): readonly number[] {
  const wanted = wantedOf(question);
  if (!wanted.some(({ seed }) => seed === article)) return [];
  const words = plain(quote);
  if (words.length < SHORTEST) return [];
  return wanted.flatMap(({ seed, gold }, i) =>
    seed === article && (words.includes(gold) || gold.includes(words)) ? [i] : [],
  );
}

/** Whether a careful reader takes a sentence as an answer. */
export const isEvidence = (question: AnnotatedQuestion, { sentence: { article, span } }: Reading): boolean =>
  evidenceIn(question, article.id, quoteOf(article, span)).length > 0;

/** Made once: each of a question's hundred candidates is held against it. */
const wantedOf = madeOnce(({ evidence }: AnnotatedQuestion) =>
  (evidence ?? []).map(({ seed, quote: gold }) => ({ seed, gold: plain(gold) })),
);

/** Where words stand in a text as whole ones: "adequate" does not stand in "inadequate"; -1 where they do not. */
export function placeOf(words: string, text: string): number {
  // Mostly they do not, and to compile a pattern takes a thousand times as long.
  if (!text.includes(words)) return -1;
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u'));
}

/** Where the first of the phrases stands in a text (plain) as whole words; Infinity where none does. */
function firstOf(text: string, phrases: readonly string[]): number {
  const places = phrases.map((phrase) => placeOf(plain(phrase).replace(/^["'\s]+|["'\s]+$/g, ''), text));
  return Math.min(Infinity, ...places.filter((place) => place >= 0));
}

/**
 * Whether a headline of grades says what has to be said, or a part of it, and nothing wrong before. Where the question names a
 * grade itself, "no longer" may be what has to be said, which a grade says in other words.
 */
export function areGradesRight(question: AnnotatedQuestion, text: string, namesGrade: boolean): boolean {
  const headline = oneForm(text);
  const right = firstOf(headline, (question.answer_any ?? []).flat().map(oneForm));
  const wrong = firstOf(headline, (question.must_not ?? []).map(oneForm));
  return question.answerable && (namesGrade || right < Infinity) && wrong >= right;
}

/** "It required improvement" is the same grade; annotators give it in the form of their sentence. */
const oneForm = (text: string): string =>
  plain(text).replace(/\b(?:requir(?:e|ed|ing) improvement|ri)\b/g, 'requires improvement');

const quote = ({ article, span }: Citation): string => quoteOf(article, span);

/** Judges a reply: an unanswerable question is to be refused; an answerable one answered, with its evidence quoted. */
export function judge(question: AnnotatedQuestion, reply: Answer): Judgement {
  const answered = reply.status === 'answered';
  if (!question.answerable)
    return { correct: !answered, answered, evidence: false, first: false, said: false, wrong: false };
  const found = reply.citations.map((citation) => evidenceIn(question, citation.article.id, quote(citation)));
  const evidence =
    question.need_all === true
      ? (question.evidence_sets ?? []).every((set) => found.some((held) => held.some((i) => set.includes(i))))
      : found.slice(0, 3).some((held) => held.length > 0);
  const text = plain([reply.headline, ...reply.notes, ...reply.citations.map(quote)].join(' \n '));
  const groups = question.answer_any ?? [];
  const said = groups.every((group) => firstOf(text, group) < Infinity);
  const headline = plain(reply.headline);
  const wrong = answered && firstOf(headline, question.must_not ?? []) < firstOf(headline, groups.flat());
  const first = (found[0] ?? []).length > 0;
  return { correct: answered && evidence && said && !wrong, answered, evidence, first, said, wrong };
}
