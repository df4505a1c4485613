import { gradeName, listed } from '../answers/messages.ts';
import { earliest, latest, sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library/library.ts';
import type { Inspection } from '../ratings/claim.ts';
import { sentenceCase } from '../search/sentence-case.ts';
import type { TableView } from './view.ts';
import { WORDS } from './words.ts';

/** Earlier ones are in the table. */
const MOST = 4;

/** What the table says in one line: "Inadequate in 2014; good in 2017 and 2022; outstanding in all but one area in 2025." */
export function summaryOf(
  library: Library,
  inspections: readonly Inspection[],
  rows: TableView['rows'],
): string {
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
