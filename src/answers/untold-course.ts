import { groupedBy } from '../mentions/grouped-by.ts';
import { otherMatters } from '../questions/unit-weights.ts';
import type { Claim } from '../ratings/claim.ts';
import { fold } from '../search/fold.ts';
import { wordPattern } from '../search/word-list.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { MOST_NEAR } from './leading-sentence.ts';

const FROM_TO = /\bfrom\b.*\bto\b/;
/** Whoever asks if or which takes nothing for granted. */
const ASKS_IF_OR_WHICH = /^(?:so |and |but )?(?:did|has|have|had|was|were|is|are|which|what councils?|who)\b/;

/**
 * Whether a question takes for granted that the one council it is about went from one grade to another, or fell, where no
 * grades that were read say so, and no sentence near the top tells of it: "why did it go from outstanding to good?"
 */
export function takesCourseForGranted(asked: Asked, evidence: readonly Evidence[]): boolean {
  const { question, council, library } = asked;
  const { folded, grades, councils, people } = question;
  const { fallen, losing } = library.vocabulary.wording ?? {};
  if (council === undefined || councils.length > 1 || people.length > 0) return false;
  if (ASKS_IF_OR_WHICH.test(folded)) return false;
  const courses = coursesOf(asked, council);
  const [from, to] = grades;
  if (from !== undefined && to !== undefined && FROM_TO.test(folded))
    return !courses.some((own) => went(own, from, to)) && !areNamedTogether(asked, evidence, [from, to]);
  if (courses.length === 0) return false;
  const [falls, loses] = [wordPattern(fallen), wordPattern(losing)];
  const isOfElse = otherMatters(question, asked.finders).some(
    ({ text }) => !falls.test(text) && !loses.test(text),
  );
  const told = evidence.slice(0, MOST_NEAR).some(({ reading }) => falls.test(fold(reading.text)));
  if (isOfElse || told) return false;
  if (from !== undefined && to === undefined && loses.test(folded))
    return !courses.some((own) =>
      own.some((claim, i) => claim.grade === from && isLower(asked, own.slice(i + 1), claim)),
    );
  return falls.test(folded) && isNeverFallen(asked, courses);
}

/** The grades of each area that were read of a council at two inspections or more, oldest first. */
function coursesOf(
  { claimsOf, inspectionsOf, question: { areas } }: Asked,
  council: string,
): readonly (readonly Claim[])[] {
  const order = new Map(inspectionsOf(council).map(({ id }, place) => [id, place]));
  const placeOf = ({ inspection = '' }: Claim): number => order.get(inspection) ?? 0;
  const dated = claimsOf(council)
    .filter(
      ({ inspection, area }) => inspection !== undefined && (areas.length === 0 || areas.includes(area)),
    )
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  return [...groupedBy(dated, ({ area }) => area).values()].filter(
    (own) => own.at(-1)?.inspection !== own[0]?.inspection,
  );
}

/** Whether the one grade came before the other. */
const went = (own: readonly Claim[], from: string, to: string): boolean =>
  own.some(({ grade }, i) => grade === from && own.slice(i + 1).some((later) => later.grade === to));

/** Whether one of some claims gives a lower grade than a claim. */
function isLower({ library }: Asked, claims: readonly Claim[], { grade }: Claim): boolean {
  const rank = library.vocabulary.grades.map(({ id }) => id);
  return claims.some((one) => rank.indexOf(one.grade) > rank.indexOf(grade));
}

/** Whether no grade of the inspections asked about is lower than an earlier one; false where the first of all is among them. */
function isNeverFallen(asked: Asked, courses: readonly (readonly Claim[])[]): boolean {
  const { meant = [] } = asked;
  const isAsked = ({ inspection }: Claim): boolean => meant.some(({ id }) => id === inspection);
  const own = courses.filter((course) => course.some(isAsked));
  return (
    own.length > 0 &&
    own.every(
      (course) =>
        !course.some((claim, i) => {
          const isFirst = claim.inspection === course[0]?.inspection;
          return (
            isAsked(claim) &&
            (isFirst || course.slice(0, i).some((earlier) => isLower(asked, [claim], earlier)))
          );
        }),
    )
  );
}

/** Whether a sentence near the top names both grades, by itself or with the one before it. */
const areNamedTogether = (
  { context }: Asked,
  evidence: readonly Evidence[],
  grades: readonly string[],
): boolean =>
  evidence.slice(0, MOST_NEAR).some(({ id, reading }) => {
    const { before } = context.around(id);
    const named = [...reading.grades, ...(before?.grades ?? [])];
    return grades.every((grade) => named.some((one) => one.id === grade));
  });
