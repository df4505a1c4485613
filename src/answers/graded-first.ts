import { otherMatters } from '../questions/unit-weights.ts';
import type { Claim } from '../ratings/claim.ts';
import { type Asked, LIKELY, shareOf } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, gaveAsked, isOfTime } from './features/claims.ts';
import { NEARLY, withFirst } from './leading-sentence.ts';
import {
  asksEvery,
  asksExtreme,
  asksExtremeOfOne,
  asksIfKept,
  asksIfLeft,
  gradesSought,
  isWanted,
  OF_PARTS,
} from './wanted-claims.ts';

/**
 * "Why was it rated inadequate?" is answered by an article on an inspection that gave the grade, before a sentence of another
 * one; not where an inspection is meant that gave another grade, which the sentence puts right.
 */
export function gradeExplainedFirst(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const { council, claimsIn, claimsOf, meant } = asked;
  const { grades } = asked.question;
  const [best] = evidence;
  if (grades.length !== 1 || best === undefined || council === undefined) return evidence;
  if (shareOf(asked, (kind) => kind === 'cause') <= 0.5) return evidence;
  const gave = new Set(
    claimsOf(council).flatMap(({ grade, inspection }) => (grades.includes(grade) ? (inspection ?? []) : [])),
  );
  const isOther = ({ reading }: Evidence): boolean =>
    claimsIn(reading).some(({ grade }) => !grades.includes(grade)) &&
    !claimsIn(reading).some(({ grade }) => grades.includes(grade));
  if (gave.size === 0 || !isOther(best) || meant?.some(({ id }) => gave.has(id)) === false) return evidence;
  const articles = asked.library.inspections.flatMap(({ id, articles: own }) => (gave.has(id) ? own : []));
  return withFirst(
    evidence,
    evidence.find(
      (one) =>
        articles.includes(one.reading.sentence.article.id) &&
        !isOther(one) &&
        one.probability >= best.probability * NEARLY,
    ),
  );
}

/** "Was it ever outstanding?" is answered by a sentence that states the grade, before one that only speaks of it. */
export function gradedFirst(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const { areas, folded, grades, time } = asked.question;
  const asksForRating = shareOf(asked, (kind) => kind === 'rating') > LIKELY;
  // Which sentence gives the grade of an area, or one of no time, weights decide, unless the question names a grade.
  const isOfWholeThen = time.dates.length > 0 && areas.length === 0 && asksForRating;
  const isNarrowed =
    grades.length > 0 || time.side !== undefined || time.order === 'before-latest' || isOfWholeThen;
  const asksWhether = isNarrowed && shareOf(asked, (kind) => kind === 'yesno' || kind === 'rating') > LIKELY;
  const sought = gradesSought(asked);
  const isExtreme = asksExtreme(asked) || asksExtremeOfOne(asked);
  const asksWhen = grades.length > 0 && shareOf(asked, (kind) => kind === 'date') > 0.5;
  if (!(asksWhether || isExtreme || asksWhen) || !isAboutGrades(asked)) return evidence;
  // A question about a grade and nothing else is answered by whatever sentence states it.
  const isOfGradeAlone = isExtreme || otherMatters(asked.question, asked.finders).length === 0;
  const least = isOfGradeAlone ? 0 : (evidence[0]?.probability ?? 1) * NEARLY;
  const isOfNow = asked.meant === undefined && (asksIfKept(asked) || asksIfLeft(asked));
  const latest = isOfNow ? latestGraded(asked) : undefined;
  const isGraded = (claim: Claim): boolean =>
    isWanted(asked, claim, sought) && isOfTime(asked, claim) && (!isOfNow || claim.inspection === latest);
  const firstWith = (fits: (claim: Claim) => boolean): Evidence | undefined =>
    evidence.find(({ reading, probability }) => probability >= least && asked.claimsIn(reading).some(fits));
  // "Was it ever inadequate?" asks of any area, but the grade of the whole says more.
  const ofWhole =
    areas.length === 0 && !OF_PARTS.test(folded)
      ? firstWith((claim) => claim.area === 'overall' && isGraded(claim))
      : undefined;
  const best = ofWhole ?? firstWith(isGraded);
  if (best === undefined) return evidence;
  // "In every area?" is answered by the one that had another grade.
  const contrary = asksEvery(asked)
    ? evidence.find(({ reading }) =>
        asked
          .claimsIn(reading)
          .some(
            (claim) =>
              isWanted(asked, claim, sought) && isOfTime(asked, claim) && !grades.includes(claim.grade),
          ),
      )
    : undefined;
  const first = [...new Set([best, ...(contrary ? [contrary] : [])])];
  return [...first, ...evidence.filter((one) => !first.includes(one))];
}

/** The last inspection of the council that gave a grade of what is asked about: a visit may give none. */
const latestGraded = (asked: Asked): string | undefined =>
  asked.council === undefined
    ? undefined
    : asked.inspectionsOf(asked.council).findLast((one) => gaveAsked(asked, one))?.id;

/** Whether grades are asked for, or nothing but councils are named to be compared. */
export const isAboutGrades = (asked: Asked): boolean =>
  asksRating(asked) ||
  asked.question.grades.length > 0 ||
  asked.question.areas.length > 0 ||
  // "Compare Xton and Yton", and nothing else.
  (asked.question.councils.length > 1 && asked.units.every(({ unit }) => unit.common));
