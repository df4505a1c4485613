import { answer } from '../answers/answer-question.ts';
import type { Library } from '../library.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import type { Answer } from './answer.ts';
import { claimsAt } from './claims-cited.ts';
import { guard } from './guards.ts';
import { type Knowhow, knowhowOf } from './knowhow.ts';
import { ENOUGH } from './passage-answer.ts';
import { type Passage, passagesFor, type Scope } from './passages.ts';
import { type Question, readQuestion } from './question.ts';
import { hasTime } from './question-time.ts';
import { councilFor, inspectionsFor, inspectionWithGrade } from './scope.ts';
import { isAboutRatings } from './topics.ts';
import type { Unit } from './units.ts';
import { isKnown, TELLING, weightOf } from './weights.ts';
import { whyLeft } from './why-left.ts';

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

/** A sentence that bears on the question, and why it was taken as evidence or left. */
export interface ExplainedPassage {
  readonly passage: Passage;
  readonly cited: boolean;
  readonly why: readonly string[];
}

/** How an answer came about, for an editor who wants to know why it is wrong. */
export interface Explanation {
  readonly question: Question;
  readonly council?: string;
  readonly aboutRatings: boolean;
  /** The inspections that its time or grade means; absent where it says nothing of them. */
  readonly inspections?: readonly Inspection[];
  readonly units: readonly ExplainedUnit[];
  /** Whether it was refused before the articles were searched. */
  readonly refusedAtOnce: boolean;
  /** Shares that abstention weighs: of the question's weight that the articles hold, and that the best sentence covers. */
  readonly knownShare: number;
  readonly bestCoverage: number;
  readonly enough: number;
  /** Best first. */
  readonly passages: readonly ExplainedPassage[];
  /** The ratings that bear on it, and whether the answer cites their sentence. */
  readonly claims: readonly { readonly claim: Claim; readonly cited: boolean }[];
  readonly answer: Answer;
}

/** Answers a question and tells how, asking each step again by itself: pure, for any input whatever. */
export function explain(library: Library, asked: string, most = 12): Explanation {
  const knowhow = knowhowOf(library);
  const question = readQuestion(library, knowhow, asked);
  const given = answer(library, asked);
  const council = councilFor(library, question);
  const inspections = council === undefined ? undefined : inspectionsOf(library, question, council);
  const scope = { ...(council === undefined ? {} : { council }), ...(inspections ? { inspections } : {}) };
  const passages = passagesFor(library, knowhow, question, scope);
  const aboutRatings = isAboutRatings(question, knowhow);
  const weigh = (units: readonly Unit[]): number =>
    units.reduce((sum, unit) => sum + weightOf(unit, knowhow), 0);
  const whole = weigh(question.units);
  return {
    question,
    ...scope,
    aboutRatings,
    units: question.units.map((unit) => explainUnit(library, knowhow, unit)),
    refusedAtOnce: guard(library, knowhow, question) !== undefined,
    knownShare: whole === 0 ? 1 : weigh(question.units.filter((unit) => isKnown(unit, knowhow))) / whole,
    bestCoverage: Math.max(0, ...passages.map(({ coverage }) => coverage)),
    enough: ENOUGH,
    passages: passages.slice(0, most).map((passage) => ({
      passage,
      cited: isCited(given, passage.reading.sentence),
      why: whyLeft(question, passage, knowhow),
    })),
    claims: (inspections ?? library.inspections.filter((one) => one.council === council))
      .flatMap((inspection) => claimsAt(library, question, inspection))
      .map((claim) => ({ claim, cited: isCited(given, claim.reading.sentence) }))
      .filter(({ cited }) => cited || aboutRatings),
    answer: given,
  };
}

function inspectionsOf(library: Library, question: Question, council: string): Scope['inspections'] {
  return hasTime(question.time)
    ? inspectionsFor(library, question, council)
    : inspectionWithGrade(library, question, council);
}

function isCited({ citations }: Answer, { article, span }: Passage['reading']['sentence']): boolean {
  return citations.some(
    (citation) =>
      citation.article.id === article.id && citation.span.start < span.end && span.start < citation.span.end,
  );
}

function explainUnit({ vocabulary }: Library, knowhow: Knowhow, unit: Unit): ExplainedUnit {
  const weight = weightOf(unit, knowhow);
  // "#3" is the key of the vocabulary's third group of synonyms, "=two words" that of a phrase.
  const said = (terms: readonly string[]): readonly string[] =>
    terms.map((term) =>
      term.startsWith('#')
        ? (vocabulary.synonyms[Number(term.slice(1))] ?? []).join(' / ')
        : term.replace(/^=/, ''),
    );
  return {
    text: unit.text,
    weight,
    telling: !unit.common && weight >= TELLING,
    known: isKnown(unit, knowhow),
    same: said(unit.same),
    loose: said(unit.loose),
    contrary: said(unit.contrary),
  };
}
