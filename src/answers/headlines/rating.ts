import { groupedBy } from '../../mentions/grouped-by.ts';
import { otherMatters } from '../../questions/other-matters.ts';
import { isAsserted } from '../../questions/question-kind.ts';
import type { Claim } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import { asksCourse, comparedInspections } from '../citations.ts';
import { isOfTime } from '../features/claims-and-people.ts';
import { gradeName, listed, SAYS } from '../messages.ts';
import type { Cited } from '../passages.ts';
import type { Prepared } from '../prepared.ts';
import { ASKS_IF } from '../unfounded.ts';
import { verdictOnAll } from '../verdict-on-all.ts';
import { asksEvery, gradesSought, isWanted, wasGiven } from '../wanted-claims.ts';
import type { Headline } from './form.ts';
import { type CitedClaim, sayGradesFirst, sayInspectionFirst } from './say-grades.ts';

/**
 * Grades with area and inspection, read from the claims of what is cited: of the latest inspection where no time is asked
 * for, of each where a course is. `undefined` where the best sentence states none that fits, or two that fit disagree.
 */
export function ratingHeadline(
  prepared: Prepared,
  asked: Asked,
  cited: readonly Cited[],
): Headline | undefined {
  const isCourse = asksCourse(asked);
  const sought = gradesSought(prepared, asked);
  const fitting = cited.flatMap(({ number, evidence }) =>
    prepared
      .claimsIn(evidence.reading)
      .filter((claim) => isWanted(asked, claim, sought) && (isCourse || isOfTime(asked, claim)))
      .map((claim): CitedClaim => ({ claim, number })),
  );
  const [first] = fitting;
  // The best sentence has to state it; and where the question is about something else, no grade of the whole will do.
  if (first === undefined || (first.number !== 1 && !isCourse)) return undefined;
  const others = otherMatters(asked.question, prepared.finders);
  const { terms } = first.claim.reading;
  const isNameless = others.some(
    ({ same, text }) =>
      (prepared.finders.isProper(same) || isInitials(asked.question.text, text)) &&
      !same.some((one) => terms.has(one)),
  );
  if (isNameless || (asked.question.areas.length === 0 && others.length > 0)) return undefined;
  const inspections = isCourse
    ? comparedInspections(prepared, asked)
    : prepared.inspectionsOf(first.claim.council);
  const placeOf = ({ claim }: CitedClaim): number =>
    inspections.findIndex(({ id }) => id === claim.inspection);
  const latest = Math.max(...fitting.map(placeOf));
  const isOfAnyTime = asked.meant !== undefined || isCourse || sought !== undefined;
  const shown = isOfAnyTime
    ? fitting.filter((one) => !isCourse || placeOf(one) >= 0)
    : fitting.filter((one) => placeOf(one) === latest);
  if (shown.length === 0 || isDisputed(shown)) return undefined;
  const places = [...new Set(shown.map(placeOf))].sort((a, b) => a - b);
  const isOfOne = new Set(shown.map(({ claim }) => claim.council)).size === 1;
  const lines = places.map((place, at) => {
    const own = shown.filter((one) => placeOf(one) === place);
    return places.length > 1
      ? sayInspectionFirst(prepared, own, inspections[place], isOfOne && at > 0)
      : sayGradesFirst(prepared, own, inspections[place]);
  });
  const isLatest =
    !isCourse &&
    (asked.meant === undefined || asked.question.time.order === 'latest') &&
    (sought !== undefined || latest === inspections.length - 1);
  return {
    corrects: isAsserted(asked.question.folded) && !isShownOrGiven(prepared, asked, shown),
    text: `${verdict(prepared, asked, shown)}${lines.join('\n')}${isLatest ? `, ${SAYS.latest}` : ''}`,
    form: places.length > 1 ? 'course' : 'grades',
    inspections: places.flatMap((place) => inspections[place] ?? []),
  };
}

/** "The LSCB": the name of something, be it known or not; in a question that is not all in capitals. */
const isInitials = (question: string, word: string): boolean =>
  /\p{Ll}/u.test(question) &&
  /^\p{L}{3,}$/u.test(word) &&
  question.split(/[^\p{L}]+/u).includes(word.toUpperCase());

/** Whether a grade that the question names is shown, or was given at another time where no time is asked for. */
const isShownOrGiven = (prepared: Prepared, asked: Asked, shown: readonly CitedClaim[]): boolean =>
  shown.some(
    ({ claim }) => asked.question.grades.includes(claim.grade) || wasGiven(prepared, asked, claim.council),
  );

/** Whether claims of one inspection give one area two grades. */
function isDisputed(shown: readonly CitedClaim[]): boolean {
  const groups = groupedBy(shown, ({ claim }) => `${claim.council} ${claim.inspection ?? ''} ${claim.area}`);
  return [...groups.values()].some((own) => new Set(own.map(({ claim }) => claim.grade)).size > 1);
}

/** "Worst rating ever had?" asks which, however much it reads like "ever been inadequate?". */
const ASKS_WHICH = /^(?:what|which|when|who|how|(?:the )?(?:worst|lowest|poorest|best|highest))\b/;
const BEGINS_IF = new RegExp(`${ASKS_IF}\\b`);
const NEGATIVE =
  /\bnever\b|n't\b|\bnot\b|\bfail(?:ed|s)? to\b|\bmiss(?:ed)?\b|\bshort of\b|\b(?:better|worse|higher|lower) than\b/;

/** "Yes. " where a grade that the question names was given; "Good, not outstanding. " where another one was. */
function verdict(prepared: Prepared, asked: Asked, shown: readonly CitedClaim[]): string {
  const { question, kinds } = asked;
  const { grades } = question;
  const asksWhether =
    !ASKS_WHICH.test(question.folded) &&
    (BEGINS_IF.test(question.folded) || kinds.some(([kind, share]) => kind === 'yesno' && share > 0.5));
  const [first] = shown;
  if (grades.length !== 1 || first === undefined || !(asksWhether || isAsserted(question.folded))) return '';
  // "Are both good?" is not answered by one of them.
  if (question.councils.some((name) => shown.every(({ claim }) => claim.council !== name))) return '';
  // "Is it any good" does not ask for the grade that is called good.
  if (/\bany good\b/.test(question.folded)) return '';
  if (asksEvery(asked)) return verdictOnAll(prepared, allOf(prepared, shown), grades);
  const isSo = shown.some(({ claim }) => grades.includes(claim.grade));
  if (isSo) return asksWhether && !NEGATIVE.test(question.folded) ? 'Yes. ' : '';
  if (!asksWhether && isShownOrGiven(prepared, asked, shown)) return '';
  const nameOf = (grade: string): string => gradeName(prepared.library.vocabulary, grade);
  return `${SAYS.notSo(listed(grades.map(nameOf)), nameOf(first.claim.grade))}. `;
}

/** What is shown, and whatever else is told of the same inspection. */
function allOf({ claimsOf }: Prepared, shown: readonly CitedClaim[]): readonly Claim[] {
  const [first] = shown;
  const others = first === undefined ? [] : claimsOf(first.claim.council);
  return [
    ...shown.map(({ claim }) => claim),
    ...others.filter(({ inspection }) => inspection === first?.claim.inspection),
  ];
}
