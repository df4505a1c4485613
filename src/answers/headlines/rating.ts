import { otherMatters } from '../../answering/topics.ts';
import {
  areaName,
  gradeName,
  listed,
  marks,
  SAYS,
  sayInspection,
  sentenceCase,
} from '../../answering/wording.ts';
import { groupedBy } from '../../mentions/grouped-by.ts';
import type { Claim, Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import type { Cited } from '../citations.ts';
import { isOfArea, isOfCouncil, isOfTime } from '../features/claims-and-people.ts';
import type { Prepared } from '../prepared.ts';
import type { Headline } from './headline.ts';

interface CitedClaim {
  readonly claim: Claim;
  readonly number: number;
}

/**
 * A grade with area and inspection, read from the claims of what is cited: of the latest inspection where no time is
 * asked for. `undefined` where no claim fits the question, or two that fit say otherwise of one inspection.
 */
export function ratingHeadline(
  prepared: Prepared,
  asked: Asked,
  cited: readonly Cited[],
): Headline | undefined {
  const fitting = cited.flatMap(({ number, evidence }) =>
    prepared
      .claimsIn(evidence.reading)
      .filter((claim) => isOfCouncil(asked, claim) && isOfArea(asked, claim) && isOfTime(asked, claim))
      .map((claim): CitedClaim => ({ claim, number })),
  );
  const [first] = fitting;
  // The best sentence has to state it; and where the question is about something else, no grade of the whole will do.
  if (first?.number !== 1) return undefined;
  const isOfMore =
    asked.question.areas.length === 0 && otherMatters(asked.question, prepared.knowhow).length > 0;
  if (isOfMore) return undefined;
  const inspections = prepared.inspectionsOf(first.claim.council);
  const placeOf = ({ claim }: CitedClaim): number =>
    inspections.findIndex(({ id }) => id === claim.inspection);
  const latest = Math.max(...fitting.map(placeOf));
  const shown = asked.meant === undefined ? fitting.filter((one) => placeOf(one) === latest) : fitting;
  const groups = groupedBy(shown, ({ claim }) => `${claim.council} ${claim.inspection ?? ''} ${claim.area}`);
  const isDisputed = [...groups.values()].some(
    (own) => new Set(own.map(({ claim }) => claim.grade)).size > 1,
  );
  if (isDisputed) return undefined;
  const held = [...new Set(shown.map(({ claim }) => claim.inspection))].map((id) =>
    inspections.find((inspection) => inspection.id === id),
  );
  const lines = held.map((inspection) =>
    sayGrades(
      prepared,
      shown.filter(({ claim }) => claim.inspection === inspection?.id),
      inspection,
    ),
  );
  const isLatest = asked.meant === undefined && latest === inspections.length - 1;
  return {
    text: `${lines.join('\n')}${isLatest ? `, ${SAYS.latest}` : ''}`,
    inspections: held.filter((inspection) => inspection !== undefined),
  };
}

/** "Good overall [1]; outstanding for adoption [2] (Xton, the inspection of November 2017)". */
function sayGrades(
  { library }: Prepared,
  claims: readonly CitedClaim[],
  inspection: Inspection | undefined,
): string {
  const { vocabulary } = library;
  const byGrade = groupedBy(claims, ({ claim }) => claim.grade);
  const said = [...byGrade].map(([grade, own]) => {
    const areas = [...new Set(own.map(({ claim }) => claim.area))];
    const numbers = marks([...new Set(own.map(({ number }) => number))]);
    const of = areas.includes('overall')
      ? 'overall'
      : `for ${listed(areas.map((id) => areaName(vocabulary, id)))}`;
    return `${gradeName(vocabulary, grade)} ${of} ${numbers}`;
  });
  const council = claims[0]?.claim.council ?? '';
  const where = inspection
    ? `${council}, ${sayInspection(inspection, library)}`
    : `${council}, ${SAYS.notDated}`;
  return `${sentenceCase(said.join('; '))} (${where})`;
}
