import type { Library } from '../library/library.ts';
import { type Asked, LIKELY, shareOf } from './asked.ts';
import { LOOSE } from './features/coverage.ts';

/** A sentence that may answer a question. */
export interface Candidate {
  /** Its place among the library's readings. */
  readonly id: number;
  /** The search's score as a share of the best hit's; 0 for one that the search did not find. */
  readonly score: number;
  /** Its rank among the hits, from 0; absent for one that the search did not find. */
  readonly rank?: number;
}

/**
 * So many hits of the search are looked at, so many sentences with fitting claims, and so many that name the person, and as
 * many that stand behind those.
 */
const MOST_HITS = 160;
const MOST_CLAIMS = 40;
const MOST_NAMED = 20;
/** So many sentences of reports on the inspection asked about, where findings or causes are asked for. */
const MOST_REPORTED = 80;
/** The line below the head of a table holds none. */
const HAS_WORDS = /[\p{L}\d]/u;
/** Words of the question that carry no matter by themselves help a little to find sentences. */
const SLIGHT = 0.3;

/**
 * The sentences worth looking at: the search's best, those with claims that fit, those that name who is asked about and those
 * right behind them.
 */
export function candidatesFor(asked: Asked): readonly Candidate[] {
  const { finders, library } = asked;
  const hits = finders.indexes.search(asked.council, termsOf(asked), MOST_HITS);
  const best = hits[0]?.score ?? 1;
  const found = new Map<number, Candidate>();
  for (const [rank, { id, score }] of hits.entries()) found.set(id, { id, score: score / best, rank });
  const add = (ids: readonly number[], most: number): void => {
    for (const id of ids.filter((one) => one >= 0 && !found.has(one)).slice(0, most))
      found.set(id, { id, score: 0 });
  };
  add(claimed(asked), MOST_CLAIMS);
  for (const person of asked.question.people) {
    const named = asked.sentencesOf(person);
    add(named, MOST_NAMED);
    // "Her successor is Jo Doe" stands behind the sentence that names her.
    add(
      named.map((id) => id + 1).filter((id) => isOfOneArticle(library, id - 1, id)),
      MOST_NAMED,
    );
  }
  if (shareOf(asked, (kind) => kind === 'finding' || kind === 'cause') > LIKELY)
    add(reported(asked), MOST_REPORTED);
  return [...found.values()].filter(({ id }) => HAS_WORDS.test(library.readings[id]?.text ?? ''));
}

/** The sentences of the articles that report the inspections asked about, the latest where none is: "what needed improving?" shares no word with them. */
function reported({ context, council, inspectionsOf, library, meant }: Asked): readonly number[] {
  const latest = council === undefined ? [] : inspectionsOf(council).slice(-1);
  const ids = new Set((meant ?? latest).flatMap(({ articles }) => articles));
  return library.articles
    .filter(({ id }) => ids.has(id))
    .flatMap((article) => {
      const [from, to] = context.placesOf(article);
      return Array.from({ length: to - from }, (_, i) => from + i);
    });
}

const isOfOneArticle = ({ readings }: Library, one: number, other: number): boolean =>
  readings[one]?.sentence.article === readings[other]?.sentence.article;

function termsOf({ units, content }: Asked): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void =>
    void terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  for (const { unit, weight } of units) {
    for (const term of [...unit.same, ...unit.parts]) add(term, weight);
    for (const term of [...unit.loose, ...unit.contrary]) add(term, weight * LOOSE);
  }
  for (const [stem] of content) if (!terms.has(stem)) terms.set(stem, SLIGHT);
  return terms;
}

/** Sentences with a claim of the council, of the area and time asked about where one is; the latest inspection first. */
function claimed({ question, council, meant, claimsOf, idOf }: Asked): readonly number[] {
  const councils = question.councils.length > 0 ? question.councils : council === undefined ? [] : [council];
  const fitting = councils.flatMap((name) =>
    claimsOf(name).filter(
      ({ area, inspection }) =>
        (question.areas.length === 0 || question.areas.includes(area)) &&
        (meant === undefined || name !== council || meant.some(({ id }) => id === inspection)),
    ),
  );
  return [...new Set(fitting.toReversed().map(({ reading }) => idOf(reading)))];
}
