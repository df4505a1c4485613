import { bestHits, rarest } from './best-hits.ts';
import { counted, each, inverted, lengthOf, rowsOf } from './rows.ts';
import type { Hit } from './sentence-index.ts';
import { sizesAround } from './sizes-around.ts';
import { TermSet, TermTable } from './term-set.ts';

/** A sentence as it is indexed, at its place among all. */
export interface Posted {
  readonly terms: ReadonlySet<string>;
  /** What leads into it (title, speaker, council): the same text for many sentences. */
  readonly lead: string;
  /** Whether the sentence before it is of the same article. */
  readonly follows: boolean;
}

/** An index of many sentences. */
export interface Postings {
  /** The best `most` hits for weighted terms, best first, those of `among` alone where that is given. */
  readonly search: (
    terms: ReadonlyMap<string, number>,
    most: number,
    among?: Uint8Array | undefined,
  ) => readonly Hit[];
  /** In how many sentences a term stands. */
  readonly frequency: (term: string) => number;
  readonly size: number;
}

/** As MiniSearch is set for small libraries; see `sentence-index.ts`. */
const K = 1.2;
const B = 0.7;
const AROUND = 0.3;

/**
 * An index of a large library's sentences: numbers in typed arrays, a hundredth of a second for ten thousand sentences, where an index
 * of objects takes seconds to make and as long to search. It scores as MiniSearch does (BM25 over a sentence's own terms,
 * and those around it: of its neighbours and its lead), which a test holds it to. What stands around is not indexed: it
 * is found from the neighbours' own terms. `termsOf` gives the terms of a lead. Of a query's terms the rarest are
 * searched for, as long as they stand in no more than `lookedAt` sentences in all.
 */
export function createPostings(
  sentences: readonly Posted[],
  termsOf: (lead: string) => ReadonlySet<string>,
  lookedAt: number,
): Postings {
  const size = sentences.length;
  const table = tableOf(sentences);
  const own = rowsOf(sentences.map(({ terms }) => idsOf(table, terms)));
  const leadIds = new Map<string, number>();
  const leadAt = Uint32Array.from(sentences, ({ lead }) => {
    const id = leadIds.get(lead) ?? leadIds.size;
    leadIds.set(lead, id);
    return id;
  });
  const leads = rowsOf([...leadIds.keys()].map((lead) => idsOf(table, termsOf(lead))));
  const follows = Uint8Array.from(sentences, ({ follows }) => (follows ? 1 : 0));
  const places = inverted(own, table.strings.length);
  const leadsWith = inverted(leads, table.strings.length);
  const ofLead = inverted({ starts: counted(size), values: leadAt }, leadIds.size);
  const around = sizesAround(own, leads, leadAt, follows, table.strings.length);
  const [meanOwn, meanAround] = [own.values.length / size, around.reduce((sum, one) => sum + one, 0) / size];
  const dampedOwn = Float64Array.from(around, (_, at) => damped(lengthOf(own, at) / meanOwn));
  const dampedAround = Float64Array.from(around, (length) => damped(length / meanAround));
  const count = (id: number | undefined): number =>
    id === undefined ? 0 : (places.starts[id + 1] ?? 0) - (places.starts[id] ?? 0);

  const marks = new Uint32Array(size);
  let mark = 0;
  const found = new Uint32Array(size);
  /** The places around which a term stands, in `found`; how many they are. */
  const findAround = (id: number): number => {
    let many = 0;
    mark++;
    const add = (at: number): void => {
      if (marks[at] === mark) return;
      marks[at] = mark;
      found[many++] = at;
    };
    each(places, id, (at) => {
      if (follows[at] === 1) add(at - 1);
      if (at + 1 < size && follows[at + 1] === 1) add(at + 1);
    });
    each(leadsWith, id, (lead) => each(ofLead, lead, add));
    return many;
  };

  return {
    size,
    frequency: (term) => count(table.find(term)),
    search: (weights, most, among) => {
      const scores = new Float64Array(size);
      const matched = new Uint16Array(size);
      const lastMatched = new Int16Array(size).fill(-1);
      const sought = rarest(weights, (term) => count(table.find(term)), lookedAt);
      for (const [n, [term, weight]] of sought.entries()) {
        const id = table.find(term);
        if (id === undefined) continue;
        const add = (at: number, score: number): void => {
          scores[at] = (scores[at] ?? 0) + score;
          if (lastMatched[at] !== n) matched[at] = (matched[at] ?? 0) + 1;
          lastMatched[at] = n;
        };
        const rare = weight * rarity(size, count(id));
        each(places, id, (at) => add(at, rare * (dampedOwn[at] ?? 0)));
        const many = findAround(id);
        const near = AROUND * weight * rarity(size, many);
        for (let i = 0; i < many; i++) {
          const at = found[i] ?? 0;
          add(at, near * (dampedAround[at] ?? 0));
        }
      }
      // MiniSearch puts those first that have more of the terms, whatever it is that they score.
      const ranks = scores.map((score, at) => score * (matched[at] ?? 0));
      return bestHits(ranks, most, among).map(({ id }) => ({ id, score: scores[id] ?? 0 }));
    },
  };
}

const rarity = (size: number, count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));

/** What one term counts in a sentence that is so much longer than the mean; each term stands once. */
const damped = (length: number): number => (K + 1) / (1 + K * (1 - B + B * length));

/** The table in which the sentences' terms are numbered already, or a new one. */
function tableOf(sentences: readonly Posted[]): TermTable {
  const numbered = sentences.find(({ terms }) => terms instanceof TermSet)?.terms;
  return numbered instanceof TermSet ? numbered.table : new TermTable();
}

function idsOf(table: TermTable, terms: ReadonlySet<string>): ArrayLike<number> {
  if (terms instanceof TermSet && terms.table === table) return terms.ids;
  return Array.from(terms, (term) => table.add(term));
}
