import { otherMatters } from '../questions/unit-weights.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfTime } from './features/claims-and-people.ts';
import { LIKELY, NEARLY, shareOf } from './leading-sentence.ts';
import type { Prepared } from './prepared.ts';
import { asksEvery, asksExtreme, asksExtremeOfOne, gradesSought, isWanted } from './wanted-claims.ts';

/** "Was it ever outstanding?" is answered by a sentence that states the grade, before one that only speaks of it. */
export function gradedFirst(asked: Asked, evidence: readonly Evidence[]): readonly Evidence[] {
  const { grades, time } = asked.question;
  // A question for a rating that names no time is left to the weights.
  const isNarrowed =
    grades.length > 0 || time.dates.length > 0 || time.side !== undefined || time.order === 'before-latest';
  const asksWhether = isNarrowed && shareOf(asked, (kind) => kind === 'yesno' || kind === 'rating') > LIKELY;
  const sought = gradesSought(asked);
  const isExtreme = asksExtreme(asked) || asksExtremeOfOne(asked);
  const asksWhen = grades.length > 0 && shareOf(asked, (kind) => kind === 'date') > 0.5;
  if (!(asksWhether || isExtreme || asksWhen) || !isAboutGrades(asked)) return evidence;
  // A question about a grade and nothing else is answered by whatever sentence states it.
  const isOfGradeAlone = isExtreme || otherMatters(asked.question, asked.finders).length === 0;
  const least = isOfGradeAlone ? 0 : (evidence[0]?.probability ?? 1) * NEARLY;
  const best = evidence.find(
    ({ reading, probability }) =>
      probability >= least &&
      asked.claimsIn(reading).some((claim) => isWanted(asked, claim, sought) && isOfTime(asked, claim)),
  );
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

/** Where no time is asked for, a headline is of the latest inspection shown: what gives its grade comes first. */
export function latestFirst(
  { claimsIn, inspectionsOf }: Prepared,
  asked: Asked,
  chosen: readonly Evidence[],
): readonly Evidence[] {
  const [best] = chosen;
  const isOfLatest = asked.meant === undefined && asksRating(asked) && !gradesSought(asked);
  if (!isOfLatest || best === undefined) return chosen;
  const placeOf = ({ reading }: Evidence): number =>
    claimsIn(reading)
      .filter((claim) => isWanted(asked, claim, undefined))
      .map(({ council, inspection }) => inspectionsOf(council).findIndex(({ id }) => id === inspection))
      .reduce((latest, place) => Math.max(latest, place), -1);
  const latest = Math.max(...chosen.map(placeOf));
  // Of a sentence that states none, there is no such headline.
  if (placeOf(best) < 0) return chosen;
  const isLatest = (one: Evidence): boolean => placeOf(one) === latest;
  return [...chosen.filter(isLatest), ...chosen.filter((one) => !isLatest(one))];
}

/** Whether grades are asked for, or nothing but councils are named to be compared. */
export const isAboutGrades = (asked: Asked): boolean =>
  asksRating(asked) ||
  asked.question.grades.length > 0 ||
  asked.question.areas.length > 0 ||
  // "Compare Xton and Yton", and nothing else.
  (asked.question.councils.length > 1 && asked.units.every(({ unit }) => unit.common));
