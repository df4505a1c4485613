import { earliest, sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Answer } from './answer.ts';
import { createCited, MOST_CITATIONS } from './cited.ts';
import { claimsOfCouncil } from './grouped.ts';
import type { Knowhow } from './knowhow.ts';
import { passagesFor } from './passages.ts';
import type { Question } from './question.ts';
import { isAtSide } from './question-time.ts';
import { answered } from './replies.ts';
import { inspectionsOf } from './scope.ts';
import { isKnown } from './weights.ts';
import { marks, sayAttribution, sentenceCase } from './wording.ts';

interface Dated {
  readonly reading: Reading;
  /** EDTF; absent for an event that the article does not date. */
  readonly when?: string;
}

/** What happened, oldest first: each event a sentence, dated by its own words; undated ones last. */
export function timelineAnswer(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string,
): Answer | undefined {
  const found =
    question.time.dates.length + question.time.months.length > 0
      ? inTime(library, question, council)
      : onMatter(library, knowhow, question, council);
  if (found.length === 0) return undefined;
  const ordered = [...found].sort((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, MOST_CITATIONS);
  const cited = createCited();
  const lines = ordered.map(({ reading, when }) => {
    const number = cited.cite(reading);
    return `${when === undefined ? 'Undated' : sentenceCase(sayDate(when))}: “${reading.text.replace(/\s+/g, ' ')}” (${sayAttribution(reading)}) ${marks([number])}`;
  });
  return answered(library, question, lines.join('\n'), cited.all());
}

const key = ({ when }: Dated): string => (when === undefined ? '9' : earliest(when));

/** Events of the time asked about: sentences with a date in it. */
function inTime(library: Library, question: Question, council: string): readonly Dated[] {
  const { dates, months, side } = question.time;
  const isAsked = (edtf: string): boolean =>
    dates.length > 0
      ? dates.some((date) => isAtSide(edtf, date, side))
      : months.includes(Number(edtf.slice(5, 7)));
  return library.readings.flatMap((reading): readonly Dated[] => {
    if (reading.council !== undefined && reading.council !== council) return [];
    if (reading.words < 6 || reading.sentence.block.kind === 'heading') return [];
    const when = reading.dates.find(({ edtf }) => edtf !== undefined && isAsked(edtf));
    return when?.edtf === undefined ? [] : [{ reading, when: when.edtf }];
  });
}

function onMatter(library: Library, knowhow: Knowhow, question: Question, council: string): readonly Dated[] {
  const known = question.units.filter((unit) => isKnown(unit, knowhow));
  if (known.length === 0) return question.units.length === 0 ? inspectionDates(library, council) : [];
  return passagesFor(library, knowhow, { ...question, units: known }, { council })
    .filter(({ coverage, reading }) => coverage >= 0.6 && reading.words >= 6)
    .map(({ reading }) => {
      const when = reading.dates.find(({ edtf }) => edtf !== undefined)?.edtf;
      return { reading, ...(when === undefined ? {} : { when }) };
    });
}

/** "Timeline" alone: the inspections. */
function inspectionDates(library: Library, council: string): readonly Dated[] {
  return inspectionsOf(library, council).flatMap(({ id, visited, reported }) => {
    const claim = claimsOfCouncil(library.claims, council).find((one) => one.inspection === id);
    const when = visited ?? reported;
    return claim ? [{ reading: claim.reading, ...(when === undefined ? {} : { when }) }] : [];
  });
}
