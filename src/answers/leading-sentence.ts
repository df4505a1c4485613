import { termsOf } from '../search/terms.ts';
import { tokensOf } from '../search/tokens.ts';
import { type Asked, LIKELY, shareOf } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating } from './features/claims.ts';
import { holds } from './features/coverage.ts';
import { isOfAnotherCouncil } from './features/where-and-when.ts';
import { figuresOf } from './figures.ts';
import { officeAsked } from './headlines/people-values.ts';
import { isStale } from './headlines/stale.ts';

/** How much less likely than the best a sentence may be that states the very thing asked after. */
export const NEARLY = 0.3;

/** So many of the best sentences would be shown. */
export const MOST_NEAR = 3;

/** The sentences with one of them first; as they are without one. */
export const withFirst = (evidence: readonly Evidence[], best: Evidence | undefined): readonly Evidence[] =>
  best === undefined ? evidence : [best, ...evidence.filter((one) => one !== best)];

/**
 * By what share less likely one sentence may be that comes before another: a figure of the own council before one of
 * another; of today before years ago, above all where somebody is asked for, and most where it gives them the office
 * that is asked about. Set by hand.
 */
const RATHER = { own: 0.15, inOffice: 0.03, person: 0.15, today: 0.5 } as const;

/** "How many kids were abused?" is of the council that the articles are about before a neighbour, where a figure of its covers as much. */
export function mainCouncilsFigureFirst(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence;
  const isOther = ({ reading }: Evidence): boolean => isOfAnotherCouncil(asked.council, reading);
  if (asked.question.councils.length > 0 || best === undefined || !isOther(best)) return evidence;
  if (shareOf(asked, (kind) => kind === 'number') <= LIKELY) return evidence;
  const own = evidence
    .slice(0, MOST_NEAR)
    .find(
      (one) =>
        !isOther(one) &&
        figuresOf(one.reading).length > 0 &&
        one.coverage >= best.coverage &&
        one.probability >= best.probability * RATHER.own,
    );
  return withFirst(evidence, own);
}

/** What is asked of the present, but no grade, by the newest article rather than by an older one. */
export function newestFirst(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const isOld = ({ reading }: Evidence): boolean => isStale(asked, reading.sentence.article);
  const [best] = evidence;
  if (best === undefined || !isOld(best) || asksRating(asked)) return evidence;
  const asksPerson = shareOf(asked, (kind) => kind === 'person') > 0.5;
  const office = asksPerson ? officeAsked(asked) : undefined;
  const rather = (one: Evidence): number =>
    !asksPerson ? RATHER.today : holdsOffice(asked, one) ? RATHER.inOffice : RATHER.person;
  const newest = evidence.slice(0, 2 * MOST_NEAR).find(
    (one) =>
      !isOld(one) &&
      one.coverage > 0 &&
      // Who holds another office is nobody that is asked for.
      (office === undefined || holds(one.reading.terms, office) || !holds(best.reading.terms, office)) &&
      !isOfAnotherCouncil(asked.council, one.reading) &&
      one.probability >= best.probability * rather(one),
  );
  return withFirst(evidence, newest);
}

/** Whether a sentence gives somebody an office that the question names, or may mean: "who runs it". */
const holdsOffice = ({ library, units }: Asked, { reading }: Evidence): boolean =>
  reading.people.some(({ role, isNotHeld }) => {
    if (role === undefined || isNotHeld) return false;
    const terms = new Set(termsOf(library.lexicon, tokensOf(role)));
    return units.some(({ unit }) => holds(terms, unit));
  });

/** "What was it rated before?": a grade, and not the latest; which is the one before it, the articles may leave open. */
export const asksBefore = ({ question: { folded, time } }: Asked): boolean =>
  time.dates.length === 0 && time.order === undefined && /\b(?:before|previously|beforehand)\b/.test(folded);

/** What was so before is not answered by what states the latest grade. */
export function earlierFirst(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const { council, claimsIn, inspectionsOf } = asked;
  if (council === undefined || !asksBefore(asked) || !asksRating(asked)) return evidence;
  const latest = inspectionsOf(council).at(-1)?.id;
  const isLatest = ({ reading }: Evidence): boolean =>
    claimsIn(reading).some(({ inspection }) => inspection === latest);
  return [...evidence.filter((one) => !isLatest(one)), ...evidence.filter(isLatest)];
}
