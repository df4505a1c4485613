import type { Library } from '../library/library.ts';
import type { PersonMention } from '../mentions/people.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Inspection } from '../ratings/claim.ts';
import { fold } from '../search/fold.ts';
import { bonus, closenessBonus } from './bonus.ts';
import { coverOf, LOOSE } from './coverage.ts';
import type { Knowhow } from './knowhow.ts';
import type { Question } from './question.ts';
import { hasTime } from './question-time.ts';
import { timeliness } from './timeliness.ts';
import type { Unit } from './units.ts';
import { exposes } from './victims.ts';
import { TELLING, weightOf } from './weights.ts';

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
  /** The least coverage, where the usual is not enough. */
  readonly least?: number;
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
  const found = terms.size > 0 ? knowhow.indexes.of(scope.council).search(terms) : [];
  // Of a folder about many councils, the best sentences may all be about others.
  const about = found.filter(({ id }) => isAbout(library.readings[id], scope, question)).slice(0, MOST);
  const ids = new Set(about.map(({ id }) => id));
  const hits = [...about, ...namesOnly(library, question).filter(({ id }) => !ids.has(id))];
  const telling = question.units.some((unit) => !unit.common && (weights.get(unit) ?? 0) >= TELLING);
  const named = question.people.length > 0 && !telling;
  const best = Math.max(...[...found.slice(0, MOST), ...hits].map(({ score }) => score), 1e-9);
  return hits
    .flatMap(({ id, score }): Passage[] => {
      const reading = library.readings[id];
      if (!reading || !isAbout(reading, scope, question) || exposes(library, reading, question)) return [];
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
            (coverage < LOOKED_AT ? 0 : bonus(reading, question)) +
            (coverage < LOOKED_AT ? 0 : closenessBonus(reading, question)) +
            newest(library, reading, question),
        },
      ];
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** More than this need not be looked at. */
const MOST = 400;

/** Below this a sentence is no evidence, however close its words stand. */
const LOOKED_AT = 0.3;

const HOLDS_NOW = /\bwho(?: is|'s| are)\b/;
/** What somebody is or does at present. */
const DOES_NOW = /\b(?:now|nowadays|these days|currently|current|at the moment|at present|today)\b/;

/** Who holds an office now stands in the newest article, as far as the articles go. */
function newest(library: Library, reading: Reading, { kind, folded, time, people, units }: Question): number {
  const isNow = DOES_NOW.test(folded) && time.dates.length === 0;
  const isOfOffice = people.length === 0 && ((HOLDS_NOW.test(folded) && !hasTime(time)) || isNow);
  const isOfPerson = people.length > 0 && isNow;
  const asked = kind === 'person' || (isOfPerson && units.length === 0);
  if (!asked || !(isOfOffice || isOfPerson)) return 0;
  if (isOfPerson && DOES_NOW.test(fold(reading.text))) return 0.3;
  return isInNewest(library, reading) ? 0.25 : 0;
}

/** In the article that came out last of those about its council, or in one, dated or not, on a later inspection. */
function isInNewest({ articles, inspections }: Library, { council, sentence }: Reading): boolean {
  const { article } = sentence;
  const last = inspections.filter((one) => one.council === council && one.articles.length > 0).at(-1);
  const published = articles
    .flatMap((one) => (council === undefined || one.councils.includes(council) ? (one.published ?? []) : []))
    .sort()
    .at(-1);
  const held = last?.visited ?? last?.reported;
  const isLater = published !== undefined && held !== undefined && held < published;
  return isLater ? article.published === published : (last?.articles.includes(article.id) ?? false);
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

function isAbout(reading: Reading | undefined, { council }: Scope, { publishers }: Question): boolean {
  if (!reading) return false;
  if (publishers.length > 0 && !publishers.includes(reading.sentence.article.publisher)) return false;
  if (council === undefined || reading.council === undefined) return true;
  return reading.council === council || reading.councils.includes(council);
}
