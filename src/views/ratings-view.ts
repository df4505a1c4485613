import { createCited } from '../answers/cited.ts';
import { notesOn } from '../answers/claim-order.ts';
import { areaName, gradeName, listed } from '../answers/messages.ts';
import { inspectionsOf } from '../answers/scope.ts';
import { earliest, latest, sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library/library.ts';
import type { Inspection } from '../ratings/claim.ts';
import { sentenceCase } from '../search/sentence-case.ts';
import { areasAt, columnOf, gradeRow, rowName } from './grades.ts';
import { inspectionDate } from './option-values.ts';
import { namedCouncil, type Options, readAreas, readCouncil, readInspection } from './read-option.ts';
import type { Hint, TableView } from './view.ts';
import { WORDS } from './words.ts';

/** Judgement areas down, inspections across, oldest first: each grade with its evidence; or what would work instead. */
export function ratingsView(
  library: Library,
  { area, inspection, council: typed }: Options<'area' | 'inspection' | 'council'>,
): TableView | Hint {
  const one =
    inspection === undefined ? undefined : readInspection(library, inspection, namedCouncil(library, typed));
  if (one && 'hint' in one) return one.hint;
  const council = one && typed === undefined ? { value: one.value.council } : readCouncil(library, typed);
  if ('hint' in council) return council.hint;
  const wanted = area === undefined ? undefined : readAreas(library, area);
  if (wanted && 'hint' in wanted) return wanted.hint;
  const inspections = one ? [one.value] : inspectionsOf(library, council.value);
  const areas = areasAt(library, inspections);
  const shown = wanted ? areas.filter((area) => wanted.value.includes(area)) : areas;
  const graded = inspections.filter((held) => areasAt(library, [held]).some((id) => shown.includes(id)));
  if (graded.length === 0) return nothing(library, council.value, inspections, wanted?.value ?? []);
  return tableOf(library, council.value, graded, shown, typed === undefined && one === undefined);
}

function tableOf(
  library: Library,
  council: string,
  inspections: readonly Inspection[],
  areas: readonly string[],
  chosen: boolean,
): TableView {
  const cited = createCited(library);
  const graded = areas.map((area) => gradeRow(library, inspections, area, cited));
  const rows = graded.map(({ row }) => row);
  const notes = [...inspections.flatMap(notesOn), ...graded.flatMap(({ disagreements }) => disagreements)];
  const grade = rows[0]?.cells.at(-1)?.grades[0];
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
  return {
    text: WORDS.noGrades(names === '' ? where : `${names}, ${where}`),
    choices: areasAt(library, inspections).map((area) => rowName(library, area)),
  };
}

/** Earlier ones are in the table. */
const MOST = 4;

/** What the table says in one line: "Inadequate in 2014; good in 2017 and 2022; outstanding in all but one area in 2025." */
function summaryOf(library: Library, inspections: readonly Inspection[], rows: TableView['rows']): string {
  const [overall] = library.vocabulary.areas;
  if (!library.claims.some(({ area }) => area === overall?.id)) return '';
  const parts: { readonly grade: string; readonly years: string[]; readonly spread: string }[] = [];
  inspections.forEach((inspection, i) => {
    const [grade, another] = rows[0]?.cells[i]?.grades ?? [];
    // Where sources disagree, none is said.
    if (grade === undefined || another !== undefined) return;
    const spread = spreadOf(rows, i);
    const last = parts.at(-1);
    if (last?.grade === grade && last.spread === spread) last.years.push(yearOf(inspection));
    else parts.push({ grade, years: [yearOf(inspection)], spread });
  });
  const said = parts
    .slice(-MOST)
    .map(({ grade, years, spread }) =>
      WORDS.inYears(`${gradeName(library.vocabulary, grade)}${spread}`, listed([...new Set(years)])),
    );
  return said.length === 0 ? '' : `${sentenceCase(said.join('; '))}.`;
}

/** "in all but one area": how far the other areas have the overall grade too. */
function spreadOf(rows: TableView['rows'], column: number): string {
  const [overall, ...areas] = rows.flatMap(({ cells }) => {
    const [grade, more] = cells[column]?.grades ?? [];
    return grade === undefined || more !== undefined ? [] : [grade];
  });
  if (areas.length < 2) return '';
  const others = areas.filter((grade) => grade !== overall).length;
  return others === 0 ? WORDS.inEvery : others === 1 ? WORDS.butOne : '';
}

/** The year, where one is known; else when it was reported. */
function yearOf({ visited, reported }: Inspection): string {
  const date = visited ?? reported;
  if (date === undefined) return WORDS.unnamedInspection;
  const [from, to] = [earliest(date).slice(0, 4), latest(date).slice(0, 4)];
  return from === to ? from : sayDate(date);
}
