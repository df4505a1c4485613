import type { Library } from '../../library.ts';
import type { Inspection, Reading } from '../../reading/reading.ts';
import { overlaps } from '../../reading/time.ts';
import { fold } from '../../search/fold.ts';
import type { Citation } from '../answer.ts';
import { type Cited, createCited } from '../cited.ts';
import { notesOn } from '../claims-cited.ts';
import { findingsAnswer } from '../findings-answer.ts';
import { knowhowOf } from '../knowhow.ts';
import { inspectionsOf } from '../scope.ts';
import { areaName, listed, sayAttribution } from '../wording.ts';
import { createChooser } from './choices.ts';
import { inspectionDate } from './option-values.ts';
import { readAreas, readCouncil, readInspection, readWords } from './read-option.ts';
import type { Hint, Line, ListView } from './view.ts';
import { WORDS } from './words.ts';

/** The options of /findings, as typed or picked. */
export interface FindingsOptions {
  readonly inspection?: string | undefined;
  readonly area?: string | undefined;
  readonly kind?: string | undefined;
}

export const FINDING_KINDS = ['strengths', 'weaknesses', 'recommendations'] as const;
type Kind = (typeof FINDING_KINDS)[number];

/** What inspectors found at an inspection (the latest that articles report, without one), as quotations, by kind. */
export function findingsView(library: Library, { inspection, area, kind }: FindingsOptions): ListView | Hint {
  const kinds = readKinds(kind);
  if (kinds === undefined) return { text: WORDS.noKind(kind ?? ''), choices: FINDING_KINDS };
  const chosen =
    inspection === undefined ? latestReported(library) : readInspection(library, inspection, undefined);
  if ('hint' in chosen) return chosen.hint;
  const areas = area === undefined ? { value: [] } : readAreas(library, area);
  if ('hint' in areas) return areas.hint;
  const cited = createCited();
  const groups = kinds
    .map((one) => ({ heading: WORDS[one], lines: linesOf(library, chosen.value, areas.value, one, cited) }))
    .filter(({ lines }) => lines.length > 0);
  const named = areas.value.map((id) => areaName(library.vocabulary, id));
  const where = [
    `${chosen.value.council}, ${inspectionDate(chosen.value)}`,
    ...(named.length === 0 ? [] : [listed(named)]),
  ].join(', ');
  if (groups.length === 0) return { text: WORDS.noFindings(listed(kinds), where), choices: [] };
  return {
    title: WORDS.findings(where),
    lead: WORDS.findingsRead,
    groups,
    citations: cited.all(),
    notes: notesOn(library, chosen.value),
    suggestions: [],
  };
}

function readKinds(typed: string | undefined): readonly Kind[] | undefined {
  if (typed === undefined) return FINDING_KINDS;
  const [found] = kindChoices(typed);
  return found && FINDING_KINDS.filter((kind) => kind === found.value);
}

/** Finds a kind of finding in what is typed of it. */
export const kindChoices = createChooser(FINDING_KINDS.map((kind) => ({ name: kind, value: kind })));

/** The last inspection that articles report as their news, of the council that most of them are about. */
function latestReported(library: Library): ReturnType<typeof readInspection> {
  const council = readCouncil(library, undefined);
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
      ? toImprove(library, inspection, areas)
      : leaning(library, inspection, areas, kind);
  return found.map((reading) => ({
    label: sayAttribution(reading),
    text: '',
    citations: [cited.cite(reading)],
  }));
}

const ASKED = {
  strengths: 'What strengths did inspectors find?',
  weaknesses: 'What weaknesses did inspectors find?',
} as const;
/** Each asking gives the few that lean most clearly; as many times the next ones are asked for. */
const ROUNDS = 3;

/** The sentences that the answer to "What were the strengths?" quotes of this inspection, and the next ones. */
function leaning(
  library: Library,
  inspection: Inspection,
  areas: readonly string[],
  kind: keyof typeof ASKED,
): readonly Reading[] {
  const question = { ...readWords(library, ASKED[kind]), areas };
  const found: Reading[] = [];
  const kept: Reading[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rest = library.readings.filter((reading) => !found.includes(reading));
    // Only this inspection is there to be found, however its date is known.
    const narrowed = { ...library, inspections: [inspection], readings: rest };
    const answer = findingsAnswer(narrowed, knowhowOf(library), question, inspection.council);
    const next = (answer?.citations ?? []).flatMap((citation) => readingOf(rest, citation) ?? []);
    if (next.length === 0) break;
    found.push(...next);
    kept.push(...next.filter((reading) => isOfInspection(reading, inspection, round === 0)));
  }
  return kept;
}

/** The inspectors' own words; of an article's, only the clearest that name the inspectors; nothing of another time. */
function isOfInspection(
  { speaker, text, dates }: Reading,
  inspection: Inspection,
  clearest: boolean,
): boolean {
  const times = [inspection.visited, inspection.reported].flatMap((date) => date ?? []);
  const other = dates.some(
    ({ edtf, known }) =>
      edtf !== undefined && known === 'stated' && !times.some((time) => overlaps(edtf, time)),
  );
  if (other || speaker.kind === 'person') return false;
  return speaker.kind === 'inspectors' || (clearest && OF_INSPECTORS.test(fold(text)));
}

const readingOf = (readings: readonly Reading[], { article, span }: Citation): Reading | undefined =>
  readings.find(({ sentence }) => sentence.article === article && sentence.span.start === span.start);

const IMPROVE =
  /\b(?:recommend\w*|areas? for (?:improvement|development)|areas? (?:that|which) (?:need|requir)\w*|needs? to (?:be )?\w+|must|should|requir(?:e|es|ed) improvement)\b/;

/** What the inspectors ask for, in their words or an article's; what others hope for is left out. */
function toImprove(library: Library, inspection: Inspection, areas: readonly string[]): readonly Reading[] {
  return library.readings.filter(
    ({ sentence, council, speaker, ratings, text, areas: named }) =>
      inspection.articles.includes(sentence.article.id) &&
      council === inspection.council &&
      sentence.block.kind !== 'heading' &&
      ratings.length === 0 &&
      (speaker.kind === 'inspectors' || (speaker.kind === 'journalist' && OF_INSPECTORS.test(fold(text)))) &&
      IMPROVE.test(fold(text)) &&
      (areas.length === 0 || named.some(({ id }) => areas.includes(id))),
  );
}

const OF_INSPECTORS = /\b(?:ofsted|inspectors?|inspectorate|watchdog|the inspection)\b/;
