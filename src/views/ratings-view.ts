import { createCited } from '../answers/cited.ts';
import { areasIn, notesOn } from '../answers/claim-order.ts';
import { areaName, listed } from '../answers/messages.ts';
import { inspectionsOf } from '../answers/scope.ts';
import type { Library } from '../library/library.ts';
import type { Inspection } from '../ratings/claim.ts';
import { claimsOf, columnOf, disagreements, gradeCell, rowName } from './grades.ts';
import { inspectionDate } from './option-values.ts';
import { summaryOf } from './ratings-summary.ts';
import { namedCouncil, readAreas, readCouncil, readInspection } from './read-option.ts';
import type { Hint, TableView } from './view.ts';
import { WORDS } from './words.ts';

/** The options of /ratings, as typed or picked. */
export interface RatingsOptions {
  readonly area?: string | undefined;
  readonly inspection?: string | undefined;
  readonly council?: string | undefined;
}

/** Judgement areas down, inspections across, oldest first: each grade with its evidence; or what would work instead. */
export function ratingsView(library: Library, options: RatingsOptions): TableView | Hint {
  const one =
    options.inspection === undefined
      ? undefined
      : readInspection(library, options.inspection, namedCouncil(library, options.council));
  if (one && 'hint' in one) return one.hint;
  const council =
    one && options.council === undefined
      ? { value: one.value.council }
      : readCouncil(library, options.council);
  if ('hint' in council) return council.hint;
  const wanted = options.area === undefined ? undefined : readAreas(library, options.area);
  if (wanted && 'hint' in wanted) return wanted.hint;
  const inspections = one ? [one.value] : inspectionsOf(library, council.value);
  const areas = areasIn(
    library,
    inspections.flatMap((inspection) => claimsOf(library, inspection)),
  );
  const shown = wanted ? areas.filter((area) => wanted.value.includes(area)) : areas;
  const graded = inspections.filter((inspection) =>
    claimsOf(library, inspection).some(({ area }) => shown.includes(area)),
  );
  if (graded.length === 0) return nothing(library, council.value, inspections, wanted?.value ?? []);
  return tableOf(library, council.value, graded, shown, options.council === undefined && one === undefined);
}

function tableOf(
  library: Library,
  council: string,
  inspections: readonly Inspection[],
  areas: readonly string[],
  chosen: boolean,
): TableView {
  const cited = createCited(library);
  const notes = inspections.flatMap((inspection) => notesOn(inspection));
  const rows = areas.map((area) => {
    const cells = inspections.map((inspection) => gradeCell(library, inspection, area, cited));
    cells.forEach((cell, i) => {
      const inspection = inspections[i];
      if (inspection) notes.push(...disagreements(library, inspection, area, cell));
    });
    return { name: rowName(library, area), cells };
  });
  const grade = rows.length > 0 ? rows[0]?.cells.at(-1)?.grades[0] : undefined;
  return {
    title: WORDS.ratings(council),
    lead: summaryOf(library, inspections, rows),
    columns: inspections.map((inspection) => columnOf(inspection)),
    rows,
    citations: cited.all(),
    notes: [
      ...new Set(notes),
      ...left(library, council, areas),
      ...(chosen && library.councils.length > 1 ? [WORDS.onlyCouncil(council)] : []),
    ],
    suggestions: [],
    ...(grade === undefined ? {} : { grade }),
  };
}

/** Grades that the articles place at no inspection are in no column: that is said. */
function left({ claims }: Library, council: string, areas: readonly string[]): readonly string[] {
  const open = claims.filter(
    (claim) => claim.council === council && claim.inspection === undefined && areas.includes(claim.area),
  );
  return open.length === 0 ? [] : [WORDS.open(open.length)];
}

function nothing(
  library: Library,
  council: string,
  inspections: readonly Inspection[],
  wanted: readonly string[],
): Hint {
  const where = inspections.length === 1 && inspections[0] ? inspectionDate(inspections[0]) : council;
  const names = listed(wanted.map((id) => areaName(library.vocabulary, id)));
  const given = areasIn(
    library,
    inspections.flatMap((one) => claimsOf(library, one)),
  );
  return {
    text: WORDS.noGrades(names === '' ? where : `${names}, ${where}`),
    choices: given.map((area) => rowName(library, area)),
  };
}
