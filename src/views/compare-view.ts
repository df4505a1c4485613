import { createCited } from '../answers/cited.ts';
import { notesOn } from '../answers/claim-order.ts';
import { areaName } from '../answers/messages.ts';
import { inspectionsOf } from '../answers/scope.ts';
import type { Library } from '../library/library.ts';
import type { Inspection } from '../ratings/claim.ts';
import { areasAt, columnOf, gradeCell, gradeRow, rowName } from './grades.ts';
import { inspectionName } from './option-values.ts';
import { namedCouncil, type Options, readAreas, readCouncil, readInspection } from './read-option.ts';
import type { Cell, Hint, TableView } from './view.ts';
import { WORDS } from './words.ts';

type Change = 'better' | 'worse' | 'same' | 'notBoth';

/** Two inspections side by side, with what got better and what got worse; or one area through all inspections. */
export function compareView(
  library: Library,
  { first, second, area, council }: Options<'first' | 'second' | 'area' | 'council'>,
): TableView | Hint {
  const areas = area === undefined ? undefined : readAreas(library, area);
  if (areas && 'hint' in areas) return areas.hint;
  const chosen: Inspection[] = [];
  for (const typed of [first, second]) {
    if (typed === undefined) continue;
    const read = readInspection(library, typed, namedCouncil(library, council));
    if ('hint' in read) return read.hint;
    chosen.push(read.value);
  }
  if (chosen.length === 0 && areas) return throughTime(library, areas.value, council);
  const [a, b] = chosen;
  if (!a || !b) return { text: WORDS.needsTwo, choices: namesOf(library, a) };
  if (a === b) return { text: WORDS.sameTwice, choices: namesOf(library, a) };
  const order = library.inspections.indexOf(a) > library.inspections.indexOf(b) && a.council === b.council;
  return sideBySide(library, order ? [b, a] : [a, b], areas?.value);
}

function sideBySide(
  library: Library,
  [before, after]: readonly [Inspection, Inspection],
  wanted: readonly string[] | undefined,
): TableView | Hint {
  const areas = areasAt(library, [before, after]).filter((area) => wanted?.includes(area) ?? true);
  const same = before.council === after.council;
  if (areas.length === 0) return { text: WORDS.noGrades(inspectionName(library, after)), choices: [] };
  const cited = createCited(library);
  const compared = areas.map((area) => {
    const { row, disagreements } = gradeRow(library, [before, after], area, cited);
    return { area, row, disagreements, change: changeOf(library, row.cells[0], row.cells[1]) };
  });
  return {
    title: WORDS.compare(same ? before.council : `${before.council}, ${after.council}`),
    lead: same ? sayChanges(library, compared) : WORDS.severalCouncils,
    columns: [columnOf(before, !same), columnOf(after, !same), ...(same ? [{ heading: WORDS.change }] : [])],
    rows: compared.map(({ row: { name, cells }, change }) => ({
      name,
      cells: same ? [...cells, { ...EMPTY, text: WORDS[change] }] : cells,
    })),
    citations: cited.all(),
    notes: [
      ...new Set([...notesOn(before), ...notesOn(after), ...compared.flatMap((one) => one.disagreements)]),
    ],
  };
}

const EMPTY: Cell = { text: '', citations: [], grades: [] };

/** Areas through all inspections of the council given, else of that which most articles are about: oldest first, a row each. */
function throughTime(
  library: Library,
  areas: readonly string[],
  typed: string | undefined,
): TableView | Hint {
  const council = readCouncil(library, typed);
  if ('hint' in council) return council.hint;
  const inspections = inspectionsOf(library, council.value).filter((one) =>
    areasAt(library, [one]).some((area) => areas.includes(area)),
  );
  if (inspections.length < 2) {
    const names = areas.map((id) => areaName(library.vocabulary, id)).join(', ');
    return { text: WORDS.noGrades(`${names} at two inspections`), choices: [] };
  }
  const cited = createCited(library);
  return {
    title: WORDS.compare(council.value),
    lead: '',
    columns: areas.flatMap((area) => [{ heading: rowName(library, area) }, { heading: WORDS.change }]),
    rows: inspections.map((inspection, i) => ({
      name: columnOf(inspection).heading,
      cells: areas.flatMap((area) => {
        const cell = gradeCell(library, inspection, area, cited);
        const earlier = inspections.slice(0, i).map((one) => gradeCell(library, one, area, cited));
        const before = earlier.findLast(({ grades }) => grades.length > 0);
        const change = before && cell.grades.length > 0 ? WORDS[changeOf(library, before, cell)] : '';
        return [cell, { ...EMPTY, text: change }];
      }),
    })),
    citations: cited.all(),
    notes: [...new Set(inspections.flatMap(notesOn))],
  };
}

/** Better or worse by the order of the vocabulary's grades; where a source disagrees nothing is said. */
function changeOf({ vocabulary }: Library, before: Cell | undefined, after: Cell | undefined): Change {
  const [old, now] = [before, after].map((cell) =>
    cell?.grades.length === 1 ? vocabulary.grades.findIndex(({ id }) => id === cell.grades[0]) : -1,
  );
  if (old === undefined || now === undefined || old < 0 || now < 0) return 'notBoth';
  return old === now ? 'same' : now < old ? 'better' : 'worse';
}

function sayChanges(
  library: Library,
  compared: readonly { readonly area: string; readonly change: Change }[],
): string {
  const of = (wanted: Change): readonly string[] =>
    compared.filter(({ change }) => change === wanted).map(({ area }) => areaName(library.vocabulary, area));
  const parts = [
    [of('better'), WORDS.gotBetter],
    [of('worse'), WORDS.gotWorse],
    [of('same'), WORDS.stayed],
  ] as const;
  return parts.flatMap(([areas, say]) => (areas.length === 0 ? [] : [say(areas)])).join(' ');
}

function namesOf(library: Library, but: Inspection | undefined): readonly string[] {
  const council = but?.council ?? library.councils[0];
  return library.inspections
    .filter((one) => one !== but && one.council === council)
    .map((one) => inspectionName(library, one))
    .reverse();
}
