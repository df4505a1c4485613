import type { Library } from '../library.ts';
import type { PersonMention } from '../reading/people.ts';
import type { Inspection, Reading } from '../reading/reading.ts';
import { overlaps } from '../reading/time.ts';
import { closeness, literalness } from './closeness.ts';
import type { Knowhow } from './knowhow.ts';
import type { Question } from './question.ts';
import { hasTime } from './question-time.ts';
import type { Unit } from './units.ts';

/** A sentence as an answer to a question: what of it the sentence covers, and how it ranks. */
export interface Passage {
  readonly id: number;
  readonly reading: Reading;
  /** Share of the question's telling words, by weight, that the sentence covers: 0 to 1. */
  readonly coverage: number;
  /** How much of each unit is covered: 0 to 1. */
  readonly covered: ReadonlyMap<Unit, number>;
  /** How well it fits the time that was asked about: 0 (another time) to 1. */
  readonly timely: number;
  readonly score: number;
  /** The people named in the sentence before it: a pronoun may mean them. */
  readonly before: readonly PersonMention[];
}

/** What narrows a search beyond the question's words. */
export interface Scope {
  readonly inspections?: readonly Inspection[];
  /** Leave out sentences that speak of another council than the one asked about. */
  readonly council?: string;
}

/** The least weight of a unit that tells one matter from another. */
export const TELLING = 1;

/** How much a unit tells: the rarer in the articles, the more; a word that they do not hold tells most. */
export function weightOf(unit: Unit, { index }: Knowhow): number {
  const frequency = Math.max(0, ...unit.same.map(index.frequency));
  const telling = Math.log(1 + index.size / (1 + frequency));
  const general = frequency > index.size * GENERAL || unit.common;
  return general ? telling * 0.3 : telling;
}

/** A term in more than this share of all sentences is what they are all about, and tells little. */
const GENERAL = 0.12;

/** Whether any sentence of the library holds the unit. */
export function isKnown(unit: Unit, { index }: Knowhow): boolean {
  return [...unit.same, ...unit.loose, ...unit.contrary].some((term) => index.frequency(term) > 0);
}

