import type { Cited } from '../answers/cited.ts';
import { areasIn, byDirectness } from '../answers/claim-order.ts';
import { areaName, gradeName } from '../answers/messages.ts';
import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import { sentenceCase } from '../search/sentence-case.ts';
import { tokensOf } from '../search/tokens.ts';
import { inspectionDate } from './option-values.ts';
import type { Cell, Column, TableView } from './view.ts';
import { WORDS } from './words.ts';

/** What the articles state of one inspection. */
export function claimsOf({ claims }: Library, { id, council }: Inspection): readonly Claim[] {
  return claims.filter((claim) => claim.inspection === id && claim.council === council);
}

/** The areas that the articles grade at inspections, in the vocabulary's order. */
export function areasAt(library: Library, inspections: readonly Inspection[]): readonly string[] {
  const claims = inspections.flatMap((inspection) => claimsOf(library, inspection));
  return areasIn(library, claims);
}

/** The grades of an area at an inspection, best evidence first: one, or several where sources disagree; each cited. */
export function gradeCell(library: Library, inspection: Inspection, area: string, cited: Cited): Cell {
  const ofArea = claimsOf(library, inspection).filter((claim) => claim.area === area);
  const claims = byDirectness(ofArea, inspection);
  const byGrade = groupedBy(claims, ({ grade }) => grade);
  const grades = [...byGrade.keys()];
  const evidence = [...byGrade.values()].flatMap(inTwoArticles);
  return {
    text: grades.map((grade) => gradeName(library.vocabulary, grade)).join(' / '),
    citations: [...new Set(evidence.map(({ reading }) => cited.cite(reading)))],
    grades,
    ...asOf(library, area, claims),
  };
}

/** “Safeguarding” of 2010 is not today's help and protection: where every source has another word for the area, it is shown. */
function asOf({ vocabulary }: Library, area: string, claims: readonly Claim[]): { readonly as?: string } {
  const today = new Set(tokensOf(areaName(vocabulary, area)).map(({ stem }) => stem));
  const words = claims.map(({ reading }) => {
    const named = reading.areas.find(({ id }) => id === area);
    return named && reading.text.slice(named.span.start, named.span.end);
  });
  const [first] = words;
  const isOther = words.every(
    (word) => word !== undefined && tokensOf(word).every(({ stem }) => !today.has(stem)),
  );
  return first !== undefined && isOther && tokensOf(first).length < 3 ? { as: first.toLowerCase() } : {};
}

/** The best evidence, and the best of another article: that it is not one source alone. */
function inTwoArticles([first, ...rest]: readonly Claim[]): readonly Claim[] {
  if (!first) return [];
  const second = rest.find(({ reading }) => reading.sentence.article !== first.reading.sentence.article);
  return second ? [first, second] : [first];
}

/** An inspection as the head of a column; with the council where there are several. */
export function columnOf(inspection: Inspection, several = false): Column {
  const { council, visited, reported } = inspection;
  const when = inspectionDate(inspection);
  return {
    heading: several ? `${council}, ${when}` : sentenceCase(when),
    ...(visited !== undefined && reported !== undefined ? { note: WORDS.reported(reported) } : {}),
  };
}

/** "Leadership": an area as the name of a row. */
export const rowName = ({ vocabulary }: Library, area: string): string =>
  sentenceCase(areaName(vocabulary, area));

/** An area's grades at inspections, and a sentence for each of these about which sources disagree. */
export function gradeRow(
  library: Library,
  inspections: readonly Inspection[],
  area: string,
  cited: Cited,
): { readonly row: TableView['rows'][number]; readonly disagreements: readonly string[] } {
  const cells = inspections.map((inspection) => gradeCell(library, inspection, area, cited));
  const disputed = inspections.filter((_one, i) => (cells[i]?.grades.length ?? 0) > 1);
  const name = areaName(library.vocabulary, area);
  return {
    row: { name: sentenceCase(name), cells },
    disagreements: disputed.map((inspection) => WORDS.disagree(name, inspectionDate(inspection))),
  };
}
