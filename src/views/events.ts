import { asked } from '../answers/asked.ts';
import { candidatesFor } from '../answers/candidates.ts';
import { byDirectness } from '../answers/claim-order.ts';
import { coverageOf } from '../answers/features/coverage.ts';
import { preparedOf } from '../answers/prepared.ts';
import { exposes } from '../answers/victims.ts';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { MONTH, SEASON } from '../mentions/calendar.ts';
import type { DateMention } from '../mentions/dates.ts';
import type { Reading } from '../mentions/reading.ts';
import { overlaps } from '../mentions/time.ts';
import type { Question } from '../questions/question.ts';
import { isKnown } from '../questions/unit-weights.ts';
import { claimsOf } from './grades.ts';
import type { Period } from './period.ts';
import { readMatter } from './read-option.ts';

/** A sentence that tells of something that happened. */
export interface Event {
  readonly reading: Reading;
  /** Absent for an event that the article does not date. */
  readonly date?: DateMention & { readonly edtf: string };
}

/** Least share of the telling words of "about" that an event covers. */
const ENOUGH = 0.6;

/** Sentences with a date of their own, or with words of time that the article leaves open; datelines are none. */
export function datedOf(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    (reading) =>
      isTelling(reading) &&
      reading.dates.some((date) => date.edtf !== undefined || isOpen(date, reading.sentence.article)),
  );
}

const isTelling = ({ words, sentence }: Reading): boolean => words > 5 && sentence.block.kind !== 'heading';

/** "In November", without a year: a date that is left open. "Today" and "ten years" date nothing. */
function isOpen({ edtf, span }: DateMention, article: Article): boolean {
  return edtf === undefined && TIME_OF_YEAR.test(article.text.slice(span.start, span.end));
}

const TIME_OF_YEAR = new RegExp(`\\b(?:${MONTH}|${SEASON})\\b`, 'i');

/** Sentences about a matter, dated or not, as a question about it would find them. */
export function matching(library: Library, about: string): readonly Reading[] {
  const prepared = preparedOf(library);
  const question = readMatter(library, about);
  const units = question.units.filter((unit) => isKnown(unit, prepared.finders));
  const named = question.people.length + question.areas.length + question.councils.length > 0;
  if (units.length === 0 && !named) return [];
  if (units.length === 0 && question.people.length === 0) return ofMatter(library, question);
  const time = { dates: [], months: [], spans: [] };
  const matter = asked(prepared, { ...question, units, time }, [], []);
  return candidatesFor(matter)
    .filter(({ id }) => units.length === 0 || coverageOf(matter, id).share >= ENOUGH)
    .flatMap(({ id }) => library.readings[id] ?? [])
    .filter(
      (reading) =>
        isTelling(reading) &&
        question.people.every((name) => names(reading, name)) &&
        !exposes(library, reading, question),
    );
}

const names = ({ people, speaker }: Reading, name: string): boolean =>
  speaker.name === name || people.some((person) => person.name === name);

function ofMatter(library: Library, { councils, areas }: Question): readonly Reading[] {
  return datedOf(library.readings).filter(
    ({ council, areas: named }) =>
      (councils.length === 0 || (council !== undefined && councils.includes(council))) &&
      (areas.length === 0 || named.some(({ id }) => areas.includes(id))),
  );
}

/** The first date of a sentence that lies in the period; `undefined` where its dates all lie outside. */
export function eventOf(reading: Reading, { covers }: Period): Event | undefined {
  const dates = reading.dates.flatMap((date) =>
    date.edtf === undefined ? [] : [{ ...date, edtf: date.edtf }],
  );
  if (dates.length === 0) return { reading };
  const date = dates.find(({ edtf }) => covers(edtf));
  return date && { reading, date };
}

/** The inspections whose date is known and that no event tells of yet, each with the sentence that best gives its grade. */
export function inspectionEvents(
  library: Library,
  events: readonly Event[],
  { covers }: Period,
): readonly Event[] {
  const [overall] = library.vocabulary.areas;
  return library.inspections.flatMap((inspection): readonly Event[] => {
    const { council, visited, known } = inspection;
    if (visited === undefined || !covers(visited)) return [];
    const claims = byDirectness(claimsOf(library, inspection), inspection);
    const best = claims.find(({ area }) => area === overall?.id) ?? claims[0];
    const isTold = events.some(
      ({ reading, date }) =>
        reading.council === council &&
        date !== undefined &&
        overlaps(date.edtf, visited) &&
        (date.edtf === visited || claims.some((claim) => claim.reading === reading)),
    );
    if (!best || isTold) return [];
    return [{ reading: best.reading, date: { edtf: visited, known, span: best.reading.sentence.span } }];
  });
}
