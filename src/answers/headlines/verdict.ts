import { isAsserted } from '../../questions/question-kind.ts';
import type { Claim } from '../../ratings/claim.ts';
import { fold } from '../../search/fold.ts';
import { wordPattern } from '../../search/word-list.ts';
import type { Asked } from '../asked.ts';
import { isOfArea } from '../features/claims.ts';
import { gradeName, SAYS } from '../messages.ts';
import type { Prepared } from '../prepared.ts';
import { ASKS_WHETHER } from '../unfounded.ts';
import { ALWAYS, asksEvery, asksIfKept, asksIfLeft, OF_PARTS, wasGiven } from '../wanted-claims.ts';
import type { CitedClaim } from './say-grades.ts';

/** "Worst rating ever had?" asks which, however much it reads like "ever been inadequate?". */
const ASKS_WHICH = /^(?:what|which|when|who|how|(?:the )?(?:worst|lowest|poorest|best|highest))\b/;
const NEGATIVE =
  /\b(?:never|none|no|neither|nobody|hardly|nearly|almost)\b|n't\b|\bnot\b|\bfail(?:ed|s)? to\b|\bmiss(?:ed)?\b|\bshort of\b|\b(?:better|worse|higher|lower) than\b/;
/** What no single grade settles: a stretch of time, so many areas or times, all but one, "is it any good". */
export const UNSETTLED =
  /\b(?:between|since|until|from .* to|the only|the first|twice|times|but (?:one|two)|before (?:it|they|that|being|becoming)|except|apart from|or (?:better|above|higher|worse)|at least)\b|\b(?:two|three|four|five|six|seven|\d) (?:of\b|(?:\w+ )?(?:areas|categories|judge?ments|headings|services|councils)\b)|\bany good\b|\b(?:before|again)\W*$/;

/** "Yes. " where a grade that the question names was given; "Good, not outstanding. " where another one was. */
export function verdict(asked: Asked, shown: readonly CitedClaim[]): string {
  const { question, kinds } = asked;
  const { grades, folded } = question;
  const asksWhether =
    !ASKS_WHICH.test(folded) &&
    (ASKS_WHETHER.test(folded) || kinds.some(([kind, share]) => kind === 'yesno' && share > 0.5));
  const [first] = shown;
  const [grade] = grades;
  if (grades.length !== 1 || grade === undefined || first === undefined || UNSETTLED.test(folded)) return '';
  // Of what somebody said or did, and of two times, one grade is no verdict.
  if (question.people.length > 0 || question.time.dates.length > 1) return '';
  if (!asksWhether && !isAsserted(folded)) return '';
  if (ALWAYS.test(folded)) return shown.some((one) => !isOf(grade, one)) ? `${SAYS.notAlways}. ` : '';
  if (asksEvery(asked)) return verdictOnAll(asked, allOf(asked, shown), grades);
  // "Has it ever been outstanding?" is not answered by one area of it.
  const isOfParts = question.areas.length > 0 || OF_PARTS.test(folded);
  if (!isOfParts && shown.every(({ claim }) => claim.area !== 'overall')) return '';
  const parts = partsOf(asked, shown);
  if (parts.every((own) => own.some((one) => isOf(grade, one))))
    return asksWhether && !NEGATIVE.test(folded) && !asksIfLeft(asked) && !isKeptUntold(asked, first.claim)
      ? 'Yes. '
      : '';
  // What was never given may still stand in a sentence that was not read.
  if (/\b(?:ever|never)\b/.test(folded) || parts.some((own) => own.length === 0)) return '';
  if (parts.length > 1) return `${SAYS.notAll}. `;
  if (!asksWhether && isShownOrGiven(asked, shown)) return '';
  // Of two grades neither is what it was instead.
  if (shown.some(({ claim }) => claim.grade !== first.claim.grade)) return '';
  const nameOf = (id: string): string => gradeName(asked.library.vocabulary, id);
  const ids = asked.library.vocabulary.grades.map(({ id }) => id);
  const [asks, has] = [ids.indexOf(grade), ids.indexOf(first.claim.grade)];
  // "Better than inadequate" would be faint praise.
  const isBetter = has < asks && 2 * asks < ids.length;
  return `${SAYS.notSo(nameOf(grade), nameOf(first.claim.grade), isBetter)}. `;
}

