import type { Claim } from '../ratings/claim.ts';
import { anyOf } from '../search/word-list.ts';
import { type Asked, shareOf } from './asked.ts';
import { isOfArea, isOfAreaAndTime, isOfCouncil, isOfTime } from './features/claims.ts';
import type { Prepared } from './prepared.ts';

/** "Is it any good" asks of the whole. */
export const OF_PARTS =
  /\b(?:any(?! (?:good|better|worse)\b)|anything|some|parts?|bits?|areas?|aspects?|judge?ments?)\b/;
const PARTS = new RegExp(`${OF_PARTS.source}|\\bever\\b`);
const EVERY = /\b(?:every|everything|all(?! along)|each)\b/;
/** "Has it always been good?": asked is when it was not. */
export const ALWAYS = /\b(?:always|throughout|consistently|all along)\b/;
const WORST = /\b(?:worst|lowest|poorest)\b/;
const WORST_OR_BEST = /\b(?:worst|lowest|poorest|best|highest)\b/;
const EVER = /\b(?:ever|(?:has|have) (?:had|been|got|received)|had|so far)\b/;
/** "Its worst rating": of all that it had. */
const EXTREME_RATING =
  /\b(?:worst|lowest|poorest|best|highest)(?: \w+){0,2} (?:ratings?|grades?|judge?ments?|verdicts?|results?|scores?|marks?)\b/;
