import { isAnyKindWord } from '../questions/question-kind.ts';
import { otherMatters } from '../questions/unit-weights.ts';
import { type Asked, LIKELY, shareOf } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating } from './features/claims.ts';
import { holds } from './features/coverage.ts';
import { tellsOf } from './headlines/tells-of.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import { councilsCovered } from './scope.ts';

/** The councils that a question may mean that names none, nor a time or anybody that would settle it. */
interface CouncilsMeant {
  readonly councils: readonly string[];
  /** "What was the rating?", "who is the director?": each has its own, so that none is answered before it is known which. */
  readonly asksFirst: boolean;
}

/** The councils that may be meant, where what the articles say of the matter differs between them; else `undefined`. */
export function councilsMeant(asked: Asked, evidence: readonly Evidence[]): CouncilsMeant | undefined {
  const { library, finders } = asked;
  const { question, council } = asked;
  const { people, publishers, quoted, time } = question;
  const named = [people, publishers, quoted, time.dates, time.months, question.councils].flat();
  if (council !== undefined || named.length > 0 || ASKS_WHICH.test(question.folded)) return undefined;
  if (asksOfScale(asked)) return undefined;
  const covered = councilsCovered(library);
  if (covered.length < 2) return undefined;
  const isOfNothingElse = otherMatters(question, finders).length === 0;
  if (isOfNothingElse && (asksRating(asked) || ofEveryInspection(asked)))
    return { councils: covered, asksFirst: true };
  // Where the best sentences are all about one council, that is the one that is asked about.
  const best = evidence
    .slice(0, MOST_NEAR)
    .filter(({ probability }) => probability > (evidence[0]?.probability ?? 1) / 2);
  const councilsOf = (list: readonly Evidence[]): readonly string[] =>
    covered.filter((name) => list.some(({ reading }) => reading.council === name));
  if (councilsOf(best).length < 2) return undefined;
  if (asksRating(asked)) return { councils: covered, asksFirst: false };
  const telling = councilsOf(best.filter(({ reading }) => tellsOf(asked, reading)));
  // Who said a thing is one person, wherever they are.
  return telling.length > 1 && ofEveryCouncil(asked) && !SAID.test(question.folded)
    ? { councils: telling, asksFirst: isOfOwn(asked) }
    : undefined;
}

/** "What grades are there?", "what does RI mean?": the same for every council. */
const asksOfScale = ({ question: { folded, grades } }: Asked): boolean =>
  (grades.length > 0 && MEANS.test(folded)) || SCALE.test(folded);

const MEANS = /\b(?:what|wot) (?:does|do|is meant by)\b.*\b(?:mean|means|stand for)\b|\bmeaning of\b/;
const SCALE =
  /\b(?:what|which) (?:\w+ ){0,2}(?:grades?|marks?|ratings?|judge?ments?)\b.*\b(?:there|exist|possible|hand out|give out|best to worst|mean)\b|\b(?:grades?|marks?|ratings?|judge?ments?) (?:can|could|do|does) .*\bgive\b|\b(?:four|five|possible) (?:grades|marks|ratings|judge?ments)\b/;

/** Each council has a director of its own, and figures: one of them would be given for another's. */
const isOfOwn = (asked: Asked): boolean =>
  shareOf(asked, (kind) => kind === 'number') > 0.5 ||
  (WHO_IS.test(asked.question.folded) &&
    asked.units.some(({ unit }) => holds(asked.finders.officeTerms, unit)));

const WHO_IS = /^(?:so |and )?who(?: is|'s|s)\b/;
const SAID = /\b(?:said|says|called|described|told|claimed|warned)\b/;
/** Kinds of things that each council has its own of. */
const OWN: ReadonlySet<string> = new Set(['person', 'number', 'date', 'finding', 'yesno']);

const ofEveryCouncil = ({ kinds }: Asked): boolean =>
  kinds.some(([kind, share]) => OWN.has(kind) && share > 0.5);

const EVERY: ReadonlySet<string> = new Set(['finding', 'date', 'latest', 'rating']);

/**
 * Whether a question asks for something that every inspection has; a date with something beside it ("when did it get its
 * services back") may be of one council alone.
 */
const ofEveryInspection = (asked: Asked): boolean =>
  shareOf(asked, (kind) => EVERY.has(kind)) > LIKELY &&
  !(
    shareOf(asked, (kind) => kind === 'date') > 0.5 &&
    asked.units.some(({ unit }) => unit.common && !isAnyKindWord(unit.text))
  );

/** "Which councils are good" asks about all of them. */
const ASKS_WHICH =
  /\b(?:which|what|who|any|every|each|all)\b(?: \w+){0,2} (?:councils?|authorit(?:y|ies)|places?|boroughs?|two|three)\b/;
