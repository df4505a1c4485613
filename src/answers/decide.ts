import { isKnown, TELLING } from '../questions/unit-weights.ts';
import type { Asked } from './asked.ts';
import type { Prepared } from './prepared.ts';

/** How little of a question the articles know before it seems to be about something else. */
const LITTLE = 0.34;

/** What else speaks against an answer, by a short name: features of the decision. */
export function doubtsOf({ finders }: Prepared, { question, units, total }: Asked): readonly string[] {
  const { grades, people, councils, areas, time, asksGrade } = question;
  const known = units.reduce((sum, { unit, weight }) => sum + (isKnown(unit, finders) ? weight : 0), 0);
  const isAnchored =
    [councils, areas, grades, people, time.dates, time.months].some((list) => list.length > 0) || asksGrade;
  return [
    ...(units.length > 0 && known < LITTLE * total ? ['hardly a known word'] : []),
    ...(units.every(({ unit, weight }) => unit.common || weight < TELLING) && !isAnchored
      ? ['nothing telling']
      : []),
    ...(isAnchored ? [] : ['not anchored']),
  ];
}