/** "Was it rated inadequate?": whenever that was; of "never" too, which it refutes. */
const WAS = /^(?:so |and |but )*(?:was|were|has|have|had|did)\b/;
/** "Which area was not outstanding?", "which part missed out on top marks?": those with a lower grade. */
const FELL_SHORT =
  /^(?:so |and |but )*(?:which|what) (?:\w+ )?(?:areas?|parts?|bits?|things?|aspects?|judge?ments?|services?)\b.*(?:\bnot\b|n't\b|\bmissed\b|\bshort of\b|\bfail(?:ed|s)? to\b)/;

/** The same, where no time is asked about: of the latest inspection. */
export const asksShortfallNow = ({ meant, question: { folded, grades } }: Asked): boolean =>
  meant === undefined && grades.length === 1 && FELL_SHORT.test(folded) && !/\b(?:ever|never)\b/.test(folded);

/** Whether a question asks for one grade in each of several areas: "was every area good?" */
export const asksEvery = ({ question: { grades, areas, councils, folded } }: Asked): boolean =>
  grades.length === 1 && areas.length < 2 && councils.length < 2 && EVERY.test(folded);

/**
 * The grades that a question asks after wherever they were given: the worst or the best of all, the one whose date is
 * asked for, the one that "any area" may have had; `undefined` where it asks for whatever was given.
 */
export function gradesSought(asked: Asked): readonly string[] | undefined {
  const { grades, folded, areas } = asked.question;
  if (grades.length === 1 && FELL_SHORT.test(folded)) return worseThan(asked, grades[0] ?? '');
  if (grades.length > 0 && ALWAYS.test(folded)) return unlike(asked);
  const councils = asked.question.councils.length > 1 ? asked.question.councils : [asked.council];
  const isGiven = (): boolean => councils.some((council) => wasGiven(asked, council));
  const isOfNow = asksIfKept(asked) || asksIfLeft(asked);
  const asksEver = (WAS.test(folded) || /\bnever\b/.test(folded)) && !isOfNow;
  const wasEver = asked.meant?.length !== 1 && asksEver && isGiven();
  const asksWhen = asked.openings.includes('when') || shareOf(asked, (kind) => kind === 'date') > 0.5;
  const isDated = asksWhen && !isOfNow;
  const isOfParts = areas.length === 0 && PARTS.test(folded) && !asksEvery(asked) && !isOfNow;
  if (grades.length > 0 && (wasEver || isDated || isOfParts)) return grades;
  const isOfOne = asksExtremeOfOne(asked);
  if (!asksExtreme(asked) && !isOfOne) return undefined;
  const given = asked
    .claimsOf(asked.council ?? '')
    .filter((claim) => (isOfOne ? isOfTime(asked, claim) : isOfArea(asked, claim)))
    .map(({ grade }) => grade);
  const ranked = asked.library.vocabulary.grades.map(({ id }) => id).filter((id) => given.includes(id));
  const extreme = WORST.test(folded) ? ranked.at(-1) : ranked[0];
  return extreme === undefined ? undefined : [extreme];
}

/** Whether the worst or the best is asked for that was ever given: no time is named, and not which area had it. */
export const asksExtreme = ({ meant, question: { folded, areas } }: Asked): boolean =>
  WORST_OR_BEST.test(folded) &&
  (EVER.test(folded) ||
    (meant === undefined && areas.length === 0 && EXTREME_RATING.test(folded) && !PARTS.test(folded)));

/** Whether the worst or the best of something is asked for. */
export const namesExtreme = ({ question: { folded } }: Asked): boolean => WORST_OR_BEST.test(folded);

/** "Lowest grade in 2024", "its best area last time": the worst or the best of all areas at one inspection. */
export const asksExtremeOfOne = ({ meant, question: { folded, areas } }: Asked): boolean =>
  WORST_OR_BEST.test(folded) &&
  meant?.length === 1 &&
  areas.length === 0 &&
  (EXTREME_RATING.test(folded) || OF_PARTS.test(folded));

const KEPT = /keep|kept|retain\w*|h[eo]ld on ?to|h[au]ng on ?to|maintain\w*|stay(?:s|ed)?|remain(?:s|ed)?/;
const LEFT =
  /out of|off|escap\w+|(?:recover|move|climb)\w*(?: up| on| away)? from|behind|rid of|lost|los(?:e|ing)/;

const isAheadOfGrade = ({ question: { folded, asking } }: Asked, verb: RegExp): boolean =>
  asking.grades.length > 0 &&
  new RegExp(`\\b(?:${verb.source})(?: \\w+){0,3} (?:${anyOf(asking.grades)})\\b`).test(folded);

/** "Did it keep its good rating?": the grade that it has now says so. */
export const asksIfKept = (asked: Asked): boolean => isAheadOfGrade(asked, KEPT);

/** "Did it get out of inadequate?", "has it lost its good rating?": the grade that it has now says so, and the one named is no yes. */
export const asksIfLeft = (asked: Asked): boolean => isAheadOfGrade(asked, LEFT);

/** What refutes that a grade was always held: a lower one where the council had any, else any other. */
function unlike(asked: Asked): readonly string[] {
  const { grades } = asked.question;
  const worse = worseThan(asked, grades.at(-1) ?? '');
  const isHeld = asked
    .claimsOf(asked.council ?? '')
    .some((claim) => worse.includes(claim.grade) && isOfArea(asked, claim));
  return isHeld
    ? worse
    : asked.library.vocabulary.grades.map(({ id }) => id).filter((id) => !grades.includes(id));
}

/** The grades below one, in the vocabulary's order. */
function worseThan({ library }: Prepared, grade: string): readonly string[] {
  const ids = library.vocabulary.grades.map(({ id }) => id);
  return ids.slice(ids.indexOf(grade) + 1);
}

/** Whether the council asked about had a grade that the question names, at the time asked for or ever. */
export const wasGiven = (asked: Asked, council = asked.council): boolean =>
  council !== undefined &&
  asked
    .claimsOf(council)
    .some((claim) => asked.question.grades.includes(claim.grade) && isOfAreaAndTime(asked, claim));

/** Whether a claim is one that a question asks for, whenever it was given. */
export function isWanted(asked: Asked, claim: Claim, sought: readonly string[] | undefined): boolean {
  if (!isOfCouncil(asked, claim)) return false;
  if (sought !== undefined && !sought.includes(claim.grade)) return false;
  const { areas, folded } = asked.question;
  if (FELL_SHORT.test(folded) && claim.area === 'overall') return false;
  const isOfAny =
    areas.length === 0 &&
    (asksEvery(asked) ||
      asksExtremeOfOne(asked) ||
      (sought !== undefined && PARTS.test(folded) && !asksExtreme(asked)));
  return isOfAny || isOfArea(asked, claim);
}
