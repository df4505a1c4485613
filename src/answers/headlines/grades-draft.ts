import type { Claim, Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import { asksCourse } from '../citations.ts';
import { comparedInspections } from '../compared-inspections.ts';
import { isOfTime } from '../features/claims.ts';
import { SAYS } from '../messages.ts';
import type { Cited } from '../passages.ts';
import { asksShortfallNow, gradesSought, isWanted } from '../wanted-claims.ts';
import { rulesOutGrades } from './ruled-out-grades.ts';
import { type CitedClaim, sayGradesFirst, sayInspectionFirst } from './say-grades.ts';
import { verdict } from './verdict.ts';

/** Grades that may be what is asked for, as they would be said. */
export interface GradesDraft {
  readonly shown: readonly [CitedClaim, ...CitedClaim[]];
  readonly text: string;
  readonly form: 'grades' | 'course';
  readonly inspections: readonly Inspection[];
}

/**
 * Grades with area and inspection, read from the claims of what is cited: of the latest inspection where no time is asked
 * for, of each where a course is. `undefined` where none fits, two that fit disagree, or one was given since.
 */
export function gradesDraft(asked: Asked, cited: readonly Cited[]): GradesDraft | undefined {
  if (rulesOutGrades(asked)) return undefined;
  const isCourse = asksCourse(asked);
  const sought = gradesSought(asked);
  const fitting = fittingIn(asked, cited, sought, isCourse);
  const [first] = fitting;
  // The best sentence has to state it.
  if (first === undefined || (first.number !== 1 && !isCourse)) return undefined;
  const inspections = isCourse ? comparedInspections(asked) : asked.inspectionsOf(first.claim.council);
  const placeOf = ({ inspection }: Claim): number => inspections.findIndex(({ id }) => id === inspection);
  const latest = Math.max(...fitting.map(({ claim }) => placeOf(claim)));
  const asksLast =
    sought !== undefined && (/\blast\b/.test(asked.question.folded) || asksShortfallNow(asked));
  const isOfAnyTime = !asksLast && (asked.meant !== undefined || isCourse || sought !== undefined);
  const [head, ...rest] = isOfAnyTime
    ? fitting.filter(({ claim }) => !isCourse || placeOf(claim) >= 0)
    : fitting.filter(({ claim }) => placeOf(claim) === latest);
  if (head === undefined) return undefined;
  const isLaterOne = (claim: Claim): boolean => isWanted(asked, claim, sought) && placeOf(claim) > latest;
  // A grade that was given since would be left out.
  if (
    !isOfAnyTime &&
    asked.question.publishers.length === 0 &&
    asked.claimsOf(first.claim.council).some(isLaterOne)
  )
    return undefined;
  const shown = [head, ...rest] as const;
  if (isDisputed(shown) || leavesOutCouncil(asked, shown, isCourse)) return undefined;
  if (isCourse && leavesOutThen(asked, shown)) return undefined;
  const isLatest =
    !isCourse &&
    (asked.meant === undefined || asked.question.time.order === 'latest') &&
    (sought !== undefined || latest === inspections.length - 1);
  return { shown, ...said(asked, shown, inspections, isLatest) };
}

/** The claims of the cited sentences that a question asks for. */
const fittingIn = (
  asked: Asked,
  cited: readonly Cited[],
  sought: readonly string[] | undefined,
  isCourse: boolean,
): readonly CitedClaim[] =>
  cited.flatMap(({ number, evidence }) =>
    asked
      .claimsIn(evidence.reading)
      // "Good for other judgements" would not say for which.
      .filter(({ area }) => area !== 'other')
      .filter((claim) => isWanted(asked, claim, sought) && (isCourse || isOfTime(asked, claim)))
      .map((claim): CitedClaim => ({ claim, number })),
  );

/** One line an inspection, in their order, the verdict before the first. */
function said(
  asked: Asked,
  shown: readonly CitedClaim[],
  inspections: readonly Inspection[],
  isLatest: boolean,
): Omit<GradesDraft, 'shown'> {
  const placeOf = ({ claim }: CitedClaim): number =>
    inspections.findIndex(({ id }) => id === claim.inspection);
  const places = [...new Set(shown.map(placeOf))].sort((a, b) => a - b);
  const isOfOne = new Set(shown.map(({ claim }) => claim.council)).size === 1;
  const lines = places.map((place, at) => {
    const own = shown.filter((one) => placeOf(one) === place);
    return places.length > 1
      ? sayInspectionFirst(asked, own, inspections[place], isOfOne && at > 0)
      : sayGradesFirst(asked, own, inspections[place]);
  });
  return {
    text: `${verdict(asked, shown)}${lines.join('\n')}${isLatest ? `, ${SAYS.latest}` : ''}`,
    form: places.length > 1 ? 'course' : 'grades',
    inspections: places.flatMap((place) => inspections[place] ?? []),
  };
}

/** "Is it better than the other?", "Xton vs Yton": the grade of one does not say. */
const leavesOutCouncil = (
  { question: { councils, folded } }: Asked,
  shown: readonly CitedClaim[],
  isCourse: boolean,
): boolean =>
  councils.length > 1 &&
  (isCourse || /\b(?:better|worse|higher|lower)\b/.test(folded)) &&
  councils.some((name) => shown.every(({ claim }) => claim.council !== name));

/** "Then and now": the grades of one inspection are half of it, unless councils or areas are held against each other. */
const leavesOutThen = ({ question: { councils, areas } }: Asked, shown: readonly CitedClaim[]): boolean =>
  councils.length < 2 && areas.length < 2 && new Set(shown.map(({ claim }) => claim.inspection)).size < 2;

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
