import type { Library } from '../library/library.ts';
import type { KindShares } from '../questions/kind.ts';
import type { Question } from '../questions/question.ts';
import { isKnown, TELLING } from '../questions/unit-weights.ts';
import type { Unit } from '../questions/units.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import { type Contribution, contributionsOf } from '../scoring/contributions.ts';
import type { Answer } from './answer.ts';
import { answer, SHIPPED } from './answer-question.ts';
import { THRESHOLD } from './answer-with.ts';
import { ask } from './asked.ts';
import { compose } from './compose.ts';
import { decisionFeatures } from './decision-features.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfAreaAndTime, isOfCouncil } from './features/claims.ts';
import { guard } from './guards.ts';
import { type Prepared, preparedOf } from './prepared.ts';
import { rankedEvidence } from './ranked-evidence.ts';

/** A telling word of a question: how much it tells, and what counts as finding it. */
export interface ExplainedUnit {
  readonly text: string;
  readonly weight: number;
  /** Whether it tells one matter from another. */
  readonly telling: boolean;
  /** Whether any sentence of the articles holds it, or what it may mean. */
  readonly known: boolean;
  /** Words that say the same; words that it may mean; words that say the contrary. */
  readonly same: readonly string[];
  readonly loose: readonly string[];
  readonly contrary: readonly string[];
}

/** A sentence that may answer the question, with what spoke most for and against it. */
export interface ExplainedPassage {
  readonly evidence: Evidence;
  readonly cited: boolean;
  readonly why: readonly Contribution[];
}

/** How an answer came about, for an editor who wants to know why it is wrong. */
export interface Explanation {
  readonly question: Question;
  readonly kinds: KindShares;
  readonly council?: string;
  readonly aboutRatings: boolean;
  /** The inspections that its time means; absent where it says nothing of them. */
  readonly inspections?: readonly Inspection[];
  readonly units: readonly ExplainedUnit[];
  /** Whether it was refused by rule, before the articles were searched. */
  readonly refusedAtOnce: boolean;
  /** How likely the best sentences answer it, how likely they have to, and what weighed most in that. */
  readonly probability: number;
  readonly threshold: number;
  readonly decision: readonly Contribution[];
  /** Best first. */
  readonly passages: readonly ExplainedPassage[];
  /** The ratings that bear on it, and whether the answer cites their sentence. */
  readonly claims: readonly { readonly claim: Claim; readonly cited: boolean }[];
  readonly answer: Answer;
}

const MOST_REASONS = 5;

/** Answers a question and tells how, each decision with the features that weighed most: pure, for any input whatever. */
export function explain(library: Library, text: string, most = 12): Explanation {
  const prepared = preparedOf(library);
  const asked = ask(prepared, text, SHIPPED.kind);
  const evidence = rankedEvidence(asked, SHIPPED);
  const given = answer(library, text);
  const { question, council, meant, kinds } = asked;
  const draft = compose(asked, evidence, SHIPPED) ?? {};
  const decided = decisionFeatures(asked, evidence, draft);
  const aboutRatings = asksRating(asked);
  const claims = library.claims.filter((claim) => isOfCouncil(asked, claim) && isOfAreaAndTime(asked, claim));
  return {
    question,
    kinds,
    ...(council === undefined ? {} : { council }),
    ...(meant === undefined ? {} : { inspections: meant }),
    aboutRatings,
    units: asked.units.map(({ unit, weight }) => explainUnit(prepared, unit, weight)),
    refusedAtOnce: guard(asked) !== undefined,
    probability: given.probability,
    threshold: THRESHOLD,
    decision: contributionsOf(SHIPPED.decision, decided, MOST_REASONS),
    passages: evidence.slice(0, most).map((one) => ({
      evidence: one,
      cited: isCited(given, one.reading.sentence),
      why: contributionsOf(SHIPPED.evidence, one.features(), MOST_REASONS),
    })),
    claims: claims
      .map((claim) => ({ claim, cited: isCited(given, claim.reading.sentence) }))
      .filter(({ cited }) => cited || aboutRatings),
    answer: given,
  };
}

function isCited({ citations }: Answer, { article, span }: Evidence['reading']['sentence']): boolean {
  return citations.some(
    (citation) =>
      citation.article.id === article.id &&
      citation.span.field === span.field &&
      citation.span.start < span.end &&
      span.start < citation.span.end,
  );
}

function explainUnit({ library, finders }: Prepared, unit: Unit, weight: number): ExplainedUnit {
  // "#3" is the key of the vocabulary's third group of synonyms, "=two words" that of a phrase.
  const said = (terms: readonly string[]): readonly string[] =>
    terms.map((term) =>
      term.startsWith('#')
        ? (library.vocabulary.synonyms[Number(term.slice(1))] ?? []).join(' / ')
        : term.replace(/^=/, ''),
    );
  return {
    text: unit.text,
    weight,
    telling: !unit.common && weight >= TELLING,
    known: isKnown(unit, finders),
    same: said(unit.same),
    loose: said(unit.loose),
    contrary: said(unit.contrary),
  };
}
