import MiniSearch from 'minisearch';

/** A sentence as the index takes it: an id, its own terms, and those of what stands around it. */
export interface IndexedSentence {
  readonly id: number;
  readonly terms: ReadonlySet<string>;
  /** Terms of title, council, inspection, lead-in and neighbours: they help to find it, less than its own. */
  readonly around: ReadonlySet<string>;
}

/** A sentence that the index found for a query. */
export interface Hit {
  readonly id: number;
  /** Ranks hits of one query; no measure of confidence. */
  readonly score: number;
}

export interface SentenceIndex {
  /** Hits for weighted terms, best first. Terms match whole and exact: spelling is settled before. */
  readonly search: (terms: ReadonlyMap<string, number>) => readonly Hit[];
  /** In how many sentences a term stands. */
  readonly frequency: (term: string) => number;
  readonly size: number;
}

const SEPARATOR = '\n';
const joined = (terms: ReadonlySet<string>): string => [...terms].join(SEPARATOR);

/**
 * Indexes sentences with MiniSearch. Terms come analysed, so its own tokeniser and processing are by-passed; BM25+'s `d` is 0,
 * which public test collections favour. Hits stand in the order of their scores times how many terms they match, as
 * MiniSearch ranks them; the score told is without that.
 */
export function createSentenceIndex(sentences: Iterable<IndexedSentence>): SentenceIndex {
  const index = new MiniSearch<{ id: number; terms: string; around: string }>({
    fields: ['terms', 'around'],
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term || null,
  });
  const frequencies = new Map<string, number>();
  for (const { id, terms, around } of sentences) {
    index.add({ id, terms: joined(terms), around: joined(around) });
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return {
    search: (weights) =>
      index
        .search(joined(new Set(weights.keys())), {
          boost: { terms: 1, around: 0.3 },
          boostTerm: (term) => weights.get(term) ?? 1,
          bm25: { k: 1.2, b: 0.7, d: 0 },
        })
        .map(({ id, score, queryTerms }) => ({
          id: Number(id),
          score: score / Math.max(1, queryTerms.length),
        })),
    frequency: (term) => frequencies.get(term) ?? 0,
    size: index.documentCount,
  };
}
