import { isAsserted, isPartWord, OF_ONE_PART } from '../../questions/question-kind.ts';
import { isKnown, otherMatters } from '../../questions/unit-weights.ts';
import type { Unit } from '../../questions/units.ts';
import type { Claim } from '../../ratings/claim.ts';
import { ENGLISH_WORDS } from '../../search/english-words.ts';
import { anyOf } from '../../search/word-list.ts';
import type { Asked } from '../asked.ts';
import { asksCourse } from '../citations.ts';
import { comparedInspections } from '../compared-inspections.ts';
import { isOfTime } from '../features/claims.ts';
import { SAYS } from '../messages.ts';
import type { Cited } from '../passages.ts';
import {
  asksIfKept,
  asksIfLeft,
  asksShortfallNow,
  gradesSought,
  isWanted,
  namesExtreme,
} from '../wanted-claims.ts';
import type { Headline } from './form.ts';
import { type CitedClaim, sayGradesFirst, sayInspectionFirst } from './say-grades.ts';
import { isShownOrGiven, verdict } from './verdict.ts';

/**
 * Grades with area and inspection, read from the claims of what is cited: of the latest inspection where no time is asked
 * for, of each where a course is. `undefined` where the best sentence states none that fits, or two that fit disagree.
 */
export function ratingHeadline(asked: Asked, cited: readonly Cited[]): Headline | undefined {
  const isCourse = asksCourse(asked);
  const sought = gradesSought(asked);
  const { folded, grades } = asked.question;
  // What was never given where it was looked for may still have been given.
  const isOfNow = asksIfKept(asked) || asksIfLeft(asked);
  if (/\bever\b/.test(folded) && grades.length > 0 && sought === undefined && !isOfNow) return undefined;
  if (namesExtreme(asked) && sought === undefined) return undefined;
  // The grade of the whole is none of the part that somebody means.
  if (OF_ONE_PART.test(folded) && asked.question.areas.length === 0 && sought === undefined) return undefined;
  // "What was rated good?", "was it good before it was outstanding?": no grade of the whole says.
  const asksOfCouncils = asked.question.councils.length > 1;
  if ((WHAT_WAS_RATED.test(folded) && !asksOfCouncils) || asksWhatWas(asked)) return undefined;
  if (grades.length > 0 && /\bbefore\b/.test(folded) && asked.question.time.dates.length === 0)
    return undefined;
  const fitting = cited.flatMap(({ number, evidence }) =>
    asked
      .claimsIn(evidence.reading)
      // "Good for other judgements" would not say for which.
      .filter(({ area }) => area !== 'other')
      .filter((claim) => isWanted(asked, claim, sought) && (isCourse || isOfTime(asked, claim)))
      .map((claim): CitedClaim => ({ claim, number })),
  );
  const [first] = fitting;
  // The best sentence has to state it; and where the question is about something else, no grade of the whole will do.
  if (first === undefined || (first.number !== 1 && !isCourse)) return undefined;
  const others = otherMatters(asked.question, asked.finders).filter(({ text }) => !isPartWord(text));
  const { terms } = first.claim.reading;
  // "Herts care leavers": a word of no language that no article knows may be another council's name.
  const isStrange = (unit: Unit): boolean =>
    asked.question.councils.length === 0 && !isKnown(unit, asked.finders) && !ENGLISH_WORDS.has(unit.text);
  const isNameless = others.some(
    (unit) =>
      (asked.finders.isProper(unit.same) || isInitials(asked.question.text, unit.text) || isStrange(unit)) &&
      !unit.same.some((one) => terms.has(one)),
  );
  const isUnnamed = asked.question.areas.length === 0 || asked.question.everyday.length > 0;
  if (isNameless || (isUnnamed && others.length > 0)) return undefined;
  const inspections = isCourse ? comparedInspections(asked) : asked.inspectionsOf(first.claim.council);
  const placeOf = ({ claim }: CitedClaim): number =>
    inspections.findIndex(({ id }) => id === claim.inspection);
  const latest = Math.max(...fitting.map(placeOf));
  const asksLast = sought !== undefined && (/\blast\b/.test(folded) || asksShortfallNow(asked));
  const isOfAnyTime = !asksLast && (asked.meant !== undefined || isCourse || sought !== undefined);
  const shown = isOfAnyTime
    ? fitting.filter((one) => !isCourse || placeOf(one) >= 0)
    : fitting.filter((one) => placeOf(one) === latest);
  const isLaterOne = (claim: Claim): boolean =>
    isWanted(asked, claim, sought) && inspections.findIndex(({ id }) => id === claim.inspection) > latest;
  // A grade that was given since would be left out.
  if (
    !isOfAnyTime &&
    asked.question.publishers.length === 0 &&
    asked.claimsOf(first.claim.council).some(isLaterOne)
  )
    return undefined;
  if (shown.length === 0 || isDisputed(shown) || leavesOutCouncil(asked, shown, isCourse)) return undefined;
  const places = [...new Set(shown.map(placeOf))].sort((a, b) => a - b);
  const isOfOne = new Set(shown.map(({ claim }) => claim.council)).size === 1;
  const lines = places.map((place, at) => {
    const own = shown.filter((one) => placeOf(one) === place);
    return places.length > 1
      ? sayInspectionFirst(asked, own, inspections[place], isOfOne && at > 0)
      : sayGradesFirst(asked, own, inspections[place]);
  });
  const isLatest =
    !isCourse &&
    (asked.meant === undefined || asked.question.time.order === 'latest') &&
    (sought !== undefined || latest === inspections.length - 1);
  return {
    corrects: isAsserted(asked.question.folded) && !isShownOrGiven(asked, shown),
    text: `${verdict(asked, shown)}${lines.join('\n')}${isLatest ? `, ${SAYS.latest}` : ''}`,
    form: places.length > 1 ? 'course' : 'grades',
    inspections: places.flatMap((place) => inspections[place] ?? []),
  };
}

const WHAT_WAS = '^(?:so |and )?(?:what|which) (?:was|were|is|are|got) ';
const WHAT_WAS_RATED = new RegExp(`${WHAT_WAS}(?:rated|judged|graded|found)\\b`);

/** "What was good in 2014?" */
const asksWhatWas = ({ question: { folded, asking } }: Asked): boolean =>
  asking.grades.length > 0 && new RegExp(`${WHAT_WAS}(?:${anyOf(asking.grades)})\\b`).test(folded);

/** "The LSCB": the name of something, be it known or not; in a question that is not all in capitals. */
const isInitials = (question: string, word: string): boolean =>
  /\p{Ll}/u.test(question) &&
  /^\p{L}{3,}$/u.test(word) &&
  question.split(/[^\p{L}]+/u).includes(word.toUpperCase());

/** "Is it better than the other?", "Xton vs Yton": the grade of one does not say. */
const leavesOutCouncil = (
  { question: { councils, folded } }: Asked,
  shown: readonly CitedClaim[],
  isCourse: boolean,
): boolean =>
  councils.length > 1 &&
  (isCourse || /\b(?:better|worse|higher|lower)\b/.test(folded)) &&
  councils.some((name) => shown.every(({ claim }) => claim.council !== name));

/** Whether claims of one inspection, or of what may be one, give one area two grades. */
const isDisputed = (shown: readonly CitedClaim[]): boolean =>
  shown.some(({ claim: a }) =>
    shown.some(
      ({ claim: b }) =>
        a.council === b.council &&
        a.area === b.area &&
        a.grade !== b.grade &&
        (a.inspection === b.inspection || a.inspection === undefined || b.inspection === undefined),
    ),
  );
