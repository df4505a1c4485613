import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import { createSentenceIndex, type IndexedSentence, type SentenceIndex } from '../search/sentence-index.ts';
import { type ScannedSentence, scanSentences } from '../search/sentence-scan.ts';
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
 * Above so many sentences, those of the council asked about are looked through one by one: one index of all with what
 * stands around takes half a minute to make and seconds to search.
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
  // Under '' those that speak of no council: they may be about any.
  const byCouncil = new Map<string, number[]>();
  for (const [id, { council, councils }] of readings.entries())
    for (const name of new Set([council ?? '', ...councils])) {
      const own = byCouncil.get(name);
      if (own) own.push(id);
      else byCouncil.set(name, [id]);
    }
  const titles = new WeakMap<object, ReadonlySet<string>>();
  const titleOf = ({ sentence }: Reading): ReadonlySet<string> => {
    const { article } = sentence;
    const known = titles.get(article) ?? termsOf(library.lexicon, tokensOf(article.title));
    titles.set(article, known);
    return known;
  };
  const scanned = (id: number): ScannedSentence[] => {
    const reading = readings[id];
    if (!reading) return [];
    const near = [readings[id - 1], readings[id + 1]].filter(
      (other) => other?.sentence.article === reading.sentence.article,
    );
    return [
      {
        id,
        terms: reading.terms,
        around: [titleOf(reading), ...near.flatMap((other) => other?.terms ?? [])],
      },
    ];
  };
  const of = (council: string | undefined): Pick<SentenceIndex, 'search'> => {
    const own = council === undefined ? undefined : byCouncil.get(council);
    if (own === undefined || own.length > LARGE) return whole;
    const ids = [...new Set([...own, ...(byCouncil.get('') ?? []).slice(0, LARGE)])];
    return { search: (weights) => scanSentences(ids.flatMap(scanned), weights) };
  };
  return { of, frequency, size };
}

function* ownTerms(readings: readonly Reading[]): Generator<IndexedSentence> {
  for (const [id, { terms }] of readings.entries()) yield { id, terms, around: new Set() };
}

/** The sentences with what stands around them. */
function* indexed({ readings, lexicon }: Library): Generator<IndexedSentence> {
  let lead = '';
  let leadTerms: ReadonlySet<string> = new Set();
  for (const [id, reading] of readings.entries()) {
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