/** The sentences that bear on a question, best first; sentences about another council or time are left out. */
export function passagesFor(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  scope: Scope = {},
): readonly Passage[] {
  const weights = new Map(question.units.map((unit) => [unit, weightOf(unit, knowhow)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const terms = new Map<string, number>();
  for (const [unit, weight] of weights) {
    for (const term of [...unit.same, ...unit.parts]) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
    for (const term of [...unit.loose, ...unit.contrary])
      terms.set(term, Math.max(weight * LOOSE, terms.get(term) ?? 0));
  }
  const found = terms.size > 0 ? knowhow.index.search(terms).slice(0, 400) : [];
  const ids = new Set(found.map(({ id }) => id));
  const hits = [...found, ...namesOnly(library, question).filter(({ id }) => !ids.has(id))];
  const telling = question.units.some((unit) => !unit.common && (weights.get(unit) ?? 0) >= TELLING);
  const named = question.people.length > 0 && !telling;
  const best = Math.max(...hits.map(({ score }) => score), 1e-9);
  return hits
    .flatMap(({ id, score }): Passage[] => {
      const reading = library.readings[id];
      if (!reading || !isAbout(reading, scope, question)) return [];
      const timely = timeliness(library, reading, question, scope);
      if (timely === 0) return [];
      const covered = new Map([...weights.keys()].map((unit) => [unit, coverOf(unit, id, library, knowhow)]));
      const coverage =
        total === 0 || named
          ? 1
          : [...weights].reduce((sum, [unit, weight]) => sum + weight * (covered.get(unit) ?? 0), 0) / total;
      return [
        {
          id,
          reading,
          coverage,
          covered,
          timely,
          before: peopleBefore(library, id),
          score:
            coverage +
            0.15 * (score / best) +
            0.2 * timely +
            bonus(reading, question) +
            closenessBonus(reading, question),
        },
      ];
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function peopleBefore({ readings }: Library, id: number): readonly PersonMention[] {
  const before = readings[id - 1];
  return before?.sentence.article === readings[id]?.sentence.article ? (before?.people ?? []) : [];
}

/** A question with nothing but a person's name: the sentences that name the person. */
function namesOnly({ readings }: Library, { people }: Question): { id: number; score: number }[] {
  if (people.length === 0) return [];
  return readings.flatMap((reading, id) =>
    people.every(
      (name) => reading.people.some((person) => person.name === name) || reading.speaker.name === name,
    )
      ? [{ id, score: reading.people.some(({ role }) => role !== undefined) ? 2 : 1 }]
      : [],
  );
}

const LOOSE = 0.75;
const SPEAKER = 0.8;
/** A phrase of which all words, but not the phrase, stand in the sentence. */
const PARTS = 0.65;
const TOGETHER = 0.9;
const NEIGHBOUR = 0.4;
/** Elsewhere in the same paragraph: the same matter goes on. */
const BLOCK = 0.5;

function coverOf(unit: Unit, id: number, { readings }: Library, { roleTerms }: Knowhow): number {
  const reading = readings[id];
  if (!reading) return 0;
  if (unit.same.some((term) => reading.terms.has(term))) return 1;
  if (
    unit.loose.some((term) => reading.terms.has(term)) ||
    unit.contrary.some((term) => reading.terms.has(term))
  )
    return LOOSE;
  if (unit.parts.length > 1 && isTogether(unit.parts, reading)) return TOGETHER;
  const parts = unit.parts.filter((stem) => reading.terms.has(stem)).length;
  const partly = unit.parts.length > 1 ? (PARTS * parts) / unit.parts.length : 0;
  if (partly > BLOCK) return partly;
  const speaker = reading.speaker.name?.toLowerCase() ?? '';
  if (speaker !== '' && unit.text.split(' ').every((word) => speaker.includes(word))) return SPEAKER;
  const office = roleTerms.get(reading.speaker.name ?? '');
  if (office && [...unit.same, ...unit.loose].some((term) => office.has(term))) return SPEAKER;
  const near = [readings[id - 1], readings[id + 1]].filter(
    (other) => other?.sentence.article === reading.sentence.article,
  );
  if (near.some((other) => unit.same.some((term) => other?.terms.has(term))))
    return inBlock(near, reading, unit) ? BLOCK : NEIGHBOUR;
  return inParagraph(id, reading, unit, readings) ? BLOCK : 0;
}

/** The words of a phrase stand close together, in their order. */
function isTogether(parts: readonly string[], { tokens }: Reading): boolean {
  return tokens.some(({ stem }, at) => {
    if (stem !== parts[0]) return false;
    const window = tokens.slice(at, at + parts.length + 2).map((token) => token.stem);
    let from = 0;
    return parts.every((part) => {
      const found = window.indexOf(part, from);
      from = found + 1;
      return found >= 0;
    });
  });
}

function inBlock(near: readonly (Reading | undefined)[], reading: Reading, unit: Unit): boolean {
  return near.some(
    (other) =>
      other?.sentence.block === reading.sentence.block && unit.same.some((term) => other.terms.has(term)),
  );
}

function inParagraph(id: number, reading: Reading, unit: Unit, readings: readonly Reading[]): boolean {
  for (const step of [-1, 1]) {
    for (let i = id + 2 * step; readings[i]?.sentence.block === reading.sentence.block; i += step) {
      if (unit.same.some((term) => readings[i]?.terms.has(term))) return true;
    }
  }
  return false;
}

function isAbout(reading: Reading, { council }: Scope, { publishers }: Question): boolean {
  if (publishers.length > 0 && !publishers.includes(reading.sentence.article.publisher)) return false;
  if (council === undefined || reading.council === undefined) return true;
  return reading.council === council || reading.councils.includes(council);
}

/** A sentence's own dates come first; else it is of the inspection that its article reports. */
export function timeliness(
  library: Library,
  reading: Reading,
  { time }: Question,
  { inspections }: Scope,
): number {
  if (!hasTime(time) && (inspections ?? []).length === 0) return 0.5;
  if (time.order !== undefined && time.dates.length + time.months.length === 0 && inspections === undefined)
    return 0.5;
  const asked = [
    ...time.dates,
    ...(inspections ?? []).flatMap(({ visited, reported }) =>
      [visited, reported].flatMap((date) => date ?? []),
    ),
  ];
  const own = reading.dates.flatMap(({ edtf, known }) =>
    edtf !== undefined && known !== 'open' ? [edtf] : [],
  );
  const { article } = reading.sentence;
  const ofNews = (inspections ?? []).some(
    ({ articles, council }) =>
      articles.includes(article.id) && (reading.council === undefined || reading.council === council),
  );
  if (own.some((date) => asked.some((other) => overlaps(date, other)))) return 1;
  if (time.months.length > 0 && own.some((date) => time.months.includes(Number(date.slice(5, 7))))) return 1;
  if (own.length > 0) return ofNews ? 0.4 : 0;
  if (ofNews) return 0.9;
  const placed = library.claims.find((claim) => claim.reading === reading)?.inspection;
  if (placed !== undefined && inspections?.some(({ id }) => id === placed)) return 1;
  if (time.side !== undefined || (inspections?.length ?? 0) === 0) {
    return article.published !== undefined &&
      time.dates.some((date) => overlaps(date, article.published ?? ''))
      ? 0.7
      : 0;
  }
  return 0;
}

const closenessBonus = (reading: Reading, { units }: Question): number => {
  const telling = units.filter(({ common }) => !common);
  return 0.12 * closeness(telling, reading) + 0.06 * literalness(telling, reading);
};

function bonus(reading: Reading, question: Question): number {
  const { kind, areas, people } = question;
  let sum = 0;
  if (areas.length > 0 && reading.areas.some(({ id }) => areas.includes(id))) sum += 0.08;
  if (kind === 'person' && reading.people.length > 0) sum += 0.12;
  if (kind === 'date' && reading.dates.length > 0) sum += 0.1 + nearness(reading, question);
  if (kind === 'number' && reading.numbers.length > 0) sum += 0.15;
  if (kind === 'cause' && CAUSE.test(reading.text)) sum += 0.1;
  if (kind === 'quotation' && reading.speaker.quoted) sum += 0.08;
  if (kind === 'quotation' && people.some((name) => name === reading.speaker.name)) sum += 0.25;
  if (reading.sentence.block.kind === 'heading') sum -= 0.12;
  if (reading.tokens.length < 5) sum -= 0.2;
  return sum;
}

/** A date close to what it is asked of is more likely its date. */
function nearness(reading: Reading, { units }: Question): number {
  const at = reading.tokens.filter(({ stem }) =>
    units.some((unit) => !unit.common && unit.same.includes(stem)),
  );
  const from = reading.sentence.span.start;
  const gaps = reading.dates.flatMap(({ span }) =>
    at.map((token) =>
      Math.min(Math.abs(span.start - from - token.span.end), Math.abs(token.span.start - (span.end - from))),
    ),
  );
  return gaps.length === 0 ? 0 : Math.max(0, 0.15 - Math.min(...gaps) / 400);
}

const CAUSE =
  /\b(?:because|after|following|due to|led to|leading to|triggered|resulted|result of|in response to|prompted|amid|in the wake of|as a result|caused|since|so that|over)\b/i;
