import { groupedBy } from '../../mentions/grouped-by.ts';
import type { Claim, Inspection } from '../../ratings/claim.ts';
import { sentenceCase } from '../../search/sentence-case.ts';
import { areaName, gradeName, listed, marks, SAYS, sayInspection } from '../messages.ts';
import type { Prepared } from '../prepared.ts';

/** A rating with the number of the sentence that states it. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly number: number;
}

/** "Good overall [1]; outstanding for adoption [2]" */
function sayGrades({ library: { vocabulary } }: Prepared, claims: readonly CitedClaim[]): string {
  const byGrade = groupedBy(claims, ({ claim }) => claim.grade);
  const said = [...byGrade].map(([grade, own]) => {
    const areas = [...new Set(own.map(({ claim }) => claim.area))];
    const numbers = marks([...new Set(own.map(({ number }) => number))]);
    const of = areas.includes('overall')
      ? SAYS.overall
      : `for ${listed(areas.map((id) => areaName(vocabulary, id)))}`;
    return `${gradeName(vocabulary, grade)} ${of} ${numbers}`;
  });
  return said.join('; ');
}

type SayLine = (
  prepared: Prepared,
  claims: readonly CitedClaim[],
  inspection: Inspection | undefined,
) => string;

/** "Good overall [1] (Xton, the inspection of November 2017; year given by an editor)": no brackets within brackets. */
export const sayGradesFirst: SayLine = (prepared, claims, inspection) => {
  const place = sayPlace(prepared, claims, inspection).replace(/ \(([^()]*)\)/g, '; $1');
  return `${sentenceCase(sayGrades(prepared, claims))} (${place})`;
};

/** "Xton, November 2017: good overall [1]": one line of several; `isNamed`: a line before it has named the council. */
export const sayInspectionFirst = (
  prepared: Prepared,
  claims: readonly CitedClaim[],
  inspection: Inspection | undefined,
  isNamed = false,
): string => {
  const place = sayPlace(prepared, isNamed ? [] : claims, inspection).replace(
    /\bthe inspection (?:of |(?=reported\b))/,
    '',
  );
  return `${isNamed ? sentenceCase(place) : place}: ${sayGrades(prepared, claims)}`;
};

const sayPlace: SayLine = ({ library }, claims, inspection) =>
  [claims[0]?.claim.council ?? '', inspection ? sayInspection(inspection, library) : SAYS.notDated]
    .filter(Boolean)
    .join(', ');
