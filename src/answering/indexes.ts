import type { Library } from '../library.ts';
import type { Reading } from '../mentions/reading.ts';
import { createSentenceIndex, type IndexedSentence, type SentenceIndex } from '../search/sentence-index.ts';
import { termsOf } from '../search/terms.ts';
import { tokensOf } from '../search/tokens.ts';

/** Where the sentences of a library are searched for. */
export interface Indexes {
  /** The index for sentences about a council, or about any. */
  readonly of: (council: string | undefined) => Pick<SentenceIndex, 'search'>;
  /** In how many sentences of the library a term stands. */
  readonly frequency: (term: string) => number;
  readonly size: number;
}

/**
 * Above so many sentences, each council has an index of its own, made at the first question about it: one index of all
 * takes half a minute to make and seconds to search.
 */
const LARGE = 20_000;
/** Of a large library, the sentences of the rarest terms of a question are looked at, this many in all. */
const LOOKED_AT = 40_000;

/** Makes what a small library needs at once; of a large one, an index of each sentence's own terms. */
export function createIndexes(library: Library, large = LARGE): Indexes {
  const { readings } = library;
  if (readings.length <= large) {
    const { frequency, size, ...whole } = createSentenceIndex(indexed(library));
    return { of: () => whole, frequency, size };
  }
  const { frequency, size, ...whole } = createSentenceIndex(ownTerms(readings), LOOKED_AT);
  const made = new Map<string, SentenceIndex>();
  const of = (council: string | undefined) => {
    if (council === undefined || !library.councils.includes(council)) return whole;
    const known = made.get(council) ?? createSentenceIndex(indexed(library, council));
    made.set(council, known);
    return known;
  };
  return { of, frequency, size };
}

function* ownTerms(readings: readonly Reading[]): Generator<IndexedSentence> {
  for (const [id, { terms }] of readings.entries()) yield { id, terms, around: new Set() };
}

/** The sentences with what stands around them; of one council, where it is given. */
function* indexed({ readings, lexicon }: Library, only?: string): Generator<IndexedSentence> {
  let lead = '';
  let leadTerms: ReadonlySet<string> = new Set();
  for (const [id, reading] of readings.entries()) {
    if (only !== undefined && !mayBeAbout(reading, only)) continue;
    const { article } = reading.sentence;
    const own = `${article.title} ${reading.speaker.name ?? ''} ${reading.council ?? ''}`;
    if (own !== lead) {
      lead = own;
      leadTerms = termsOf(lexicon, tokensOf(own));
    }
    const around = new Set(leadTerms);
    for (const other of [readings[id - 1], readings[id + 1]]) {
      if (other?.sentence.article !== article) continue;
      for (const term of other.terms) around.add(term);
    }
    yield { id, terms: reading.terms, around };
  }
}

const mayBeAbout = ({ council, councils }: Reading, asked: string): boolean =>
  council === undefined || council === asked || councils.includes(asked);