/** "Did it keep its grade?" needs two inspections that gave it. */
const isKeptUntold = (asked: Asked, { council, area, grade, inspection }: Claim): boolean =>
  asksIfKept(asked) &&
  !asked
    .claimsOf(council)
    .some((one) => one.area === area && one.grade === grade && one.inspection !== inspection);

const isOf = (grade: string, { claim }: CitedClaim): boolean => claim.grade === grade;

/**
 * What is shown of each council or area that the question names, if it names several; "or" asks for any area, and which
 * council.
 */
function partsOf(
  { question: { areas, councils, folded } }: Asked,
  shown: readonly CitedClaim[],
): readonly (readonly CitedClaim[])[] {
  if (/\bor\b/.test(folded)) return councils.length > 1 ? [shown, []] : [shown];
  const of = (isOwn: (claim: Claim) => boolean) => shown.filter(({ claim }) => isOwn(claim));
  if (councils.length > 1) return councils.map((name) => of(({ council }) => council === name));
  if (areas.length > 1) return areas.map((id) => of(({ area }) => area === id));
  // Of "both" only one was understood.
  return /\bboth\b/.test(folded) ? [shown, []] : [shown];
}

/** Whether a grade that the question names is shown, or was given at another time where no time is asked for. */
const isShownOrGiven = (asked: Asked, shown: readonly CitedClaim[]): boolean =>
  shown.some(({ claim }) => asked.question.grades.includes(claim.grade) || wasGiven(asked, claim.council));

/** What is shown, and whatever else is told of the same inspection and area. */
function allOf(asked: Asked, shown: readonly CitedClaim[]): readonly Claim[] {
  const [first] = shown;
  const others = first === undefined ? [] : asked.claimsOf(first.claim.council);
  return [
    ...shown.map(({ claim }) => claim),
    ...others.filter((claim) => claim.inspection === first?.claim.inspection && isOfAreasNamed(asked, claim)),
  ];
}

const isOfAreasNamed = (asked: Asked, claim: Claim): boolean =>
  asked.question.areas.length === 0 || isOfArea(asked, claim);

/**
 * What is said first where every area is asked to have had one of the grades: "Not all" where one of the claims, all of one
 * inspection, is another; "all that are named" where grades of areas are among them besides that of the whole, and no article on that
 * inspection asks for better in an area that it gives no grade; else nothing.
 */
export function verdictOnAll(
  prepared: Prepared,
  claims: readonly Claim[],
  grades: readonly string[],
): string {
  if (!claims.every(({ grade }) => grades.includes(grade))) return `${SAYS.notAll}. `;
  // One grade, of the whole, says nothing of each area.
  const areas = new Set(claims.map(({ area }) => area).filter((area) => area !== 'overall'));
  const inspections = new Set(claims.flatMap(({ inspection }) => inspection ?? []));
  return areas.size > 0 && ![...inspections].some((id) => fallsShort(prepared, id))
    ? `${SAYS.allNamed}. `
    : '';
}

/** Whether an article on an inspection asks for better in some area without a grade for it. */
function fallsShort({ library, claimsIn }: Prepared, inspection: string): boolean {
  const articles = library.inspections.find(({ id }) => id === inspection)?.articles ?? [];
  const improving = wordPattern(library.vocabulary.wording?.improving);
  return library.readings.some(
    (reading) =>
      articles.includes(reading.sentence.article.id) &&
      reading.areas.length > 0 &&
      claimsIn(reading).length === 0 &&
      improving.test(fold(reading.text)),
  );
}
