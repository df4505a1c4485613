import { type Cited, createCited } from '../answers/cited.ts';
import { notesOn } from '../answers/claim-order.ts';
import { findingsOf, recommendationsOf } from '../answers/findings.ts';
import { areaName, listed, sayAttribution } from '../answers/messages.ts';
import { inspectionsOf } from '../answers/scope.ts';
import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Inspection } from '../ratings/claim.ts';
import { createChooser } from './choices.ts';
import { inspectionDate } from './option-values.ts';
import {
  namedCouncil,
  type Options,
  type Read,
  readAreas,
  readCouncil,
  readInspection,
} from './read-option.ts';
import type { Hint, Line, ListView } from './view.ts';
import { WORDS } from './words.ts';

export const FINDING_KINDS = ['strengths', 'weaknesses', 'recommendations'] as const;
type Kind = (typeof FINDING_KINDS)[number];

/** What inspectors found at an inspection (the latest that articles report, without one), as quotations, by kind. */
export function findingsView(
  library: Library,
  { inspection, area, kind, council }: Options<'inspection' | 'area' | 'kind' | 'council'>,
): ListView | Hint {
  const kinds = readKinds(kind);
  if (kinds === undefined) return { text: WORDS.noKind(kind ?? ''), choices: FINDING_KINDS };
  const chosen =
    inspection === undefined
      ? latestReported(library, council)
      : readInspection(library, inspection, namedCouncil(library, council));
  if ('hint' in chosen) return chosen.hint;
  const areas = area === undefined ? { value: [] } : readAreas(library, area);
  if ('hint' in areas) return areas.hint;
  const cited = createCited(library);
  const groups = kinds
    .map((one) => ({ heading: WORDS[one], lines: linesOf(library, chosen.value, areas.value, one, cited) }))
    .filter(({ lines }) => lines.length > 0);
  const named = listed(areas.value.map((id) => areaName(library.vocabulary, id)));
  const where = [chosen.value.council, inspectionDate(chosen.value), named].filter(Boolean).join(', ');
  if (groups.length === 0) return { text: WORDS.noFindings(listed(kinds), where), choices: [] };
  return {
    title: WORDS.findings(where),
    lead: WORDS.findingsRead,
    groups,
    citations: cited.all(),
    notes: notesOn(chosen.value),
  };
}

function readKinds(typed: string | undefined): readonly Kind[] | undefined {
  if (typed === undefined) return FINDING_KINDS;
  const [found] = kindChoices(typed);
  return found && FINDING_KINDS.filter((kind) => kind === found.value);
}

/** What inspectors say, or the article says of their report ("it adds"): under this heading that needs no name. */
const isInspectors = ({ speaker }: Reading): boolean =>
  speaker.kind === 'inspectors' || speaker.kind === 'journalist' || speaker.kind === 'other';

/** Finds a kind of finding in what is typed of it. */
export const kindChoices = createChooser(FINDING_KINDS.map((kind) => ({ name: kind, value: kind })));

/** The last inspection that articles report as their news, of the council given, else of that which most of them are about. */
function latestReported(library: Library, typed: string | undefined): Read<Inspection> {
  const council = readCouncil(library, typed);
  if ('hint' in council) return council;
  const latest = inspectionsOf(library, council.value).findLast(({ articles }) => articles.length > 0);
  return latest
    ? { value: latest }
    : { hint: { text: WORDS.noFindings('findings', council.value), choices: [] } };
}

function linesOf(
  library: Library,
  inspection: Inspection,
  areas: readonly string[],
  kind: Kind,
  cited: Cited,
): readonly Line[] {
  const found =
    kind === 'recommendations'
      ? recommendationsOf(library, inspection, areas)
      : findingsOf(library, inspection, areas, kind);
  return found.map((reading) => ({
    label: isInspectors(reading) ? '' : sayAttribution(reading),
    text: '',
    citations: [cited.cite(reading)],
  }));
}
