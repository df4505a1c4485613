import { areaName, gradeName, sayInspectionDate } from '../answers/messages.ts';
import { sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library/library.ts';
import { madeOnceEach } from '../mentions/made-once.ts';
import type { Inspection } from '../ratings/claim.ts';
import { sentenceCase } from '../search/sentence-case.ts';
import { type Chooser, createChooser, type Entry } from './choices.ts';
import { WORDS } from './words.ts';

/** The options that have a set of values. */
export type ValueKind = 'inspection' | 'area' | 'source' | 'council';

/** Finds the values of an option in what is typed of it; made at the first call, kept as long as the library is. */
export const chooserFor = madeOnceEach(
  (library: Library, kind: ValueKind): Chooser => createChooser(ENTRIES[kind](library)),
);

const ENTRIES: Readonly<Record<ValueKind, (library: Library) => readonly Entry[]>> = {
  inspection: (library) =>
    library.councils.flatMap((council) =>
      library.inspections
        .filter((inspection) => inspection.council === council)
        .map((inspection) => ({ name: inspectionName(library, inspection), value: inspection.id }))
        .reverse(),
    ),
  area: ({ vocabulary, claims }) => {
    const graded = new Set(claims.map(({ area }) => area));
    return vocabulary.areas
      .filter(({ id }) => graded.has(id))
      .map(({ name, names }) => ({ name: sentenceCase(name), value: name, also: names.join(' ') }));
  },
  source: ({ articles }) =>
    articles.map(({ id, title, publisher, published }) => ({
      name: `${publisher}, ${published === undefined ? WORDS.undated : sayDate(published)}: ${title}`,
      value: id,
    })),
  council: ({ councils }) => councils.map((name) => ({ name, value: name })),
};

/** "November 2017", "June 2022 (year given by an editor)", "reported 29 January 2018": an inspection in a few words. */
export function inspectionDate(inspection: Inspection): string {
  const isDated = (inspection.visited ?? inspection.reported) !== undefined;
  return isDated ? sayInspectionDate(inspection) : WORDS.unnamedInspection;
}

/** Council, date and overall grade of an inspection. */
export function inspectionName(library: Library, inspection: Inspection): string {
  const { council, id, visited, reported } = inspection;
  const overall = library.claims.find((claim) => claim.inspection === id && claim.area === 'overall');
  const grade = overall
    ? `: ${gradeName(library.vocabulary, overall.grade)} ${areaName(library.vocabulary, 'overall')}`
    : '';
  const late = visited !== undefined && reported !== undefined ? `, ${WORDS.reported(reported)}` : '';
  return `${council}, ${inspectionDate(inspection)}${late}${grade}`;
}
