import { createCited } from '../answers/cited.ts';
import { areasIn, notesOn } from '../answers/claim-order.ts';
import { areaName } from '../answers/messages.ts';
import { inspectionsOf } from '../answers/scope.ts';
import type { Library } from '../library/library.ts';
import type { Inspection } from '../ratings/claim.ts';
import { claimsOf, columnOf, disagreements, gradeCell, rowName } from './grades.ts';
import { inspectionName } from './option-values.ts';
import { namedCouncil, type Read, readAreas, readCouncil, readInspection } from './read-option.ts';
import type { Cell, Hint, TableView } from './view.ts';
import { WORDS } from './words.ts';

/** The options of /compare, as typed or picked. */
export interface CompareOptions {
  readonly first?: string | undefined;
  readonly second?: string | undefined;
  readonly area?: string | undefined;
  readonly council?: string | undefined;
}

type Change = 'better' | 'worse' | 'same' | 'notBoth';

/** Two inspections side by side, with what got better and what got worse; or one area through all inspections. */
export function compareView(library: Library, options: CompareOptions): TableView | Hint {
  const { first, second, area, council } = options;
  const areas = area === undefined ? undefined : readAreas(library, area);
  if (areas && 'hint' in areas) return areas.hint;
  const pair = [first, second].flatMap((typed) =>
    typed === undefined ? [] : [readInspection(library, typed, namedCouncil(library, council))],
  );
  const wrong = pair.find((read): read is Extract<Read<Inspection>, { hint: Hint }> => 'hint' in read);
  if (wrong) return wrong.hint;
  const chosen = pair.flatMap((read) => ('value' in read ? [read.value] : []));
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
  const claims = [before, after].flatMap((one) => claimsOf(library, one));
  const areas = areasIn(library, claims).filter((area) => wanted?.includes(area) ?? true);
  const same = before.council === after.council;
  if (areas.length === 0) return { text: WORDS.noGrades(inspectionName(library, after)), choices: [] };
  const cited = createCited(library);
  const notes: string[] = [];
  const compared = areas.map((area) => {
    const cells = [before, after].map((one) => gradeCell(library, one, area, cited));
    notes.push(...disagreements(library, before, area, cells[0] ?? EMPTY));
    notes.push(...disagreements(library, after, area, cells[1] ?? EMPTY));
    return { area, cells, change: changeOf(library, cells[0], cells[1]) };
  });
  const changes = { text: '', citations: [], grades: [] };
  return {
    title: WORDS.compare(same ? before.council : `${before.council}, ${after.council}`),
    lead: same ? sayChanges(library, compared) : WORDS.severalCouncils,
    columns: [columnOf(before, !same), columnOf(after, !same), ...(same ? [{ heading: WORDS.change }] : [])],
    rows: compared.map(({ area, cells, change }) => ({
      name: rowName(library, area),
      cells: same ? [...cells, { ...changes, text: WORDS[change] }] : cells,
    })),
    citations: cited.all(),
    notes: [...new Set([...notesOn(before), ...notesOn(after), ...notes])],
    suggestions: [],
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
    claimsOf(library, one).some(({ area }) => areas.includes(area)),
  );
  const [first, ...rest] = inspections;
  if (!first || rest.length === 0)
    return {
      text: WORDS.noGrades(
        `${areas.map((id) => areaName(library.vocabulary, id)).join(', ')} at two inspections`,
      ),
      choices: [],
    };
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
    notes: [...new Set(inspections.flatMap((one) => notesOn(one)))],
    suggestions: [],
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
