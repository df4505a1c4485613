import { isEvidence } from '../golden/score.ts';
import type { GoldenQuestion, Quote } from './golden-questions.ts';

/** What an engine, or the bot, gave for one question, best first; nothing where it gave no answer. */
export type Found = readonly Quote[];

/** How often the evidence stood where a reader looks; shares from 0 to 1. */
export interface EvidenceShares {
  readonly questions: number;
  /** Of the questions with an answer: those whose evidence came first. */
  readonly atOne: number;
  /** Those with their evidence among the first three. */
  readonly atThree: number;
  readonly unanswerable: number;
  /** Of the questions that the articles do not answer: those for which nothing was given. */
  readonly silent: number;
}

/** Whether any of the evidence stands among the first `count` of what was found. */
export function isFoundAt(count: number, { evidence }: GoldenQuestion, found: Found): boolean {
  return found.slice(0, count).some((one) => evidence.some((gold) => isEvidence(one, gold)));
}

/** Scores what was found for each of the questions, in their order. */
export function evidenceShares(
  questions: readonly GoldenQuestion[],
  found: readonly Found[],
): EvidenceShares {
  const pairs = questions.map((question, at) => ({ question, found: found[at] ?? [] }));
  const answerable = pairs.filter(({ question }) => question.evidence.length > 0);
  const others = pairs.filter(({ question }) => question.evidence.length === 0);
  const share = (part: readonly unknown[], all: readonly unknown[]): number =>
    all.length === 0 ? 0 : part.length / all.length;
  const at = (count: number) => answerable.filter((pair) => isFoundAt(count, pair.question, pair.found));
  return {
    questions: answerable.length,
    atOne: share(at(1), answerable),
    atThree: share(at(3), answerable),
    unanswerable: others.length,
    silent: share(
      others.filter((pair) => pair.found.length === 0),
      others,
    ),
  };
}
