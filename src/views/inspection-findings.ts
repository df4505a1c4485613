import type { Citation } from '../answering/answer.ts';
import { findingsAnswer } from '../answering/findings-answer.ts';
import { knowhowOf } from '../answering/knowhow.ts';
import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import { overlaps } from '../mentions/time.ts';
import type { Inspection } from '../ratings/claim.ts';
import { fold } from '../search/fold.ts';
import { readWords } from './read-option.ts';

const ASKED = {
  strengths: 'What strengths did inspectors find?',
  weaknesses: 'What weaknesses did inspectors find?',
} as const;
/** Each asking gives the few that lean most clearly; as many times the next ones are asked for. */
const ROUNDS = 3;

/** The sentences that the answer to "What were the strengths?" quotes of this inspection, and the next ones. */
export function leaning(
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
export function toImprove(
  library: Library,
  inspection: Inspection,
  areas: readonly string[],
): readonly Reading[] {
  return library.readings.filter(
    ({ sentence, council, speaker, grades, text, areas: named }) =>
      inspection.articles.includes(sentence.article.id) &&
      council === inspection.council &&
      sentence.block.kind !== 'heading' &&
      grades.length === 0 &&
      (speaker.kind === 'inspectors' || (speaker.kind === 'journalist' && OF_INSPECTORS.test(fold(text)))) &&
      IMPROVE.test(fold(text)) &&
      (areas.length === 0 || named.some(({ id }) => areas.includes(id))),
  );
}

const OF_INSPECTORS = /\b(?:ofsted|inspectors?|inspectorate|watchdog|the inspection)\b/;
